//! What the files say, word for word. Unknown keys are refused; names are not looked up yet.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::base::age::AgeRange;
use crate::base::lists::{EvidenceKind, Force, GivenBy, Kind, Origin, Outcome, Role, Seen, Stage, Status, Urgency};
use crate::base::school_age::SchoolAge;
use crate::model::condition::AbsentFor;
use crate::model::service::{Audience, Confidence, ContactKind, Need, Publish, ServiceStatus};
use crate::parse::name::SpannedName;
use crate::parse::plain_routes::PlainRoutes;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Pack {
    pub(crate) id: SpannedName,
    pub(crate) version: u32,
    pub(crate) issued: Spanned<Datetime>,
    pub(crate) review_by: Spanned<Datetime>,
    pub(crate) law_as_at: Spanned<Datetime>,
    pub(crate) pathways: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) fallback: Vec<SpannedName>,
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
    /// The digest of its words, which this crate does not read.
    #[serde(default)]
    pub(crate) words: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Vocabulary {
    #[serde(default)]
    pub(crate) people: Vec<SpannedName>,
    /// Left out in the editions that were kept before areas stood here.
    #[serde(default)]
    pub(crate) areas: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) question: Vec<Question>,
    #[serde(default)]
    pub(crate) evidence: Vec<Evidence>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Question {
    pub(crate) id: SpannedName,
    pub(crate) values: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) who: Vec<SpannedName>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Evidence {
    pub(crate) id: SpannedName,
    pub(crate) kind: EvidenceKind,
    #[serde(default)]
    pub(crate) who: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) given_by: Option<GivenBy>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Pathway {
    pub(crate) id: SpannedName,
    pub(crate) version: Spanned<u32>,
    pub(crate) status: Status,
    pub(crate) ages: Spanned<AgeRange>,
    pub(crate) law_as_at: Spanned<Datetime>,
    pub(crate) review_by: Spanned<Datetime>,
    pub(crate) start: SpannedName,
    #[serde(default)]
    pub(crate) entries: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) entry: Vec<EntryGuard>,
    #[serde(default)]
    pub(crate) link: Vec<Link>,
    #[serde(default)]
    pub(crate) prompt: Vec<Prompt>,
    #[serde(default)]
    pub(crate) question: Vec<Question>,
    #[serde(default)]
    pub(crate) evidence: Vec<Evidence>,
    #[serde(default)]
    pub(crate) step: Vec<Step>,
}

/// For whom a journey may begin at the start or an entry.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct EntryGuard {
    pub(crate) step: SpannedName,
    pub(crate) when: Spanned<Condition>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Link {
    pub(crate) to: SpannedName,
    #[serde(default)]
    pub(crate) when: Option<Spanned<Condition>>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Prompt {
    pub(crate) id: SpannedName,
    pub(crate) when: Spanned<Condition>,
    pub(crate) to: SpannedName,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Step {
    pub(crate) id: SpannedName,
    pub(crate) kind: Kind,
    pub(crate) stage: Stage,
    #[serde(default)]
    pub(crate) safety: bool,
    #[serde(default)]
    pub(crate) lead: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) tasks: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) evidence: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) within: Option<Spanned<Timescale>>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) signposts: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) links: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) asks: Option<SpannedName>,
    #[serde(default)]
    pub(crate) closes_cycle: bool,
    #[serde(default)]
    pub(crate) owner: Option<SpannedName>,
    #[serde(default)]
    pub(crate) check_in: Option<Spanned<Timescale>>,
    #[serde(default)]
    pub(crate) clock: Option<StatutoryClock>,
    #[serde(default)]
    pub(crate) outcome: Option<Outcome>,
    #[serde(default)]
    pub(crate) routes: PlainRoutes,
    #[serde(default)]
    pub(crate) route: Vec<Route>,
    #[serde(default)]
    pub(crate) gate: Vec<Gate>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Route {
    pub(crate) choice: SpannedName,
    pub(crate) to: SpannedName,
    #[serde(default)]
    pub(crate) when: Option<Spanned<Condition>>,
    #[serde(default)]
    pub(crate) reason: bool,
    #[serde(default)]
    pub(crate) services: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Gate {
    pub(crate) id: SpannedName,
    pub(crate) before: Vec<SpannedName>,
    pub(crate) needs: Spanned<Condition>,
    pub(crate) force: Force,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

/// Exactly one unit is given; which one is found out in `draft`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Timescale {
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
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) statute: Option<SpannedName>,
}

/// A time that began at an earlier step.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct StatutoryClock {
    pub(crate) time: Spanned<Timescale>,
    pub(crate) since: SpannedName,
    #[serde(default)]
    pub(crate) through: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Condition {
    Age(AgeRange),
    SchoolAge(SchoolAge),
    Answer(AnswerIs),
    Evidence(String),
    Cycles(u32),
    Been(String),
    Role(Vec<Role>),
    Absent(AbsentFor),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerIs {
    pub(crate) question: String,
    pub(crate) is: Vec<String>,
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
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Interrupts {
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
    pub(crate) value: String,
    #[serde(default)]
    pub(crate) hours: Option<String>,
    pub(crate) seen: Seen,
    /// Where the contact was read: for whoever checks the directory, not for a screen.
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
