//! Which entries can be corrected: those whose content a person entered in a form. The others are undone and repeated.

use crate::entry::EntryBody;

/// Whether an entry with this body can be corrected.
pub fn can_be_corrected(body: &EntryBody) -> bool {
    matches!(
        body,
        EntryBody::Answered { .. }
            | EntryBody::Chose { .. }
            | EntryBody::Held { .. }
            | EntryBody::Voice { .. }
            | EntryBody::NotHeard { .. }
            | EntryBody::VoiceAnswered { .. }
            | EntryBody::SelfView { .. }
            | EntryBody::Noted { .. }
            | EntryBody::Added { .. }
            | EntryBody::Attached { .. }
            | EntryBody::Absent { .. }
            | EntryBody::Profile { .. }
            | EntryBody::Contacts(_)
            | EntryBody::Moved { .. }
            | EntryBody::Planned(_)
            | EntryBody::PlanChanged { .. }
            | EntryBody::Reviewed(_)
            | EntryBody::PlanEnded { .. }
            | EntryBody::Protected(_)
            | EntryBody::ProtectionEnded { .. }
            | EntryBody::Consented { .. }
            | EntryBody::ConsentWithdrawn { .. }
            | EntryBody::Disagreed { .. }
            | EntryBody::DisagreementSettled { .. }
            | EntryBody::PutOff { .. }
    )
}
