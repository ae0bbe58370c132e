//! The three edits, undo and restore, and the preview of what an edit would change.

use super::child::ChildForm;
use super::common::{DateText, DatesForm, Named, Question};
use super::consent::{ConsentForm, ConsentNow, WithdrawalForm};
use super::contacts::ContactsForm;
use super::disagreement::{DisagreementForm, SettlementForm};
use super::evidence::EvidenceForm;
use super::link::Missing;
use super::plan::{PlanForm, PlanJourney, PlanOutcome, ReviewForm};
use super::protection::ProtectionForm;
use super::put_off::PutOffForm;
use super::school::MoveForm;
use super::timeline::{EntryRef, TimelineLine};
use super::voice::{SelfViewForm, VoiceAnswerForm};
use casebook::JourneyId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One entry and what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntryPage {
    pub child: Named,
    pub line: TimelineLine,
    /// What it says now, in the form in which it is corrected. `None` if it cannot be corrected.
    pub now: Option<Correction>,
    /// The question, if it is an answer.
    pub question: Option<Question>,
    /// What the form offers to choose from: the choices of the step, the services, what a disagreement can be about,
    /// the support of a plan.
    pub choices: Vec<Named>,
    /// The hopes of the plan, the child's first, if the entry is a review.
    pub outcomes: Vec<PlanOutcome>,
    /// Every journey that a plan can support, if the entry is a plan.
    pub journeys: Vec<PlanJourney>,
    pub can_change: bool,
    /// It is the general consent, so it matters who gave it.
    pub consent: bool,
    /// The birthdays from which the young person decides for themselves, and from which they are an adult.
    pub own_from: Option<DateText>,
    pub adult_from: Option<DateText>,
}

/// What an entry should say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[allow(clippy::large_enum_variant)] // there is only ever one, from a form
pub enum Correction {
    Answer {
        value: String,
    },
    /// A decision, with the day on which it was made: that of the letter, if it was one.
    Choice {
        choice: String,
        gate_reason: String,
        reason: String,
        day: String,
        month: String,
        year: String,
    },
    Evidence {
        form: EvidenceForm,
    },
    /// The words of an entry in which nothing else can be wrong.
    Words {
        words: String,
    },
    /// Words or a note, with the day that they are of. `said_by` is which parent it was, and null if it was no parent.
    Said {
        words: String,
        said_by: Option<String>,
        day: String,
        month: String,
        year: String,
    },
    Absence {
        form: DatesForm,
    },
    Details {
        form: ChildForm,
    },
    Contacts {
        form: ContactsForm,
    },
    Plan {
        form: PlanForm,
    },
    /// What was said at the review is in entries of its own and is corrected there: `child` and `parent` are ignored.
    Review {
        form: ReviewForm,
    },
    Consent {
        form: ConsentForm,
    },
    Withdrawal {
        form: WithdrawalForm,
    },
    /// The pathway does not change: `journey` is ignored.
    Disagreement {
        form: DisagreementForm,
    },
    Settlement {
        form: SettlementForm,
    },
    Move {
        form: MoveForm,
    },
    Protection {
        form: ProtectionForm,
    },
    PutOff {
        form: PutOffForm,
    },
    /// The words as they were recorded. The pictures remain as the child chose them.
    SelfView {
        form: SelfViewForm,
    },
    VoiceAnswer {
        form: VoiceAnswerForm,
    },
}

/// An edit of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Edit {
    /// The entry was wrong: the record is read as if it had always said the new words.
    Correct {
        seq: u32,
        to: Box<Correction>,
        reason: String,
    },
    /// An answer was right, and something has changed since that day.
    Change {
        seq: u32,
        value: String,
        day: String,
        month: String,
        year: String,
    },
    /// New information in addition to it.
    Add {
        seq: u32,
        words: String,
    },
    TakeBack {
        seq: u32,
        reason: String,
    },
    /// What was undone counts again.
    PutBack {
        seq: u32,
        reason: String,
    },
    /// Undoes every decision from the first one that no longer fits.
    Mend {
        journey: JourneyId,
        reason: String,
    },
}

/// What an edit would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// The number of the newest entry that the preview is based on. It is sent back with the edit.
    pub newest: u32,
    pub journeys: Vec<JourneyPreview>,
    /// The pathways whose beginning would be undone.
    pub gone: Vec<Named>,
    /// The pathways that would be under way again.
    pub back: Vec<Named>,
    /// The consent that would change.
    pub consents: Vec<ConsentChange>,
}

/// Consent for a service, or in general, that an edit would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentChange {
    pub now: ConsentNow,
    pub then: ConsentNow,
}

/// How one journey would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyPreview {
    pub journey: JourneyId,
    pub pathway: Named,
    pub alters: bool,
    pub now: Stand,
    pub then: Stand,
    /// Decisions that would no longer fit, in order.
    pub misfits: Vec<MisfitLine>,
    pub opens: Vec<OfferLine>,
    pub closes: Vec<OfferLine>,
}

/// Where a journey is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stand {
    pub step: Named,
    pub due: Option<DateText>,
    pub ended: bool,
    /// The completed cycles of plan and review.
    pub cycles: u32,
}

/// A decision that would no longer fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MisfitLine {
    pub seq: u32,
    pub step: Named,
    pub choice: String,
    pub on: DateText,
    /// The facts that prevent it, for the first such decision.
    pub because: Vec<Missing>,
    /// It only depends on the one before it.
    pub follows: bool,
}

/// The kind of a way on from a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WayOnKind {
    /// A choice of the step.
    Choice,
    /// A link to another pathway.
    Link,
    /// A prompt that the record itself triggers.
    Prompt,
}

/// A way on that opens or closes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferLine {
    pub kind: WayOnKind,
    pub words: String,
    pub to: Named,
    /// Why it is closed.
    pub because: Vec<Missing>,
}

/// What Undo and Redo would do, back to when the casebook was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LastDone {
    pub undo: Option<Done>,
    pub redo: Option<Done>,
}

/// One act, named by its newest entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Done {
    /// Distinguishes it from every other act since the casebook was opened.
    pub number: u32,
    pub child: Named,
    /// How many children it is about.
    pub children: u32,
    pub journey: Option<JourneyId>,
    pub pathway: Option<String>,
    pub entry: EntryRef,
    /// The step where the journey now is, if the act leads along it and the journey has not ended.
    pub now_at: Option<Named>,
}
