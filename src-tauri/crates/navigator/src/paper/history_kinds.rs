//! The words for the kinds of entry, the same as on the timeline.

use crate::wire::HistoryKind;

/// Returns the message that names a kind of entry.
pub(crate) fn kind_message(kind: HistoryKind) -> &'static str {
    match kind {
        HistoryKind::Profile => "child-kind-profile",
        HistoryKind::Contacts => "child-kind-contacts",
        HistoryKind::Voice => "child-kind-voice",
        HistoryKind::SelfView => "child-kind-self-view",
        HistoryKind::NotHeard => "child-kind-not-heard",
        HistoryKind::VoiceAnswered => "child-kind-voice-answered",
        HistoryKind::Plan => "child-kind-plan",
        HistoryKind::PlanChanged => "child-kind-plan-changed",
        HistoryKind::Review => "child-kind-review",
        HistoryKind::PlanEnded => "child-kind-plan-ended",
        HistoryKind::Begun => "child-kind-begun",
        HistoryKind::Chosen => "child-kind-chosen",
        HistoryKind::Answered => "child-kind-answered",
        HistoryKind::Consented => "child-kind-consented",
        HistoryKind::ConsentWithdrawn => "child-kind-consent-withdrawn",
        HistoryKind::Disagreed => "child-kind-disagreed",
        HistoryKind::DisagreementSettled => "child-kind-disagreement-settled",
        HistoryKind::Evidence => "child-kind-evidence",
        HistoryKind::Attachment => "child-kind-attachment",
        HistoryKind::Task => "child-kind-task",
        HistoryKind::Note => "child-kind-note",
        HistoryKind::Undone => "child-kind-undone",
        HistoryKind::Changed => "child-kind-changed",
        HistoryKind::Added => "child-kind-added",
        HistoryKind::Corrected => "child-kind-corrected",
        // The screen says less: somebody may look over the shoulder.
        HistoryKind::Protected => "paper-entry-protected",
        HistoryKind::ProtectionEnded => "paper-entry-protection-ended",
        HistoryKind::Urgent => "child-kind-urgent",
        HistoryKind::Archived => "child-kind-archived",
        HistoryKind::Moved => "child-kind-moved",
        HistoryKind::YearGroup => "child-kind-year-group",
        HistoryKind::Absence => "child-kind-absence",
        HistoryKind::PutOff => "child-kind-put-off",
        HistoryKind::KeptLonger => "child-kind-kept-longer",
        HistoryKind::Joined => "child-kind-joined",
        HistoryKind::PartOf => "child-kind-part-of",
        HistoryKind::Paper => "child-kind-paper",
    }
}
