//! What the app writes into entries, and how it is read back.

pub mod plan;

use jiff::civil::Date;
use pathway::Act;
use pathway::consent::{AsWhom, Who};
use serde::{Deserialize, Serialize};

use self::plan::{Agreed, Review};
use crate::kinds::{
    ConsentGiver, Disagreeing, DisagreementAbout, HistoryKind, Media, ProtectionKind, Role, Settlement, Speaker,
    StoneView, VoiceAbout,
};

/// The body of an entry. Once shipped, a variant and its fields keep their names for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum EntryBody {
    /// The child's profile as it now is.
    Profile {
        name: String,
        known_as: String,
        born: Date,
        setting: String,
        /// The name on papers, where another one is in use.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        legal_name: String,
        /// The unique pupil number.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        upn: String,
    },
    Archived {
        archived: bool,
    },
    /// To another school, nursery or college, from that day on.
    Moved {
        from: Date,
        setting: String,
    },
    /// Taught that many years above their own year group, or below if negative; nought brings them back to it.
    TaughtOutsideYear {
        years: i8,
    },
    /// Somebody's words.
    Voice {
        speaker: Speaker,
        words: String,
        /// Entries from before this was asked are words of any kind.
        #[serde(default)]
        about: VoiceAbout,
    },
    /// How the child sees the seven stepping stones: those that they said something to, in their own order of the stones.
    SelfView {
        stones: Vec<StoneView>,
        /// Who sat beside the child.
        with: String,
    },
    /// Somebody could not be heard, or not yet, and why.
    NotHeard {
        speaker: Speaker,
        reason: String,
    },
    /// What is hoped for, who will do what, and when it will be looked at. Its number is the plan's.
    Planned(Agreed),
    /// It was so, and now it is otherwise.
    PlanChanged {
        plan: u32,
        #[serde(flatten)]
        to: Agreed,
    },
    /// A plan was looked back at, which closes it: one cycle.
    Reviewed(Review),
    /// A plan was closed without a review.
    PlanEnded {
        plan: u32,
        reason: String,
    },
    Begun {
        at: String,
    },
    Chose {
        step: String,
        choice: String,
        gate_reason: String,
        reason: String,
        /// The day on which it was decided, where it was not written down on that day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        happened: Option<Date>,
    },
    Answered {
        question: String,
        value: String,
    },
    /// Consent was given for one service.
    Consented {
        service: String,
        /// Who gave it.
        by: String,
        as_whom: ConsentGiver,
        /// Who judged that a child below 16 understands it; empty if nobody did.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        judged_by: String,
        from: Date,
        /// The last day on which it holds, where it has one.
        until: Option<Date>,
        what: String,
    },
    /// Consent was withdrawn, for one service or for all.
    ConsentWithdrawn {
        service: Option<String>,
        on: Date,
        by: String,
        /// None: entries from before this was asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        as_whom: Option<ConsentGiver>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        judged_by: String,
        reason: String,
    },
    /// Somebody sees something differently. It stands until it is settled.
    Disagreed {
        who: Disagreeing,
        about: DisagreementAbout,
        words: String,
        letter_on: Option<Date>,
    },
    DisagreementSettled {
        seq: u32,
        how: Settlement,
        words: String,
    },
    /// Evidence that is held, with the day it is of.
    Held {
        evidence: String,
        of: Date,
        said_by: String,
        /// As whom they gave it, for the general consent. None: other evidence, and entries from before this was asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        as_whom: Option<ConsentGiver>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        judged_by: String,
        note: String,
    },
    /// A file, to a piece of evidence or to the child alone; its bytes lie in the casebook under their digest.
    Attached {
        to: Option<u32>,
        name: String,
        media: Media,
        size: u32,
        sha256: String,
        note: String,
    },
    Ticked {
        step: String,
        task: String,
        done: bool,
    },
    Noted {
        words: String,
    },
    /// An entry is taken back, as if it had never been written; what took one back can be taken back too.
    Undone {
        seq: u32,
        /// Why, where somebody was asked.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// It was so, and since that day it is as `to` says: what was decided before stays as it was.
    Changed {
        seq: u32,
        to: Box<EntryBody>,
        since: Date,
    },
    /// Something more about an earlier entry, which stays as it is.
    Added {
        seq: u32,
        words: String,
    },
    /// It was never so: from now on the entry is read as `to` says, and the old one stays to be seen.
    Corrected {
        seq: u32,
        to: Box<EntryBody>,
        reason: String,
    },
    /// Somebody must not be told, sent or given something about the child, or see them. It holds until it is ended.
    Protected(Protection),
    /// A protective note holds no more. It is kept.
    ProtectionEnded {
        seq: u32,
        on: Date,
        reason: String,
    },
    /// A STOP sign was seen.
    Urgent {
        sign: String,
    },
    /// Away from school on every school day of these.
    Absent {
        from: Date,
        to: Date,
    },
}

