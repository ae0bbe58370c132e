//! What comes next for a child on several pathways, as one list.

use super::common::{DateText, Named, Question};
use super::consent::ConsentNow;
use super::link::LinkCard;
use casebook::JourneyId;
use serde::Serialize;
use ts_rs::TS;

/// The list, with where the pathways disagree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextPage {
    pub child: Named,
    /// In the order in which they press.
    pub items: Vec<NextItem>,
    pub conflicts: Vec<ConflictCard>,
}

/// One thing, wanted by one pathway or several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextItem {
    /// Tells it from every other in the list.
    pub key: String,
    pub kind: NextKind,
    pub rank: NextRank,
    /// The step, the question, the evidence, the service.
    pub words: String,
    pub detail: Option<String>,
    /// The answer that is known already, where the step asks for one.
    pub answered: Option<String>,
    pub due: Option<DateText>,
    pub overdue: bool,
    /// Wanted by different dates; the earliest counts.
    pub two_dates: bool,
    pub wanted_by: Vec<WantedBy>,
    /// To be answered on the spot.
    pub question: Option<Question>,
    /// The id of evidence, to be added on the spot; of the service, for consent.
    pub id: Option<String>,
    /// It is evidence of consent for every service: who gave it counts, and is asked.
    pub general_consent: bool,
    /// Who could supply it.
    pub who: Vec<String>,
    pub consent: Option<ConsentNow>,
    /// The journey that stands there.
    pub journey: Option<JourneyId>,
    pub door: Option<LinkCard>,
}

/// A pathway that wants a thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WantedBy {
    pub pathway: Named,
    pub step: Named,
    pub journey: JourneyId,
    pub due: Option<DateText>,
}

/// What sort of thing is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NextKind {
    Sign,
    Disagreement,
    Step,
    Wait,
    Door,
    Prompt,
    Question,
    Consent,
    Evidence,
    Review,
}

/// How pressing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NextRank {
    Safety,
    Law,
    Rest,
    Door,
}

/// A way in which pathways disagree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictCard {
    pub kind: ConflictKind,
    /// The question, the pathway that ended, or the service.
    pub about: Named,
    /// The answer that now holds.
    pub now: Option<String>,
    /// The day on which a pathway ended, or consent.
    pub on: Option<DateText>,
    pub rests: Vec<ConflictBasis>,
    /// The question, to be answered anew.
    pub question: Option<Question>,
    pub value: Option<String>,
}

/// The sorts of disagreement between pathways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ConflictKind {
    /// Steps were passed on another answer than the one that now holds.
    Answer,
    /// A pathway ended as not needed, and another leads into it.
    NotNeeded,
    /// A journey waits for a service, and consent for it has ended.
    WaitsWithoutConsent,
    /// Two journeys wait for an answer of one service.
    AskedTwice,
}

/// What one pathway rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictBasis {
    pub pathway: Named,
    pub step: Named,
    pub journey: JourneyId,
    /// What was answered there.
    pub said: Option<String>,
    pub on: Option<DateText>,
}
