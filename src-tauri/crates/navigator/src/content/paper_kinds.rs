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

/// The papers about a child, in the order in which they are offered.
pub(crate) const OF_CHILD: [PaperKind; 10] = [
    PaperKind::Plan,
    PaperKind::SupportPlan,
    PaperKind::Referral,
    PaperKind::Letter,
    PaperKind::EhcEvidence,
    PaperKind::Family,
    PaperKind::Profile,
    PaperKind::Meeting,
    PaperKind::PathwayPage,
    PaperKind::WholeRecord,
];

/// The papers that can be made without a child.
pub(crate) const OF_NOBODY: [PaperKind; 3] = [PaperKind::FactSheet, PaperKind::PathwayPage, PaperKind::HomeVisit];

/// Returns every paper once, those that can be made without a child last.
pub(crate) fn all() -> impl Iterator<Item = PaperKind> {
    OF_CHILD.into_iter().filter(|kind| !is_of_nobody(*kind)).chain(OF_NOBODY)
}

/// Whether a paper can be made without a child.
pub(crate) fn is_of_nobody(kind: PaperKind) -> bool {
    OF_NOBODY.contains(&kind)
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
