//! The files of a pack as they are written, except pathways. Unknown keys are refused; names are not looked up yet.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::base::age::AgeRange;
use crate::base::lists::{Origin, Seen, Urgency};
use crate::model::service::{Audience, Confidence, ContactKind, Need, Publish, ServiceStatus};
use crate::parse::length::GivenUnits;
use crate::parse::name::SpannedName;
use crate::parse::raw_declared::{Evidence, NamedCondition, NamedGate, PeopleByAge, Question};

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Pack {
    pub(crate) id: SpannedName,
    pub(crate) version: u32,
    pub(crate) issued: Spanned<Datetime>,
    pub(crate) review_by: Spanned<Datetime>,
    pub(crate) law_as_at: Spanned<Datetime>,
    pub(crate) pathways: Vec<SpannedName>,
    /// Pathways in the folder that this pack does not use.
    #[serde(default)]
    pub(crate) leave_out: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) fallback: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) required: Required,
    #[serde(default)]
    pub(crate) referrals: Referrals,
}

/// What every pathway of the pack must have.
#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Required {
    #[serde(default)]
    pub(crate) now: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) today: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) links: Vec<RequiredLink>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RequiredLink {
    pub(crate) to: SpannedName,
    #[serde(default)]
    pub(crate) ages: AgeRange,
}

/// What the rules about referrals rely on.
#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Referrals {
    #[serde(default)]
    pub(crate) consent: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) already_sent: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) to_protect: Vec<SpannedName>,
}

/// Terms and bank holidays.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Calendar {
    #[serde(default)]
    pub(crate) term: Vec<Term>,
    #[serde(default)]
    pub(crate) bank_holidays: Vec<Spanned<Datetime>>,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Term {
    pub(crate) from: Spanned<Datetime>,
    pub(crate) to: Spanned<Datetime>,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Editions {
    #[serde(default)]
    pub(crate) edition: Vec<Edition>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Edition {
    pub(crate) file: SpannedName,
    pub(crate) sha256: String,
    /// The digest of its words. This crate does not read them.
    #[serde(default)]
    pub(crate) words: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Vocabulary {
    #[serde(default)]
    pub(crate) people: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) people_by_age: Vec<PeopleByAge>,
    /// Absent from editions that were stored before areas were added.
    #[serde(default)]
    pub(crate) areas: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) question: Vec<Question>,
    #[serde(default)]
    pub(crate) evidence: Vec<Evidence>,
    #[serde(default)]
    pub(crate) condition: Vec<NamedCondition>,
    #[serde(default)]
    pub(crate) gate: Vec<NamedGate>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Sources {
    #[serde(default)]
    pub(crate) source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) id: SpannedName,
    pub(crate) title: String,
    pub(crate) publisher: String,
    #[serde(default)]
    pub(crate) url: Option<String>,
    #[serde(default)]
    pub(crate) page_date: Option<String>,
    pub(crate) seen: Seen,
    pub(crate) checked: Spanned<Datetime>,
    #[serde(default)]
    pub(crate) times: Vec<Length>,
}

/// A length of time that a source gives, in exactly one unit.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Length {
    #[serde(default)]
    pub(crate) days: Option<u32>,
    #[serde(default)]
    pub(crate) school_days: Option<u32>,
    #[serde(default)]
    pub(crate) weeks: Option<u32>,
    #[serde(default)]
    pub(crate) school_weeks: Option<u32>,
    #[serde(default)]
    pub(crate) months: Option<u32>,
}

impl Length {
    pub(crate) fn written(&self) -> GivenUnits {
        [self.days, self.school_days, self.weeks, self.school_weeks, self.months]
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Interrupts {
    /// The services whose numbers are in sight before anything is chosen, in order.
    #[serde(default)]
    pub(crate) first_numbers: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) interrupt: Vec<Interrupt>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Interrupt {
    pub(crate) id: SpannedName,
    pub(crate) urgency: Urgency,
    #[serde(default)]
    pub(crate) signposts: Vec<SpannedName>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Services {
    #[serde(default)]
    pub(crate) service: Vec<Service>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Service {
    pub(crate) id: SpannedName,
    pub(crate) name: String,
    pub(crate) scope: SpannedName,
    pub(crate) status: ServiceStatus,
    #[serde(default)]
    pub(crate) successor: Option<SpannedName>,
    #[serde(default)]
    pub(crate) audience: Vec<Audience>,
    #[serde(default)]
    pub(crate) needs: Vec<Need>,
    #[serde(default)]
    pub(crate) reading: bool,
    #[serde(default)]
    pub(crate) ages: AgeRange,
    pub(crate) confidence: Confidence,
    pub(crate) publish: Publish,
    pub(crate) checked: Spanned<Datetime>,
    #[serde(default)]
    pub(crate) contact: Vec<Contact>,
    #[serde(default)]
    pub(crate) source: Vec<ServiceSource>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Contact {
    pub(crate) kind: ContactKind,
    pub(crate) value: SpannedName,
    #[serde(default)]
    pub(crate) hours: Option<String>,
    pub(crate) seen: Seen,
    /// Where the contact was read. For people who check the directory; no screen shows it.
    #[serde(default, rename = "source")]
    _source: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ServiceSource {
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) url: Option<String>,
    pub(crate) seen: Seen,
    #[serde(default)]
    pub(crate) page_date: Option<String>,
}
