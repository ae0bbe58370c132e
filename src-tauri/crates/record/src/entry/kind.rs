//! The kind of an entry, as a timeline labels and filters it.

use super::EntryBody;
use crate::kinds::HistoryKind;

impl EntryBody {
    /// The kind of entry, as a timeline labels and filters it.
    pub fn kind(&self) -> HistoryKind {
        match self {
            EntryBody::Profile { .. } => HistoryKind::Profile,
            EntryBody::Contacts(_) => HistoryKind::Contacts,
            EntryBody::Archived { .. } => HistoryKind::Archived,
            EntryBody::Moved { .. } => HistoryKind::Moved,
            EntryBody::TaughtOutsideYear { .. } => HistoryKind::YearGroup,
            EntryBody::Voice { .. } => HistoryKind::Voice,
            EntryBody::SelfView { .. } => HistoryKind::SelfView,
            EntryBody::NotHeard { .. } => HistoryKind::NotHeard,
            EntryBody::VoiceAnswered { .. } => HistoryKind::VoiceAnswered,
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
            EntryBody::PutOff { .. } => HistoryKind::PutOff,
            EntryBody::KeptLonger { .. } => HistoryKind::KeptLonger,
            EntryBody::PaperMade { .. } => HistoryKind::Paper,
            EntryBody::Joined { .. } => HistoryKind::Joined,
            EntryBody::PartOf { .. } => HistoryKind::PartOf,
        }
    }
}
