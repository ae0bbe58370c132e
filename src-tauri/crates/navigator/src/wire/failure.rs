//! The ways in which a request can fail, as a closed list for which the screens have words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The ways in which a request can fail that a screen treats differently. Words: `failure-<code>` in
/// `locales/*/app/failure.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The casebook is locked.
    Locked,
    /// A casebook already exists; nothing is overwritten.
    CasebookExists,
    NoCasebook,
    PassphraseTooShort,
    /// Little else than spaces.
    PassphraseBlank,
    /// A few characters repeated.
    PassphraseRepeats,
    /// Quickly guessed by somebody who has the files.
    PassphraseGuessable,
    WrongPassphrase,
    /// After this many wrong guesses the next one must wait; `detail` has the number of seconds.
    TooManyGuesses,
    MistypedRecoveryCode,
    WrongRecoveryCode,
    KeyFileDamaged,
    KeyFileMissing,
    DatabaseMissing,
    /// The key file is intact, but this database cannot be read with it.
    DatabaseUnreadable,
    /// The key file belongs to another casebook.
    KeyOfAnotherCasebook,
    /// Written by a newer version of the app.
    CasebookTooNew,
    /// The app may not read the folder.
    FolderUnreadable,
    /// The log next to the database is from another time; nothing was changed.
    LogOfAnotherTime,
    /// The casebook is damaged, so nothing is written to it.
    CasebookDamaged,
    /// No copy in the casebook's folder is complete; nothing was changed.
    NoSoundCopy,
    /// The folder that was picked has no complete copy of a casebook.
    CopyNotFound,
    /// The copy that was picked is damaged, or its files do not belong together.
    CopyDamaged,
    /// The second place for backups is not there.
    CopyPlaceMissing,
    /// The copy is no longer in the folder of copies.
    CopyGone,
    /// No copy to open was chosen.
    CopyNotChosen,
    /// The open file was replaced by another one, so nothing is written to it.
    CasebookReplaced,
    /// The disk failed at the very end, so it is not known whether the work was saved.
    SaveNotConfirmed,
    FolderReadOnly,
    DiskFull,
    /// The disk could not be written to and gave no better reason.
    DiskFailed,
    AlreadyOpen,
    /// The computer's date looks wrong, and nobody has confirmed it yet.
    ClockInDoubt,
    /// An entry is missing or altered.
    RecordAltered,
    AttachmentAltered,
    /// Only a child made for training can be removed without a trace.
    NotASample,
    /// Nothing is erased while work that was saved is missing.
    WorkMissing,
    /// Both records are one already.
    JoinedWithItself,
    /// A child made for training is never joined with another record.
    SampleNotJoined,
    /// No other record was joined there, or it was separated since.
    NotJoined,
    /// What was typed is not the name of the child whose record is to be erased.
    NameNotTheSame,
    /// The record is kept longer for a reason that is in force.
    RecordKeptLonger,
    /// A record is kept until a day that is not after today.
    KeepTooEarly,
    /// Nothing could be read at that place.
    FileUnreadable,
    FileEmpty,
    /// The file is larger than the largest that can be attached.
    FileTooLarge,
    /// By its content, the file is not of a kind that can be attached.
    FileOfOtherKind,
    /// A Word document with macros.
    FileHasMacros,
    /// More than one file was dropped.
    SeveralFiles,
    /// The file that was picked is not held any longer.
    FileGone,
    /// The file could not be written there.
    FileNotSaved,
    /// A file of that name was created there after the place was picked; it was not replaced.
    FileThereAlready,
    /// The copy could not be read back in full, and was removed.
    CopyNotSound,
    /// The casebook was locked before the copy was finished.
    CopyStopped,
    /// The place is inside the casebook's own folder.
    CopyInCasebook,
    /// A paper could not be set in pages or written.
    PaperNotMade,
    /// No paper was saved since the casebook was opened, or it is no longer where it was saved.
    PaperGone,
    /// The system has no program that opens the file.
    FileNotOpened,
    /// A paper does not say for whom it is made.
    RecipientMissing,
    UnknownAttachment,
    NameMissing,
    /// Nobody is named who assessed that a young person cannot make a decision.
    AssessorMissing,
    BirthDateNotReal,
    BirthDateInFuture,
    BirthDateTooOld,
    /// The unique pupil number has a mistake.
    UpnNotSound,
    NhsNumberNotSound,
    SettingMissing,
    /// No service was chosen.
    ServiceMissing,
    /// A change of school more than a year ahead.
    MoveDateTooFar,
    YearGroupTooFar,
    /// The file could not be read from the disk.
    ImportNotRead,
    /// The file is not a table of text.
    ImportNotTable,
    /// The file is a workbook of a spreadsheet program.
    ImportWorkbook,
    /// A quote at the beginning of a cell is never closed, so rows would be lost; the detail is its line.
    ImportQuoteOpen,
    ImportTooLarge,
    ImportTooManyRows,
    ImportEmpty,
    /// No column has the name or the birth date.
    ImportColumnsMissing,
    /// A row cannot be imported like that.
    ImportRowNotSound,
    ImportNothingChosen,
    /// No file is open now.
    ImportGone,
    EvidenceDateNotReal,
    EvidenceDateInFuture,
    /// Neither a date, or the known part of one, nor that it is not known; or both.
    DateOrNotKnown,
    /// New evidence names nobody and has neither words nor a file.
    EvidenceEmpty,
    DateNotReal,
    AbsenceDateInFuture,
    /// The day of a decision is in the future.
    DecisionDateInFuture,
    /// The day of a decision is before the decision that led to this step.
    DecisionDateTooEarly,
    /// The corrected day of a decision is after the next decision on its pathway.
    DecisionDateTooLate,
    /// The last day is before the first, or more than a year after it.
    DatesDisagree,
    TermsOverlap,
    NoSchoolThen,
    WordsMissing,
    OutcomeMissing,
    ProvisionMissing,
    /// A review says neither what the child says nor why they were not heard.
    ChildViewMissing,
    ParentViewMissing,
    /// A review does not say how far a hope was met.
    ProgressMissing,
    DecisionMissing,
    /// The day of a review is before its plan.
    ReviewTooEarly,
    /// A review is planned for more than a year after its plan begins.
    ReviewTooLate,
    /// The plan was already reviewed, ended or undone.
    PlanClosed,
    ReasonMissing,
    /// Something is put off until a day that is not later.
    PutOffTooEarly,
    /// Something is put off for more than ten weeks.
    PutOffTooLate,
    /// It is due by tomorrow and would come back after its day, and nobody said that they know.
    PutOffPastDue,
    /// Nothing of these children is due that can be put off.
    NothingToPutOff,
    /// A self-audit says of no stone how far it is met.
    StoneMissing,
    /// The day of the next self-audit is not after today.
    NextAuditTooEarly,
    /// A withdrawal does not say who made it.
    SpeakerMissing,
    /// A child under school age is said to consent for themselves.
    TooYoungToConsent,
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
    /// The journey has changed since the screen was drawn.
    JourneyMovedOn,
    /// Something is about to leave the app, and a protective note was not read.
    ProtectionNotSeen,
    /// A paper is for somebody whom a protective note names, and nobody decided on that.
    RecipientProtected,
    NothingToUndo,
    /// The words to be answered were undone.
    NothingToAnswer,
    /// Something else was recorded since, so that the act can no longer be undone or redone.
    BuiltOn,
    /// A beginning cannot be undone once something was recorded on its journey.
    JourneyWrittenTo,
    /// The new content cannot replace that of the entry.
    NotToBeCorrected,
    DateInFuture,
    /// A day about a child that is before their birth.
    DateBeforeBirth,
    JourneyEnded,
    /// A journey on this pathway is already under way for this child.
    JourneyUnderWay,
    /// This pathway is not for a child of this age.
    AgeOutsidePathway,
    /// A journey cannot begin at that step for this child.
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
    /// For the log and for support: what was found and what was expected. It never has a name or the words of a record.
    pub detail: Option<String>,
    /// What else is wrong with the same form, in the order of its fields.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Fault>>", optional)]
    pub also: Vec<Fault>,
}

/// Another mistake in a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Fault {
    pub code: Code,
    pub field: Option<String>,
    pub detail: Option<String>,
}