/// A protective note as it is written into the record. Once shipped, its fields keep their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Protection {
    pub against: ProtectionKind,
    /// Who must not.
    pub who: String,
    /// What, and why.
    pub words: String,
    /// Who said so: a parent, a social worker, a court order.
    pub given_by: String,
    pub from: Date,
}

/// An entry to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntry {
    /// The journey that it belongs to, if it does not concern them all.
    pub journey: Option<String>,
    /// What it says.
    pub body: EntryBody,
}

impl NewEntry {
    /// An entry about the child, for every journey.
    pub fn of_child(body: EntryBody) -> NewEntry {
        NewEntry { journey: None, body }
    }

    /// An entry on one journey.
    pub fn on(journey: impl Into<String>, body: EntryBody) -> NewEntry {
        NewEntry { journey: Some(journey.into()), body }
    }
}

/// An entry read back.
#[derive(Clone, Debug)]
pub struct RecordEntry {
    pub seq: u32,
    pub journey: Option<String>,
    /// The day on which it was written down.
    pub on: Date,
    /// The day that the clock gave it, where that cannot be so.
    pub misdated: Option<Date>,
    pub at: String,
    pub by: String,
    pub role: Role,
    pub body: EntryBody,
}

impl RecordEntry {
    /// The day on which it happened; mostly the day on which it was written down.
    pub fn happened(&self) -> Date {
        match self.body {
            EntryBody::Chose { happened: Some(day), .. } => day,
            _ => self.on,
        }
    }
}

impl EntryBody {
    pub fn kind(&self) -> HistoryKind {
        match self {
            EntryBody::Profile { .. } => HistoryKind::Profile,
            EntryBody::Archived { .. } => HistoryKind::Archived,
            EntryBody::Moved { .. } => HistoryKind::Moved,
            EntryBody::TaughtOutsideYear { .. } => HistoryKind::YearGroup,
            EntryBody::Voice { .. } => HistoryKind::Voice,
            EntryBody::SelfView { .. } => HistoryKind::SelfView,
            EntryBody::NotHeard { .. } => HistoryKind::NotHeard,
            EntryBody::Planned(_) => HistoryKind::Plan,
            EntryBody::PlanChanged { .. } => HistoryKind::PlanChanged,
            EntryBody::Reviewed(_) => HistoryKind::Review,
            EntryBody::PlanEnded { .. } => HistoryKind::PlanEnded,
            EntryBody::Begun { .. } => HistoryKind::Begun,
            EntryBody::Chose { .. } => HistoryKind::Chosen,
            EntryBody::Answered { .. } => HistoryKind::Answered,
            EntryBody::Consented { .. } => HistoryKind::Consented,
            EntryBody::ConsentWithdrawn { .. } => HistoryKind::ConsentWithdrawn,
            EntryBody::Disagreed { .. } => HistoryKind::Disagreed,
            EntryBody::DisagreementSettled { .. } => HistoryKind::DisagreementSettled,
            EntryBody::Held { .. } => HistoryKind::Evidence,
            EntryBody::Attached { .. } => HistoryKind::Attachment,
            EntryBody::Ticked { .. } => HistoryKind::Task,
            EntryBody::Noted { .. } => HistoryKind::Note,
            EntryBody::Undone { .. } => HistoryKind::Undone,
            EntryBody::Changed { .. } => HistoryKind::Changed,
            EntryBody::Added { .. } => HistoryKind::Added,
            EntryBody::Corrected { .. } => HistoryKind::Corrected,
            EntryBody::Protected(_) => HistoryKind::Protected,
            EntryBody::ProtectionEnded { .. } => HistoryKind::ProtectionEnded,
            EntryBody::Urgent { .. } => HistoryKind::Urgent,
            EntryBody::Absent { .. } => HistoryKind::Absence,
        }
    }

