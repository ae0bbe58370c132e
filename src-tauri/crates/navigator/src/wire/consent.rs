//! Consent, service by service.

use super::common::{Citation, DateText, DatesForm, Named};
use super::evidence::HeldEvidence;
use record::kinds::ConsentGiver;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How consent stands for one child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentsPage {
    pub child: Named,
    /// From 16 young people consent for themselves as a rule.
    pub own: bool,
    pub own_sources: Vec<Citation>,
    /// The general consent to refer, where it is held and was not withdrawn.
    pub general: Option<HeldEvidence>,
    /// What is in its way, if anybody ever spoke of it and it does not count.
    pub general_closed: Option<ConsentNow>,
    /// The day of the 16th birthday, if it comes within two years: from it on what others agreed to is asked anew.
    pub asked_anew: Option<DateText>,
    /// The services of which something was said, and those that a journey would ask now.
    pub services: Vec<ServiceConsent>,
    /// The services that can be consented to, by name: urgent help is not among them, nobody needs consent to call it.
    pub all: Vec<Named>,
}

/// One service with everything that was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceConsent {
    pub service: Named,
    pub now: ConsentNow,
    /// The pathways on which a choice would go to this service now.
    pub wanted_by: Vec<String>,
    /// Newest first.
    pub history: Vec<ConsentLine>,
}

/// How consent for one service stands today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentNow {
    pub service: Named,
    pub state: ConsentState,
    /// Its last day (given, ended), its first (not yet), the day of the last no, or the birthday from which it is asked anew.
    pub date: Option<DateText>,
    pub reason: Option<String>,
    /// The last word of each person.
    pub voices: Vec<ConsentVoice>,
    /// The birthday from which it will be asked anew, if that comes within two years.
    pub asked_anew: Option<DateText>,
    /// The young person decides for themselves today.
    pub own: bool,
}

/// The states of consent for one service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentState {
    Given,
    NotYet,
    Ended,
    Withdrawn,
    NeverAsked,
    /// The child or young person said no: nobody else can change it.
    OwnNo,
    /// Somebody said yes and somebody else no.
    Disagreed,
    /// What others agreed to before the 16th birthday is asked anew of the young person.
    AskedAnew,
    /// Somebody said yes who could not decide it.
    NotEnough,
}

/// The last word of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentVoice {
    pub by: String,
    /// None: it was not written down.
    pub as_whom: Option<ConsentGiver>,
    pub yes: bool,
    pub on: DateText,
}

/// One thing that was said about consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentLine {
    pub seq: u32,
    /// False: withdrawn.
    pub given: bool,
    /// The first day, or the day of the withdrawal.
    pub from: DateText,
    pub until: Option<DateText>,
    pub by: String,
    /// None: it was not written down.
    pub as_whom: Option<ConsentGiver>,
    /// Who judged that a child below 16 understood it.
    pub judged_by: Option<String>,
    /// To what, or why not.
    pub words: String,
    pub written_by: String,
}

/// Consent as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ConsentForm {
    pub service: String,
    pub by: String,
    pub as_whom: ConsentGiver,
    /// Who judged that a child below 16 understands it.
    pub judged_by: String,
    /// A last day that is left empty means that there is none.
    pub dates: DatesForm,
    pub what: String,
}

/// A withdrawal as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct WithdrawalForm {
    /// None: for every service, and the general consent too.
    pub service: Option<String>,
    pub day: String,
    pub month: String,
    pub year: String,
    pub by: String,
    /// None is refused when it is typed, and is how older entries read.
    pub as_whom: Option<ConsentGiver>,
    pub judged_by: String,
    pub reason: String,
}
