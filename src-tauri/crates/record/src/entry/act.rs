//! Turns an entry body into the act that the engine (`pathway`) replays.

use jiff::civil::Date;
use pathway::Act;
use pathway::consent::{AsWhom, Who};

use super::EntryBody;
use crate::kinds::ConsentGiver;

impl EntryBody {
    /// The act that the engine replays for this entry; `None` if the entry alone has no effect on a journey.
    ///
    /// A [`EntryBody::Changed`] gives the act of its new content.
    pub fn act(&self) -> Option<Act> {
        Some(match self {
            EntryBody::Begun { at, .. } => Act::Begun { at: at.as_str().into() },
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
                // Only consent is asked for its day, and the engine counts it from the day of writing at the latest.
                let of = of.latest().unwrap_or(Date::MAX);
                Act::HeldFrom { evidence: evidence.as_str().into(), of, who: who(*as_whom, said_by, judged_by) }
            }
            EntryBody::Ticked { step, task, done } => {
                Act::Ticked { step: step.as_str().into(), task: task.as_str().into(), done: *done }
            }
            EntryBody::Absent { from, to } => Act::Absent { from: *from, to: *to },
            EntryBody::Changed { to, .. } => return to.act(),
            EntryBody::Profile { .. }
            | EntryBody::Contacts(_)
            | EntryBody::Archived { .. }
            | EntryBody::Moved { .. }
            | EntryBody::TaughtOutsideYear { .. }
            | EntryBody::Disagreed { .. }
            | EntryBody::DisagreementSettled { .. }
            | EntryBody::Voice { .. }
            | EntryBody::SelfView { .. }
            | EntryBody::NotHeard { .. }
            | EntryBody::VoiceAnswered { .. }
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
            | EntryBody::Urgent { .. }
            | EntryBody::PutOff { .. }
            | EntryBody::KeptLonger { .. }
            | EntryBody::PaperMade { .. }
            | EntryBody::Joined { .. }
            | EntryBody::PartOf { .. } => return None,
        })
    }
}

/// Who gave or withdrew consent, as the engine reads it; `NotKnown` if the entry does not record it.
fn who(as_whom: Option<ConsentGiver>, name: &str, judged_by: &str) -> Who {
    Who { as_whom: as_whom.map_or(AsWhom::NotKnown, Into::into), name: name.to_owned(), judged: !judged_by.is_empty() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bodies as earlier versions stored them.
    #[test]
    fn consent_stored_without_as_whom_is_read_as_not_known() {
        let read = |text: &str| serde_json::from_str::<EntryBody>(text).unwrap().act();
        let withdrawn =
            read(r#"{"kind":"consent-withdrawn","service":null,"on":"2026-11-20","by":"Sorrel","reason":""}"#);
        let who = Who { as_whom: AsWhom::NotKnown, name: String::from("Sorrel"), judged: false };
        let on = jiff::civil::date(2026, 11, 20);
        assert_eq!(withdrawn, Some(Act::Withdrawn { service: None, on, who: who.clone() }));
        let stored =
            read(r#"{"kind":"held","evidence":"consent-to-refer","of":"2026-11-20","said-by":"Sorrel","note":""}"#);
        assert_eq!(stored, Some(Act::HeldFrom { evidence: "consent-to-refer".into(), of: on, who: who.clone() }));
        let given = read(
            r#"{"kind":"consented","service":"mk-camhs","by":"Sorrel","as-whom":"parent","from":"2026-11-20","until":null,"what":""}"#,
        );
        let who = Who { as_whom: AsWhom::Responsible, ..who };
        let service = "mk-camhs".into();
        assert_eq!(given, Some(Act::Consented { service, from: on, until: None, who }));
    }
}
