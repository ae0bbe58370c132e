//! The step page: one step, for one child or without a child.

use super::absence::PromptCard;
use super::common::{AgeText, Citation, DateText, Named, Origin, Question, Stage, StepKind, Timescale};
use super::consent::ConsentNow;
use super::disagreement::{DecisionLine, DisagreementLine};
use super::evidence::HeldEvidence;
use super::link::{LinkCard, Missing, RouteState};
use super::plan::PlanLine;
use super::service::ServiceCard;
use casebook::JourneyId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One step and everything that a practitioner needs at it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepPage {
    /// `None` if the pathway is explored without a child.
    pub journey: Option<JourneyAt>,
    pub pathway: Named,
    pub step: Named,
    pub kind: StepKind,
    pub stage: Stage,
    pub purpose: String,
    pub note: Option<String>,
    pub family: Option<String>,
    /// What the setting continues to do (a wait).
    pub setting: Option<String>,
    /// Signs that call for action before the check-in (a wait).
    pub early: Option<String>,
    /// Who is responsible for the wait.
    pub owner: Option<Named>,
    pub check_in: Option<Timescale>,
    pub within: Option<Timescale>,
    /// A legal time limit that began at an earlier step and continues over this one.
    pub clock: Option<StepClock>,
    pub due: Option<DateText>,
    /// The school year is not recorded, so every weekday was counted and the true date may be later.
    pub due_is_earliest: bool,
    /// It counts from a letter whose own day nobody knows: it can be earlier.
    pub due_at_latest: bool,
    /// What sets that date.
    pub due_origin: Option<Origin>,
    /// How many recorded school days away were counted, if the time counts them.
    pub due_days_away: Option<u32>,
    /// A time limit of the law that ends on a weekend or a bank holiday. It is not moved.
    pub due_is_day_off: bool,
    pub overdue: bool,
    /// A wait: when its own time ends, regardless of check-ins.
    pub ends_by: Option<DateText>,
    pub ends_by_is_day_off: bool,
    /// What sets the end of the wait.
    pub ends_by_origin: Option<Origin>,
    /// A time limit of the law has passed: that of the step, or the end of the wait. It is shown before a check-in.
    pub limit_passed: bool,
    /// The day from which the time limit of the law counts. `None` if no law sets a limit here.
    pub limit_from: Option<LimitFrom>,
    pub lead: Vec<Named>,
    pub tasks: Vec<Task>,
    pub evidence: Vec<EvidenceLine>,
    /// The question that an `ask` step asks.
    pub question: Option<Question>,
    /// The answer to it that is on record, if it was not given at this step of the journey.
    pub earlier_answer: Option<EarlierAnswer>,
    pub routes: Vec<RouteCard>,
    pub links: Vec<LinkCard>,
    /// Prompts that the record itself triggers, shown first on the page.
    pub prompts: Vec<PromptCard>,
    pub signposts: Vec<ServiceCard>,
    /// The state of consent for those services of this step for which consent was given or refused.
    pub consents: Vec<ConsentNow>,
    /// Disagreements that are not settled, about this journey or about all.
    pub disagreements: Vec<DisagreementLine>,
    /// The decision that can still be appealed at this step, with the last days to act.
    pub decision: Option<DecisionLine>,
    /// What recurs and is ended by what this step asks for, such as the yearly review of an EHC plan, and when it is due.
    pub recurs: Vec<RecursLine>,
    /// How many services of this step were left out because they do not fit the child's age or the person who asks.
    pub signposts_not_for_child: u32,
    pub origin: Origin,
    pub sources: Vec<Citation>,
    pub outcome: Option<Named>,
    pub edition: EditionLine,
}

/// Something that recurs, and the day on which it is due next or was due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecursLine {
    pub what: Named,
    pub on: DateText,
    pub past: bool,
    pub origin: Origin,
}

/// A legal time limit that continues over several steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepClock {
    pub time: Timescale,
    /// The step at whose end it begins.
    pub since: Named,
    /// When it began for this child. `None` if it is not running and the step's own time counts.
    pub began: Option<DateText>,
}

/// The edition of the pathway from which a page was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditionLine {
    pub version: u32,
    /// The first twelve characters of its digest.
    pub digest: String,
    pub law_as_at: DateText,
    pub review_by: DateText,
    pub past_review: bool,
}

