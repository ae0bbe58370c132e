//! The ways a request can fail, as a closed list that the screens have words for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The ways a request can fail that a screen treats differently. Words: `failure-<code>` in `locales/*/app/failures.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The casebook is locked.
    Locked,
    /// A casebook exists already; nothing is overwritten.
    CasebookExists,
    NoCasebook,
    PassphraseTooShort,
    /// Spaces and little else.
    PassphraseBlank,
    /// A few letters over and over.
    PassphraseRepeats,
    /// Soon guessed by somebody who has the files.
    PassphraseGuessable,
    WrongPassphrase,
    /// So many wrong guesses that the next must wait; `detail` says how many seconds.
    TooManyGuesses,
    MistypedRecoveryCode,
    WrongRecoveryCode,
    KeyFileDamaged,
    KeyFileMissing,
    DatabaseMissing,
    /// The key file is sound but this database cannot be read with it.
    DatabaseUnreadable,
    /// The key file belongs to another casebook.
    KeyOfAnotherCasebook,
    /// Written by a newer version of the app.
    CasebookTooNew,
    /// The folder may not be looked into.
    FolderUnreadable,
    /// The log beside the database is of another time; nothing was changed.
    LogOfAnotherTime,
    /// The casebook is damaged, so nothing is written to it.
    CasebookDamaged,
    /// No copy in the casebook's folder is whole; nothing was changed.
    NoSoundCopy,
    /// Another file was put in the place of the one that is open, so nothing is written to it.
    CasebookReplaced,
    /// The disk failed at the very end: nobody knows whether it was saved.
    SaveNotConfirmed,
    FolderReadOnly,
    DiskFull,
    /// The disk could not be written to, and gives no better reason.
    DiskFailed,
    AlreadyOpen,
    /// The computer's date looks wrong, and nobody has said yet that it is right.
    ClockInDoubt,
    /// An entry is missing or altered.
    RecordAltered,
    AttachmentAltered,
    /// Only a child made for training can be removed.
    NotASample,
    /// Nothing could be read at that place.
    FileUnreadable,
    FileEmpty,
    /// The file is larger than what can be attached.
    FileTooLarge,
    /// By its content the file is none of the kinds that can be attached.
    FileOfOtherKind,
    /// The file could not be written there.
    FileNotSaved,
    /// A file of that name came to be there after the place was picked; it was not replaced.
    FileThereAlready,
    /// The copy could not be read back whole, and was removed.
    CopyNotSound,
    /// The casebook was locked before the copy was finished.
    CopyStopped,
    /// The place lies within the casebook's own folder.
    CopyInCasebook,
    UnknownAttachment,
    NameMissing,
    BirthDateNotReal,
    BirthDateInFuture,
    BirthDateTooOld,
    /// The unique pupil number has a slip.
    UpnNotSound,
    SettingMissing,
    /// No service was chosen.
    ServiceMissing,
    /// A move more than a year ahead.
    MoveDateTooFar,
    YearGroupTooFar,
    /// The file could not be read from the disk.
    ImportNotRead,
    /// The file is no table of text.
    ImportNotTable,
    /// A quote that begins a cell is never closed, so that rows would be lost; the detail is its line.
    ImportQuoteOpen,
    ImportTooLarge,
    ImportTooManyRows,
    ImportEmpty,
    /// No column for the name or the birth date.
    ImportColumnsMissing,
    /// A row cannot be taken in like that.
    ImportRowNotSound,
    ImportNothingChosen,
    /// No file is open any more.
    ImportGone,
    EvidenceDateNotReal,
    EvidenceDateInFuture,
    DateNotReal,
    AbsenceDateInFuture,
    /// The day of a decision has not come yet.
    DecisionDateInFuture,
    /// The day of a decision lies before the decision that led to this step.
    DecisionDateTooEarly,
    /// The last day lies before the first, or more than a year after it.
    DatesDisagree,
    TermsOverlap,
    WordsMissing,
    OutcomeMissing,
    ProvisionMissing,
    /// A review says neither what the child says nor why they were not heard.
    ChildViewMissing,
    ParentViewMissing,
    DecisionMissing,
    /// The day of a review lies before its plan.
    ReviewTooEarly,
    /// A review is planned for more than a year after its plan begins.
    ReviewTooLate,
    /// The plan was reviewed, ended or taken back already.
    PlanClosed,
    ReasonMissing,
    /// A withdrawal does not say as whom.
    SpeakerMissing,
    TextTooLong,
    UnknownChild,
    UnknownJourney,
    UnknownPathway,
    UnknownStep,
    UnknownService,
    UnknownQuestion,
    UnknownEvidence,
    /// This choice is not open at this step now.
    ChoiceNotOpen,
    /// A gate required by law is not met.
    GateOfLaw,
    /// The journey has moved on since the screen was drawn.
    JourneyMovedOn,
    /// Something is about to leave, and a protective note was not read.
    ProtectionNotSeen,
    NothingToUndo,
    /// A beginning cannot be taken back once something was written on its journey.
    JourneyWrittenTo,
    /// The entry says something that cannot be put in its place.
    NotToBeCorrected,
    DateInFuture,
    /// A day about a child that lies before their birth.
    DateBeforeBirth,
    JourneyEnded,
    /// A journey on this pathway is already under way for this child.
    JourneyUnderWay,
    /// This pathway is not for a child of this age.
    AgeOutsidePathway,
    /// A journey may not begin at that step for this child.
    EntryNotForChild,
    Unexpected,
}

/// A failed request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    pub code: Code,
    /// The field of the form that the failure is about, by its name in the request.
    pub field: Option<String>,
    /// For the log and for support, and what was found in place of what was expected; never a name, never the words of a record.
    pub detail: Option<String>,
    /// What else is wrong with the same form, in the order of its fields.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Fault>>", optional)]
    pub also: Vec<Fault>,
}

/// One more thing that is wrong with a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Fault {
    pub code: Code,
    pub field: Option<String>,
    pub detail: Option<String>,
}