    /// As the engine reads it; None for what moves no journey by itself.
    pub fn act(&self) -> Option<Act> {
        Some(match self {
            EntryBody::Begun { at } => Act::Begun { at: at.as_str().into() },
            EntryBody::Chose { step, choice, gate_reason, reason, .. } => Act::Chose {
                step: step.as_str().into(),
                choice: choice.as_str().into(),
                gate_reason: gate_reason.clone(),
                reason: reason.clone(),
            },
            EntryBody::Answered { question, value } => {
                Act::Answered { question: question.as_str().into(), value: value.as_str().into() }
            }
            EntryBody::Consented { service, by, as_whom, judged_by, from, until, .. } => Act::Consented {
                service: service.as_str().into(),
                from: *from,
                until: *until,
                who: who(Some(*as_whom), by, judged_by),
            },
            EntryBody::ConsentWithdrawn { service, on, by, as_whom, judged_by, .. } => Act::Withdrawn {
                service: service.as_deref().map(Into::into),
                on: *on,
                who: who(*as_whom, by, judged_by),
            },
            EntryBody::Held { evidence, of, said_by, as_whom, judged_by, .. } => {
                Act::HeldFrom { evidence: evidence.as_str().into(), of: *of, who: who(*as_whom, said_by, judged_by) }
            }
            EntryBody::Ticked { step, task, done } => {
                Act::Ticked { step: step.as_str().into(), task: task.as_str().into(), done: *done }
            }
            EntryBody::Absent { from, to } => Act::Absent { from: *from, to: *to },
            EntryBody::Changed { to, .. } => return to.act(),
            EntryBody::Profile { .. }
            | EntryBody::Archived { .. }
            | EntryBody::Moved { .. }
            | EntryBody::TaughtOutsideYear { .. }
            | EntryBody::Disagreed { .. }
            | EntryBody::DisagreementSettled { .. }
            | EntryBody::Voice { .. }
            | EntryBody::SelfView { .. }
            | EntryBody::NotHeard { .. }
            | EntryBody::Planned(_)
            | EntryBody::PlanChanged { .. }
            | EntryBody::Reviewed(_)
            | EntryBody::PlanEnded { .. }
            | EntryBody::Attached { .. }
            | EntryBody::Noted { .. }
            | EntryBody::Undone { .. }
            | EntryBody::Added { .. }
            | EntryBody::Corrected { .. }
            | EntryBody::Protected(_)
            | EntryBody::ProtectionEnded { .. }
            | EntryBody::Urgent { .. } => return None,
        })
    }

    /// An earlier entry is taken back, without a reason being asked.
    pub fn undone(seq: u32) -> EntryBody {
        EntryBody::Undone { seq, reason: String::new() }
    }

    /// What a change says now; any other body says itself.
    pub(crate) fn as_it_is(&self) -> &EntryBody {
        match self {
            EntryBody::Changed { to, .. } => to.as_it_is(),
            other => other,
        }
    }
}

/// Whose word about consent it is.
fn who(as_whom: Option<ConsentGiver>, name: &str, judged_by: &str) -> Who {
    Who { as_whom: as_whom.map_or(AsWhom::NotKnown, Into::into), name: name.to_owned(), judged: !judged_by.is_empty() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Entries of earlier versions, as they lie in the file.
    #[test]
    fn older_words_about_consent_read_as_before_and_say_that_nobody_knows_as_whom() {
        let read = |text: &str| serde_json::from_str::<EntryBody>(text).unwrap().act();
        let withdrawn =
            read(r#"{"kind":"consent-withdrawn","service":null,"on":"2026-11-20","by":"Sorrel","reason":""}"#);
        let who = Who { as_whom: AsWhom::NotKnown, name: String::from("Sorrel"), judged: false };
        let on = jiff::civil::date(2026, 11, 20);
        assert_eq!(withdrawn, Some(Act::Withdrawn { service: None, on, who: who.clone() }));
        let held =
            read(r#"{"kind":"held","evidence":"consent-to-refer","of":"2026-11-20","said-by":"Sorrel","note":""}"#);
        assert_eq!(held, Some(Act::HeldFrom { evidence: "consent-to-refer".into(), of: on, who: who.clone() }));
        let given = read(
            r#"{"kind":"consented","service":"mk-camhs","by":"Sorrel","as-whom":"parent","from":"2026-11-20","until":null,"what":""}"#,
        );
        let who = Who { as_whom: AsWhom::Responsible, ..who };
        let service = "mk-camhs".into();
        assert_eq!(given, Some(Act::Consented { service, from: on, until: None, who }));
    }

    #[test]
    fn what_nobody_wrote_down_takes_no_place_in_the_file() {
        let text = r#"{"kind":"consent-withdrawn","service":null,"on":"2026-11-20","by":"Sorrel","reason":""}"#;
        let body: EntryBody = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&body).unwrap(), text);
    }
}