/// The journey that is at a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyAt {
    pub id: JourneyId,
    pub child: Named,
    /// Whether the child was made for training.
    pub sample: bool,
    pub age: AgeText,
    /// The number of the last entry that this page was made from. It is sent back with every decision, so that no
    /// decision is made on an old page.
    pub seq: u32,
    /// `false` if the page shows another step of the pathway than the journey's current one.
    pub here: bool,
    pub since: DateText,
    pub cycles: u32,
    pub can_undo: bool,
    pub ended: bool,
    /// Replay stopped before the last decision: from there on, the record no longer fits.
    pub stopped: Option<Stopped>,
    /// The child's own words, newest first, shown at the top. `None` until they are asked for.
    pub child_words: Option<String>,
    /// Why the child could not be heard, until words are recorded.
    pub not_heard: Option<String>,
    pub notes: Vec<NoteLine>,
    /// The plans in force that support this journey.
    pub plans: Vec<PlanLine>,
}

/// A note on a journey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteLine {
    pub seq: u32,
    pub words: String,
    pub on: DateText,
    pub by: String,
}

/// Where a replay stopped, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stopped {
    pub seq: u32,
    pub step: Named,
    pub choice: String,
    pub because: Vec<Missing>,
}

/// A task at a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Task {
    pub id: String,
    pub words: String,
    pub done: bool,
}

/// Evidence that a step asks for, recorded or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceLine {
    pub id: String,
    pub words: String,
    pub kind: String,
    pub held: Option<HeldEvidence>,
    /// Who could supply it.
    pub who: Vec<String>,
}

/// A route from a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RouteCard {
    pub choice: String,
    pub words: String,
    pub to: Named,
    pub to_stage: Stage,
    /// It leads to a step about safety. Such choices come first.
    pub safety: bool,
    pub state: RouteState,
    /// What must become known or be recorded (waiting), or the fact that closed it (not for this child).
    pub because: Vec<Missing>,
    pub gates: Vec<GateCard>,
    /// Whether the practitioner is asked to give a reason.
    pub asks_reason: bool,
    /// It leads to a wait that can have begun on a day before this record.
    pub may_have_begun: bool,
    /// The time limit of the law that begins with this choice. It counts from a day that somebody is asked for.
    pub limit_starts: Option<LimitStart>,
}

/// A time limit of the law that a choice begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LimitStart {
    pub time: Timescale,
    /// It counts from the date of a decision letter, not from what somebody here did.
    pub from_letter: bool,
}

/// The day from which a time limit of the law counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LimitFrom {
    pub on: DateText,
    /// Somebody gave this day. If not, it is the day on which the choice was recorded, and the limit may be earlier.
    pub is_known: bool,
    /// It is the date of a decision letter.
    pub from_letter: bool,
}

/// A gate before a route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GateCard {
    pub id: String,
    pub words: String,
    pub force: Force,
    /// Whether it needs somebody's agreement. Its law is that of confidentiality, which has exceptions.
    pub asks_consent: bool,
    pub state: GateState,
    /// It is met because of the age alone.
    pub not_needed: bool,
    pub missing: Vec<Missing>,
    /// Consent that no longer counts, for the services that the choice refers to.
    pub closed: Vec<ConsentNow>,
    /// Whether the young person decides for themselves today.
    pub own: bool,
    /// The services of the choice for which consent can be given, if the gate asks for it.
    pub services: Vec<Named>,
    pub origin: Origin,
    pub sources: Vec<Citation>,
}

/// How strongly a gate binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    Law,
    Expected,
    Advised,
}

/// The state of a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GateState {
    Met,
    NotMet,
    NotKnownYet,
}

/// An answer that is on record before a step asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EarlierAnswer {
    /// The choice of the step that is this answer.
    pub choice: String,
    /// The day on which it was recorded.
    pub on: DateText,
}

/// A decision at a step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    pub journey: JourneyId,
    /// `JourneyAt.seq` of the page on which the decision was made.
    pub seq: u32,
    pub step: String,
    pub choice: String,
    /// The reason for passing unmet gates of force `expected`; empty if there are none.
    #[serde(default)]
    pub gate_reason: String,
    /// The reason that the choice itself asks for (for example, a referral was declined).
    #[serde(default)]
    pub reason: String,
    /// The day of the decision, if it is not today; all three parts are empty for today.
    #[serde(default)]
    pub day: String,
    #[serde(default)]
    pub month: String,
    #[serde(default)]
    pub year: String,
}
