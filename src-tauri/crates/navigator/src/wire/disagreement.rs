//! Disagreements: who disagrees about what, what can be done, and the last day for it.

use super::common::{Citation, DateText, Named, Origin};
use super::consent::ConsentNow;
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
    /// Consent to which one person agreed and another said no. It is read from the record of consent, and ends there.
    pub consents: Vec<ConsentNow>,
    /// What can be done about that.
    pub consent_steps: Vec<DisagreementStepCard>,
    /// What a disagreement can be about.
    pub abouts: Vec<Named>,
    /// The journeys under way, by pathway.
    pub journeys: Vec<Named>,
    /// What a disagreement at the step of a journey is about, if the step says so.
    pub topics: Vec<JourneyTopic>,
}

/// What a disagreement at the step of a journey is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyTopic {
    pub journey: JourneyId,
    pub about: DisagreementAbout,
}

/// One disagreement and what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisagreementCard {
    pub line: DisagreementLine,
    pub words: String,
    pub on: DateText,
    pub written_by: String,
    pub letter_on: Option<DateText>,
    /// The day of the mediation certificate that followed the letter.
    pub certificate_on: Option<DateText>,
    pub steps: Vec<DisagreementStepCard>,
    pub settled: Option<Settled>,
}

/// A disagreement in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisagreementLine {
    pub seq: u32,
    pub who: Disagreeing,
    pub about: Named,
    pub pathway: Option<Named>,
    /// The next limit, or the last one if all have passed.
    pub limit: Option<LimitLine>,
    /// Limits exist, but no letter from which to count them is recorded.
    pub needs_letter: bool,
}

/// A decision that can still be appealed, and the last days to act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionLine {
    pub journey: JourneyId,
    pub pathway: Named,
    pub about: Named,
    /// The day from which the time limits count; `None` if it is not known.
    pub decided_on: Option<DateText>,
    /// It is the day of the letter on record. Otherwise it is that of the answer on the pathway.
    pub is_from_letter: bool,
    /// The evidence that is the letter, by its id.
    pub letter: Option<String>,
    /// What can be done, soonest first. Empty if the day is not known.
    pub limits: Vec<DecisionLimit>,
}

/// Something that can be done about a decision, and until when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionLimit {
    pub words: String,
    pub limit: LimitLine,
}

/// Something that can be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisagreementStepCard {
    pub id: String,
    pub words: String,
    pub limit: Option<LimitLine>,
    /// It has a limit, but the day from which the limit counts is not known.
    pub needs_letter: bool,
    pub signposts: Vec<ServiceLink>,
    pub link: Option<LinkCard>,
    pub origin: Origin,
    pub sources: Vec<Citation>,
}

/// The last day on which something can be done, and the law that sets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LimitLine {
    pub on: DateText,
    pub law: String,
    pub from: CountedFrom,
    pub past: bool,
}

/// The day from which a limit counts.
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
    /// The date of a decision letter; all three parts are empty if there is none.
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
