//! Consent, service by service.

use super::common::{Citation, DateText, DatesForm, Named};
use super::evidence::HeldEvidence;
use record::kinds::ConsentGiver;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The state of consent for one child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentsPage {
    pub child: Named,
    /// From the age of 16 a young person normally consents for themselves.
    pub own: bool,
    pub own_sources: Vec<Citation>,
    /// The general consent to refer, if it is recorded and was not withdrawn.
    pub general: Option<HeldEvidence>,
    /// Why the general consent does not count, if somebody gave or refused it and it does not count.
    pub general_closed: Option<ConsentNow>,
    /// The id of the evidence as which general consent is recorded; `None` if no pathway asks for it.
    pub general_evidence: Option<String>,
    /// The day of the 16th birthday, if it is within two years. From that day, consent given by others is asked for
    /// again.
    pub asked_anew: Option<DateText>,
    /// The services for which consent was given or refused, and those that a journey would ask for now.
    pub services: Vec<ServiceConsent>,
    /// The services that can be consented to, by name. Urgent help is not included, because nobody needs consent to
    /// call it.
    pub all: Vec<Named>,
}

/// One service and everything recorded about consent for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceConsent {
    pub service: Named,
    pub now: ConsentNow,
    /// The pathways on which a choice would refer to this service now.
    pub wanted_by: Vec<String>,
    /// Newest first.
    pub history: Vec<ConsentLine>,
}

/// The state of consent for one service today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentNow {
    pub service: Named,
    pub state: ConsentState,
    /// Depends on the state: the last day (given, ended), the first day (not yet), the day of the last no, or the
    /// birthday from which consent is asked for again.
    pub date: Option<DateText>,
    /// The last statement of each person, whether or not it still counts.
    pub voices: Vec<ConsentVoice>,
    /// The birthday from which consent will be asked for again, if it is within two years.
    pub asked_anew: Option<DateText>,
    /// Whether nothing counts today but what others decided for them: that is no consent.
    pub decided: bool,
    /// Whether the young person decides for themselves today.
    pub own: bool,
    /// Whether people who may decide do not agree, so that it can be recorded that their disagreement is over.
    pub can_settle: bool,
}

/// The states of consent for one service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentState {
    Given,
    NotYet,
    Ended,
    /// Somebody took back their own yes.
    Withdrawn,
    /// Somebody said no who had not agreed before.
    Refused,
    NeverAsked,
    /// The child or young person refused; nobody else can change that, except a court below 18.
    OwnNo,
    /// Somebody gave consent, for this service or in general, and somebody else refused.
    Disagreed,
    /// Consent that others gave before the 16th birthday, or a court before the 18th; the young person is asked again.
    AskedAnew,
    /// Somebody gave consent who could not decide.
    NotEnough,
}

/// The last statement of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentVoice {
    pub by: String,
    /// `None` if it was not recorded.
    pub as_whom: Option<ConsentGiver>,
    pub yes: bool,
    /// Whether this is about the general consent, and not about one service by name.
    pub general: bool,
    pub on: DateText,
    /// What was agreed to, why not, or how a disagreement ended; empty if nothing was written.
    pub words: String,
}

/// One recorded statement about consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentLine {
    pub seq: u32,
    /// `false` if consent was refused or withdrawn.
    pub given: bool,
    /// Whether a no took back what the same person had agreed to. Otherwise it is a refusal.
    pub withdrawn: bool,
    /// The first day, or the day of the withdrawal.
    pub from: DateText,
    pub until: Option<DateText>,
    pub by: String,
    /// `None` if it was not recorded.
    pub as_whom: Option<ConsentGiver>,
    /// Who judged that a child below 16 understood the question.
    pub judged_by: Option<String>,
    /// What was agreed to, or why not.
    pub words: String,
    /// How a disagreement about it ended.
    pub ended: Option<String>,
    pub written_by: String,
}

/// Consent as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ConsentForm {
    pub service: String,
    pub by: String,
    pub as_whom: ConsentGiver,
    /// Who judged that a child below 16 understands the question.
    pub judged_by: String,
    /// An empty last day means that there is none.
    pub dates: DatesForm,
    pub what: String,
    /// How a disagreement about it ended. A settlement must say so; nothing else has it.
    pub ended: String,
}

/// A withdrawal as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct WithdrawalForm {
    /// `None` for every service, including the general consent.
    pub service: Option<String>,
    pub day: String,
    pub month: String,
    pub year: String,
    pub by: String,
    /// `None` is refused in a form, but older entries can have it.
    pub as_whom: Option<ConsentGiver>,
    pub judged_by: String,
    pub reason: String,
}
