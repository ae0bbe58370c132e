//! Disagreements: who sees what differently, what can be done, and until when.

use super::common::{Citation, DateText, Named, Origin};
use super::link::LinkCard;
use super::service::ServiceLink;
use casebook::JourneyId;
use record::kinds::{Disagreeing, DisagreementAbout, Settlement};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every disagreement about one child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisagreementsPage {
    pub child: Named,
    /// Those that are not settled, oldest first.
    pub open: Vec<DisagreementCard>,
    pub settled: Vec<DisagreementCard>,
    /// What a disagreement can be about.
    pub abouts: Vec<Named>,
    /// The journeys under way, by pathway.
    pub journeys: Vec<Named>,
}

/// One disagreement with what can be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisagreementCard {
    pub line: DisagreementLine,
    pub words: String,
    pub on: DateText,
    pub written_by: String,
    pub letter_on: Option<DateText>,
    /// The day of the mediation certificate that came after the letter.
    pub certificate_on: Option<DateText>,
    pub steps: Vec<DisagreementStepCard>,
    pub settled: Option<Settled>,
}

/// A disagreement in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisagreementLine {
    pub seq: u32,
    pub who: Disagreeing,
    pub about: Named,
    pub pathway: Option<Named>,
    /// The next limit that has not passed.
    pub limit: Option<LimitLine>,
    /// There are limits, and no letter from which to count them.
    pub needs_letter: bool,
}

/// Something that can be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisagreementStepCard {
    pub id: String,
    pub words: String,
    pub limit: Option<LimitLine>,
    /// It has a limit, and the day from which it is counted is not known.
    pub needs_letter: bool,
    pub signposts: Vec<ServiceLink>,
    pub link: Option<LinkCard>,
    pub origin: Origin,
    pub sources: Vec<Citation>,
}

/// The last day on which something can be done, with the law that says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LimitLine {
    pub on: DateText,
    pub law: String,
    pub from: CountedFrom,
    pub past: bool,
}

/// The day from which a limit is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CountedFrom {
    Letter,
    Certificate,
}

/// The end of a disagreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Settled {
    pub how: Settlement,
    pub words: String,
    pub on: DateText,
}

/// A disagreement as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct DisagreementForm {
    pub who: Disagreeing,
    pub about: DisagreementAbout,
    pub journey: Option<JourneyId>,
    pub words: String,
    /// The date of a decision letter; all three empty where there is none.
    pub day: String,
    pub month: String,
    pub year: String,
}

/// A settlement as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct SettlementForm {
    pub seq: u32,
    pub how: Settlement,
    pub words: String,
}
