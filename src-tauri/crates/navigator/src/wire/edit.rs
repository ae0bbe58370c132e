//! The three edits, taking back, and what an edit would alter before it is done.

use super::child::ChildForm;
use super::common::{DateText, DatesForm, Named, Question};
use super::consent::{ConsentForm, WithdrawalForm};
use super::disagreement::{DisagreementForm, SettlementForm};
use super::evidence::EvidenceForm;
use super::link::Missing;
use super::plan::{PlanForm, PlanJourney, ReviewForm};
use super::protection::ProtectionForm;
use super::school::MoveForm;
use super::timeline::TimelineLine;
use super::voice::SelfViewForm;
use casebook::{ChildId, JourneyId};
use record::kinds::HistoryKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One entry with what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntryPage {
    pub child: Named,
    pub line: TimelineLine,
    /// What it says now, in the form in which it is corrected; None where it cannot be.
    pub now: Option<Correction>,
    /// The question, where it is an answer.
    pub question: Option<Question>,
    /// What there is to choose from: the choices of the step, the services, what a disagreement can be about, the provision of a plan.
    pub choices: Vec<Named>,
    /// Every journey that a plan can serve, where it is one.
    pub journeys: Vec<PlanJourney>,
    pub can_change: bool,
    /// It is the general consent: as whom it was given counts.
    pub consent: bool,
}

/// What an entry should say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[allow(clippy::large_enum_variant)] // one at a time, as it comes from a form
pub enum Correction {
    Answer {
        value: String,
    },
    Choice {
        choice: String,
        gate_reason: String,
        reason: String,
    },
    Evidence {
        form: EvidenceForm,
    },
    Words {
        words: String,
    },
    Absence {
        form: DatesForm,
    },
    Details {
        form: ChildForm,
    },
    Plan {
        form: PlanForm,
    },
    /// What was said at the review stands in entries of its own and is put right there: `child` and `parent` are passed over.
    Review {
        form: ReviewForm,
    },
    Consent {
        form: ConsentForm,
    },
    Withdrawal {
        form: WithdrawalForm,
    },
    /// The pathway stays: `journey` is passed over.
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
    /// The words as they were written down; the pictures stay as the child chose them.
    SelfView {
        form: SelfViewForm,
    },
}

/// Something to be done about an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Edit {
    /// It was never so: the past is read anew.
    Correct {
        seq: u32,
        to: Box<Correction>,
        reason: String,
    },
    /// An answer was so, and since that day it is not.
    Change {
        seq: u32,
        value: String,
        day: String,
        month: String,
        year: String,
    },
    /// New information beside it.
    Add {
        seq: u32,
        words: String,
    },
    TakeBack {
        seq: u32,
        reason: String,
    },
    /// What was taken back holds again.
    PutBack {
        seq: u32,
        reason: String,
    },
    /// Takes back every decision from the first that does not fit.
    Mend {
        journey: JourneyId,
        reason: String,
    },
}

/// What an edit would alter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// The newest entry that it was worked out from; sent back with the edit.
    pub newest: u32,
    pub journeys: Vec<JourneyPreview>,
    /// The pathways that would be as if they had never been begun.
    pub gone: Vec<Named>,
    /// The pathways that would be under way again.
    pub back: Vec<Named>,
}

/// What would become of one journey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyPreview {
    pub journey: JourneyId,
    pub pathway: Named,
    pub alters: bool,
    pub now: Stand,
    pub then: Stand,
    /// Decisions that would no longer fit, in their order.
    pub misfits: Vec<MisfitLine>,
    pub opens: Vec<OfferLine>,
    pub closes: Vec<OfferLine>,
}

/// Where a journey stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stand {
    pub step: Named,
    pub due: Option<DateText>,
    pub ended: bool,
    /// The rounds of plan and review that are counted.
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
    /// The facts in the way, for the first of them.
    pub because: Vec<Missing>,
    /// It only rests on the one before it.
    pub follows: bool,
}

/// What sort of way on a door is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WayOnKind {
    /// A choice of the step.
    Choice,
    /// A door into another pathway.
    Link,
    /// What the record itself brings up.
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

/// The last thing that was done since the casebook was opened, where it can be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LastDone {
    pub seq: u32,
    pub kind: HistoryKind,
    pub child: ChildId,
    pub journey: Option<JourneyId>,
}
