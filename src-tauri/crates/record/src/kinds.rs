//! The closed lists of values in stored entries. Their stored names never change; `stored_form.jsonl` lists them.

mod consent_giver;
mod paper;

use serde::{Deserialize, Serialize};

pub use self::paper::{PaperFormat, PaperKind};

/// The role of the person who uses the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A SENCO (special educational needs co-ordinator).
    Senco,
    /// A health practitioner.
    Health,
    /// A family-support worker.
    FamilySupport,
}

/// The person whose words an entry records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    /// The child or young person.
    Child,
    /// A parent or carer.
    Parent,
}

/// Why a record was archived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ArchiveReason {
    /// The child left the school or the service.
    Left,
    /// The child moved away.
    Moved,
    /// The support ended.
    Ended,
    /// The child or young person died.
    Died,
    /// The record was made by mistake.
    Mistake,
}

/// What recorded words are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum VoiceAbout {
    /// Anything: words without a set topic.
    #[default]
    Words,
    /// What matters to the speaker.
    Matters,
    /// What helps the child.
    Helps,
}

/// How a child sees one stepping stone: a picture, words, or both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub struct StoneView {
    /// The stone.
    pub stone: Stone,
    /// The picture that the child chose, if any.
    pub picture: Option<StonePicture>,
    /// What the child said about it; empty if they said nothing.
    pub words: String,
}

/// The seven stepping stones to inclusion that children named, as in the SEND strategy of 2021 to 2025.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Stone {
    /// “Success”.
    Success,
    /// “Expectations”.
    Expectations,
    /// “Communicate”.
    Communicate,
    /// “Opportunity and ease”.
    Opportunity,
    /// “Get to know me”.
    GetToKnowMe,
    /// “Encouragement”.
    Encouragement,
    /// “Adjustments”.
    Adjustments,
}

impl Stone {
    /// The name in its stored form, for example `get-to-know-me`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Stone::Success => "success",
            Stone::Expectations => "expectations",
            Stone::Communicate => "communicate",
            Stone::Opportunity => "opportunity",
            Stone::GetToKnowMe => "get-to-know-me",
            Stone::Encouragement => "encouragement",
            Stone::Adjustments => "adjustments",
        }
    }
}

/// A picture that a child may choose. Its meaning is what the child says it is, so pictures have no order and no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum StonePicture {
    /// A bridge.
    Bridge,
    /// A cloud.
    Cloud,
    /// Rain.
    Rain,
    /// A path in the sun.
    SunnyPath,
    /// A tangle.
    Tangle,
    /// The picture for “not sure”.
    NotSure,
}

/// In which capacity somebody gives or withdraws consent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ConsentGiver {
    /// The child.
    Child,
    /// A young person of 16 or over.
    YoungPerson,
    /// A young person of 16 or over, of whom an assessment found that they could not make this decision on that day.
    Unable,
    /// A parent or carer.
    #[default]
    Parent,
    /// Another person with parental responsibility.
    Responsible,
    /// A best-interests decision for a young person of 16 or over who lacks the capacity to decide.
    BestInterests,
    /// The people with parental responsibility disagreed and have settled it.
    Settled,
    /// A court has decided it.
    Court,
    /// An attorney or a deputy for health and welfare decides for somebody of 16 or over who lacks the capacity.
    Appointed,
}

/// Who disagrees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Disagreeing {
    /// The child.
    Child,
    /// A young person of 16 or over.
    YoungPerson,
    /// A parent or carer.
    #[default]
    Parent,
    /// The school, nursery or college.
    School,
    /// A service.
    Service,
    /// The council.
    Council,
}

/// What a disagreement is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DisagreementAbout {
    /// The support in school.
    SupportInSchool,
    /// The council refused an education, health and care (EHC) needs assessment.
    RefusedToAssess,
    /// The council refused an EHC plan after the assessment.
    RefusedPlan,
    /// The content of the EHC plan.
    ContentOfPlan,
    /// The school or college that the EHC plan names.
    Placement,
    /// A legal time limit that has passed.
    OutOfTime,
    /// Education while the child cannot attend school.
    MedicalNeedsEducation,
    /// An exclusion from school.
    Exclusion,
    /// A service declined to help.
    ServiceDeclined,
    /// Parents who do not agree with each other.
    BetweenParents,
    /// Consent.
    Consent,
    /// Anything else.
    #[default]
    Other,
}

/// How a disagreement was settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Settlement {
    /// The people involved agreed.
    #[default]
    Agreed,
    /// A panel, a tribunal or an ombudsman decided.
    Decided,
    /// The person who disagreed does not want to pursue it.
    LetRest,
    /// Events have made the question irrelevant.
    Overtaken,
}

/// The format of an attached file, detected from its content and not from its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Media {
    /// A PDF document.
    Pdf,
    /// A PNG image.
    Png,
    /// A JPEG image.
    Jpeg,
    /// A Word document without macros.
    Docx,
}

