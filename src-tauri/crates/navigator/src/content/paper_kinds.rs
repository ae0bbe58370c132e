//! The names of the papers, and which of them quote the record.

use crate::wire::PaperKind;

/// Returns the message that names a paper.
pub(crate) fn kind_message(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Plan => "paper-kind-plan",
        PaperKind::Referral => "paper-kind-referral",
        PaperKind::Profile => "paper-kind-profile",
        PaperKind::Family => "paper-kind-family",
        PaperKind::FactSheet => "paper-kind-fact-sheet",
        PaperKind::PathwayPage => "paper-kind-pathway-page",
        PaperKind::Meeting => "paper-kind-meeting",
        PaperKind::HomeVisit => "paper-kind-home-visit",
        PaperKind::WholeRecord => "paper-kind-whole-record",
        PaperKind::Letter => "paper-kind-letter",
        PaperKind::EhcEvidence => "paper-kind-ehc-evidence",
        PaperKind::SupportPlan => "paper-kind-support-plan",
    }
}

/// Every paper, those about no child last.
pub(crate) const ALL: [PaperKind; 12] = [
    PaperKind::Plan,
    PaperKind::SupportPlan,
    PaperKind::Referral,
    PaperKind::Letter,
    PaperKind::EhcEvidence,
    PaperKind::Family,
    PaperKind::Profile,
    PaperKind::Meeting,
    PaperKind::WholeRecord,
    PaperKind::FactSheet,
    PaperKind::PathwayPage,
    PaperKind::HomeVisit,
];

/// Whether a paper can be made without a child.
pub(crate) fn is_of_nobody(kind: PaperKind) -> bool {
    matches!(kind, PaperKind::FactSheet | PaperKind::PathwayPage | PaperKind::HomeVisit)
}

/// Whether single entries can be left out of a paper: those that quote the record.
pub(crate) fn can_cover(kind: PaperKind) -> bool {
    matches!(
        kind,
        PaperKind::Plan
            | PaperKind::SupportPlan
            | PaperKind::Letter
            | PaperKind::EhcEvidence
            | PaperKind::Referral
            | PaperKind::Family
            | PaperKind::Profile
            | PaperKind::Meeting
            | PaperKind::WholeRecord
    )
}
