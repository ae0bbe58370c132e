//! The next steps of a child on several pathways, as one list.

use super::common::{DateText, Named, Origin, Question};
use super::consent::ConsentNow;
use super::link::LinkCard;
use casebook::JourneyId;
use serde::Serialize;
use ts_rs::TS;

/// The list of next steps, and the conflicts between pathways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextPage {
    pub child: Named,
    /// Most urgent first.
    pub items: Vec<NextItem>,
    pub conflicts: Vec<ConflictCard>,
}

/// One next step, needed by one or several pathways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextItem {
    /// Identifies it in the list.
    pub key: String,
    pub kind: NextKind,
    pub rank: NextRank,
    /// The words of the step, the question, the evidence or the service.
    pub words: String,
    pub detail: Option<String>,
    /// What was seen or said, if urgent help was noted and nobody has written yet what was done.
    pub said: Option<String>,
    /// The answer that is already known, if the step asks for one.
    pub answered: Option<String>,
    pub due: Option<DateText>,
    /// What sets the day; `None` if people agreed on it.
    pub due_origin: Option<Origin>,
    /// It counts from a letter whose own day nobody knows: it can be earlier.
    pub due_at_latest: bool,
    /// It is the day of a check-in on a wait.
    pub due_is_check_in: bool,
    /// The next check-in on the wait, if another day comes first.
    pub check_in: Option<DateText>,
    pub overdue: bool,
    /// Needed by different dates; the earliest counts.
    pub two_dates: bool,
    pub wanted_by: Vec<WantedBy>,
    /// Can be answered at once.
    pub question: Option<Question>,
    /// The id of the evidence, which can be added at once. For consent, the id of the service.
    pub id: Option<String>,
    /// It is evidence of consent for every service, so the form asks who gave it.
    pub general_consent: bool,
    /// Who could supply it.
    pub who: Vec<String>,
    pub consent: Option<ConsentNow>,
    /// The journey that is there.
    pub journey: Option<JourneyId>,
    pub link: Option<LinkCard>,
}

/// A pathway that needs an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WantedBy {
    pub pathway: Named,
    pub step: Named,
    pub journey: JourneyId,
    pub due: Option<DateText>,
}

/// The kind of a next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NextKind {
    Sign,
    Disagreement,
    /// A decision that can still be appealed.
    Decision,
    Step,
    Wait,
    Link,
    Prompt,
    Question,
    Consent,
    Evidence,
    Review,
    Recurring,
}

/// How urgent it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NextRank {
    Safety,
    LimitPassed,
    Law,
    Rest,
    Link,
}

/// A conflict between pathways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictCard {
    pub kind: ConflictKind,
    /// The question, the pathway that ended, or the service.
    pub about: Named,
    /// The answer that counts now.
    pub now: Option<String>,
    /// The day on which a pathway or consent ended.
    pub on: Option<DateText>,
    pub rests: Vec<ConflictBasis>,
    /// The question, to be answered again.
    pub question: Option<Question>,
    pub value: Option<String>,
}

/// The kinds of conflict between pathways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ConflictKind {
    /// Steps were passed with a different answer from the one that counts now.
    Answer,
    /// A pathway ended as not needed, and another one leads to it.
    NotNeeded,
    /// A journey waits for a service, and consent for that service has ended.
    WaitsWithoutConsent,
    /// The same, if the choice named no service: the one without consent is among those of its step.
    MayWaitWithoutConsent,
    /// The same, if only general consent was ever given.
    WaitsWithoutGeneralConsent,
    /// Two journeys wait for an answer from one service.
    AskedTwice,
}

/// The fact on which one pathway is based.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictBasis {
    pub pathway: Named,
    pub step: Named,
    pub journey: JourneyId,
    /// The answer given there.
    pub said: Option<String>,
    pub on: Option<DateText>,
}