/// Whose words an outcome is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// The child’s own words.
    #[default]
    Child,
    /// A parent’s or carer’s own words.
    Parent,
    /// Words that were agreed together.
    Together,
}

/// What a review decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReviewDecision {
    /// The plan continues unchanged, with a new review date.
    GoOn,
    /// The plan continues with changes.
    Change,
    /// More support is needed.
    StepUp,
    /// Less support is needed.
    StepDown,
    /// A plan is no longer needed.
    End,
}

/// What a review says of one outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeProgress {
    /// It is met.
    Met,
    /// Part of it is met.
    PartlyMet,
    /// It is not met yet.
    NotYet,
    /// Nobody looked at it this time.
    NotLookedAt,
}

impl OutcomeProgress {
    /// The name in its stored form, for example `partly-met`.
    pub const fn as_str(self) -> &'static str {
        match self {
            OutcomeProgress::Met => "met",
            OutcomeProgress::PartlyMet => "partly-met",
            OutcomeProgress::NotYet => "not-yet",
            OutcomeProgress::NotLookedAt => "not-looked-at",
        }
    }
}

/// What a protective note forbids.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ProtectionKind {
    /// The person must not learn certain facts, such as the child’s address or school.
    #[default]
    MustNotKnow,
    /// The person must not receive letters, reports or copies.
    MustNotReceive,
    /// The person must not have contact with the child.
    NoContact,
}

impl ProtectionKind {
    /// The name in its stored form, for example `no-contact`.
    pub const fn as_str(self) -> &'static str {
        match self {
            ProtectionKind::MustNotKnow => "must-not-know",
            ProtectionKind::MustNotReceive => "must-not-receive",
            ProtectionKind::NoContact => "no-contact",
        }
    }
}

/// The kind of an entry, by which a timeline labels and filters it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum HistoryKind {
    /// The child’s details.
    Profile,
    /// How to reach the people who care for the child.
    Contacts,
    /// The words of the child or a parent.
    Voice,
    /// The child’s view of the stepping stones.
    SelfView,
    /// The reason why somebody was not heard.
    NotHeard,
    /// What was done about somebody’s words.
    VoiceAnswered,
    /// A plan that was agreed.
    Plan,
    /// A change of a plan.
    PlanChanged,
    /// A review of a plan.
    Review,
    /// A plan that was closed without a review.
    PlanEnded,
    /// The start of a journey.
    Begun,
    /// A choice at a step.
    Chosen,
    /// The answer to a question.
    Answered,
    /// Consent that was given.
    Consented,
    /// Consent that was withdrawn.
    ConsentWithdrawn,
    /// A disagreement.
    Disagreed,
    /// The settlement of a disagreement.
    DisagreementSettled,
    /// A piece of evidence.
    Evidence,
    /// An attached file.
    Attachment,
    /// A task that was ticked or unticked.
    Task,
    /// A free note.
    Note,
    /// An undo of an earlier entry.
    Undone,
    /// A change: the earlier entry was true and no longer is.
    Changed,
    /// A remark added to an earlier entry.
    Added,
    /// A correction: the earlier entry was wrong.
    Corrected,
    /// A protective note.
    Protected,
    /// The end of a protective note.
    ProtectionEnded,
    /// A STOP sign that was seen.
    Urgent,
    /// The record was archived or restored.
    Archived,
    /// A change of school, nursery or college.
    Moved,
    /// The child is taught outside their year group.
    YearGroup,
    /// An absence from school.
    Absence,
    /// Something due that was put off.
    PutOff,
    /// The record is kept longer.
    KeptLonger,
    /// A paper that was made.
    Paper,
    /// Another record of the same child was joined to this one.
    Joined,
    /// The record became part of another one.
    PartOf,
}

impl Media {
    /// The extension of the file name, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Media::Pdf => "pdf",
            Media::Png => "png",
            Media::Jpeg => "jpg",
            Media::Docx => "docx",
        }
    }

    /// The media type for a `data:` URL, such as `image/png`; `None` if a window cannot show the format as a picture.
    pub fn picture(self) -> Option<&'static str> {
        match self {
            Media::Pdf | Media::Docx => None,
            Media::Png => Some("image/png"),
            Media::Jpeg => Some("image/jpeg"),
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
    pathway::disagreement::DisagreementSubject => DisagreementAbout { SupportInSchool, RefusedToAssess, RefusedPlan, ContentOfPlan, Placement, OutOfTime, MedicalNeedsEducation, Exclusion, ServiceDeclined, BetweenParents, Consent, Other }
    DisagreementAbout => pathway::disagreement::DisagreementSubject { SupportInSchool, RefusedToAssess, RefusedPlan, ContentOfPlan, Placement, OutOfTime, MedicalNeedsEducation, Exclusion, ServiceDeclined, BetweenParents, Consent, Other }
}
