//! The closed lists that stored entries are made of. Their stored words never change; `stored_form` holds them.

use serde::{Deserialize, Serialize};

/// Who sits before the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Senco,
    Health,
    FamilySupport,
}

/// Whose words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    Child,
    Parent,
}

/// What somebody's words are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum VoiceAbout {
    /// Anything.
    #[default]
    Words,
    /// What matters to them.
    Matters,
    /// What helps.
    Helps,
}

/// What a child said to one stepping stone: a picture, words, or both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub struct StoneView {
    pub stone: Stone,
    pub picture: Option<StonePicture>,
    pub words: String,
}

/// The children's own seven stepping stones to inclusion, as the SEND strategy of 2021 to 2025 names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Stone {
    Success,
    Expectations,
    Communicate,
    Opportunity,
    GetToKnowMe,
    Encouragement,
    Adjustments,
}

/// A picture that a child may choose. They mean what the child says they mean: they have no order, and none is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum StonePicture {
    Bridge,
    Cloud,
    Rain,
    SunnyPath,
    Tangle,
    NotSure,
}

/// Who consents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ConsentGiver {
    Child,
    YoungPerson,
    #[default]
    Parent,
    /// Somebody else with parental responsibility.
    Responsible,
    /// For somebody of 16 or over without the capacity for this decision.
    BestInterests,
    /// Those with parental responsibility did not agree, and have settled it.
    Settled,
}

/// Who disagrees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Disagreeing {
    Child,
    YoungPerson,
    #[default]
    Parent,
    School,
    Service,
    Council,
}

/// What a disagreement is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DisagreementAbout {
    SupportInSchool,
    RefusedToAssess,
    RefusedPlan,
    ContentOfPlan,
    Placement,
    OutOfTime,
    MedicalNeedsEducation,
    Exclusion,
    ServiceDeclined,
    Consent,
    #[default]
    Other,
}

/// How a disagreement was settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Settlement {
    #[default]
    Agreed,
    /// A panel, a tribunal or an ombudsman decided.
    Decided,
    /// Whoever disagreed does not wish to go on with it.
    LetRest,
    /// Something else happened, so that it is no longer a question.
    Overtaken,
}

/// What a file can be, by its content and whatever its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Media {
    Pdf,
    Png,
    Jpeg,
}

/// Whose hope an outcome is, and in whose words it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    #[default]
    Child,
    Parent,
    Together,
}

/// What a review decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReviewDecision {
    /// The same plan goes on, with another day for its review.
    GoOn,
    /// The plan goes on with changes.
    Change,
    StepUp,
    StepDown,
    End,
}

/// What somebody must not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ProtectionKind {
    /// Be told something, such as where the child lives or goes to school.
    #[default]
    MustNotKnow,
    /// Be sent or given anything: letters, reports, a copy of a file.
    MustNotReceive,
    /// Have contact with the child.
    NoContact,
}

impl ProtectionKind {
    pub const fn as_str(self) -> &'static str {
        match self {
            ProtectionKind::MustNotKnow => "must-not-know",
            ProtectionKind::MustNotReceive => "must-not-receive",
            ProtectionKind::NoContact => "no-contact",
        }
    }
}

/// The kinds of entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum HistoryKind {
    Profile,
    Voice,
    /// How the child sees the stepping stones.
    SelfView,
    /// Somebody could not be heard, and why.
    NotHeard,
    Plan,
    PlanChanged,
    Review,
    PlanEnded,
    Begun,
    Chosen,
    Answered,
    Consented,
    ConsentWithdrawn,
    Disagreed,
    DisagreementSettled,
    Evidence,
    Attachment,
    Task,
    Note,
    Undone,
    /// It was so, and is no longer.
    Changed,
    /// Something more about an earlier entry.
    Added,
    /// An earlier entry was never so.
    Corrected,
    /// Somebody must not be told, sent or given something.
    Protected,
    ProtectionEnded,
    Urgent,
    Archived,
    /// To another school, nursery or college.
    Moved,
    YearGroup,
    Absence,
}

impl Media {
    /// The ending of a file’s name.
    pub fn ending(self) -> &'static str {
        match self {
            Media::Pdf => "pdf",
            Media::Png => "png",
            Media::Jpeg => "jpg",
        }
    }

    /// The name of the format in a `data:` address; `None` if a window cannot draw it.
    pub fn picture(self) -> Option<&'static str> {
        match self {
            Media::Pdf => None,
            Media::Png => Some("image/png"),
            Media::Jpeg => Some("image/jpeg"),
        }
    }
}

impl From<ConsentGiver> for pathway::consent::AsWhom {
    fn from(giver: ConsentGiver) -> pathway::consent::AsWhom {
        use pathway::consent::AsWhom;
        match giver {
            ConsentGiver::Child | ConsentGiver::YoungPerson => AsWhom::Themselves,
            ConsentGiver::Parent | ConsentGiver::Responsible => AsWhom::Responsible,
            ConsentGiver::Settled => AsWhom::Settled,
            ConsentGiver::BestInterests => AsWhom::BestInterests,
        }
    }
}

macro_rules! same_lists {
    ($($from:path => $to:path { $($variant:ident),* $(,)? })*) => {$(
        impl From<$from> for $to {
            fn from(value: $from) -> $to {
                match value { $(<$from>::$variant => <$to>::$variant,)* }
            }
        }
    )*};
}

same_lists! {
    Role => pathway::model::Role { Senco, Health, FamilySupport }
    pathway::model::Role => Role { Senco, Health, FamilySupport }
    DisagreementAbout => pathway::disagreement::DisagreementSubject { SupportInSchool, RefusedToAssess, RefusedPlan, ContentOfPlan, Placement, OutOfTime, MedicalNeedsEducation, Exclusion, ServiceDeclined, Consent, Other }
}
