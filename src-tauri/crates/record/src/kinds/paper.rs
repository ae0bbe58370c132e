//! What a paper is, and in which format it left the app.

use serde::{Deserialize, Serialize};

/// What a paper is: a document that was made from the record and left the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// The plan and its review.
    #[default]
    Plan,
    /// A referral to the service of a step.
    Referral,
    /// One page about the child, for any adult who meets them.
    Profile,
    /// What happens next, for the family.
    Family,
    /// A fact sheet about one pathway, for any family.
    FactSheet,
    /// A pathway as a drawing and a list, with or without a child's place.
    PathwayPage,
    /// The agenda of the next review, and what to bring.
    Meeting,
    /// A blank form for a visit without a computer.
    HomeVisit,
    /// Everything that is recorded.
    WholeRecord,
    /// A letter of the pack.
    Letter,
    /// Evidence for an EHC needs assessment.
    EhcEvidence,
    /// The plan in a frame of the pack.
    SupportPlan,
}

impl PaperKind {
    /// The name in its stored form, for example `whole-record`.
    pub const fn as_str(self) -> &'static str {
        match self {
            PaperKind::Plan => "plan",
            PaperKind::Referral => "referral",
            PaperKind::Profile => "profile",
            PaperKind::Family => "family",
            PaperKind::FactSheet => "fact-sheet",
            PaperKind::PathwayPage => "pathway-page",
            PaperKind::Meeting => "meeting",
            PaperKind::HomeVisit => "home-visit",
            PaperKind::WholeRecord => "whole-record",
            PaperKind::Letter => "letter",
            PaperKind::EhcEvidence => "ehc-evidence",
            PaperKind::SupportPlan => "support-plan",
        }
    }
}

/// The format in which a paper left the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PaperFormat {
    /// A PDF document.
    #[default]
    Pdf,
    /// A Word document, to be edited.
    Word,
    /// A JSON file that other programs can read.
    Json,
}

impl PaperFormat {
    /// The extension of the file name, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            PaperFormat::Pdf => "pdf",
            PaperFormat::Word => "docx",
            PaperFormat::Json => "json",
        }
    }
}
