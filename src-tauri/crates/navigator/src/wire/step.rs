//! The step page: one step, for one child or for nobody in particular.

use super::absence::PromptCard;
use super::common::{AgeText, Citation, DateText, Named, Origin, Question, Stage, StepKind, Timescale};
use super::consent::ConsentNow;
use super::disagreement::DisagreementLine;
use super::evidence::HeldEvidence;
use super::link::{LinkCard, Missing, RouteState};
use super::plan::PlanLine;
use super::service::ServiceCard;
use casebook::JourneyId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One step with everything a practitioner needs at it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepPage {
    /// None when exploring without a child.
    pub journey: Option<JourneyAt>,
    pub pathway: Named,
    pub step: Named,
    pub kind: StepKind,
    pub stage: Stage,
    pub purpose: String,
    pub note: Option<String>,
    pub family: Option<String>,
    /// What the setting goes on doing (a wait).
    pub setting: Option<String>,
    /// Signs to act before the check-in (a wait).
    pub early: Option<String>,
    /// Who holds the wait.
    pub owner: Option<Named>,
    pub check_in: Option<Timescale>,
    pub within: Option<Timescale>,
    /// A time that began at an earlier step and runs on over this one.
    pub clock: Option<StepClock>,
    pub due: Option<DateText>,
    /// The school year is not written down, so that every weekday was counted and the date can only be later.
    pub due_is_earliest: bool,
    pub overdue: bool,
    /// A wait: when its own time runs out, whatever the check-ins.
    pub ends_by: Option<DateText>,
    pub lead: Vec<Named>,
    pub tasks: Vec<Task>,
    pub evidence: Vec<EvidenceLine>,
    /// The question that an `ask` step puts.
    pub question: Option<Question>,
    pub routes: Vec<RouteCard>,
    pub links: Vec<LinkCard>,
    /// What the record itself brings up, first on the page.
    pub prompts: Vec<PromptCard>,
    pub signposts: Vec<ServiceCard>,
    /// How consent stands for services of this step of which something was said.
    pub consents: Vec<ConsentNow>,
    /// What is not settled, about this journey or all.
    pub disagreements: Vec<DisagreementLine>,
    /// How many services of this step were left out because they do not fit this child's age or who is asking.
    pub signposts_not_for_child: u32,
    pub origin: Origin,
    pub sources: Vec<Citation>,
    pub outcome: Option<Named>,
    pub edition: EditionLine,
}

/// A time that runs over several steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepClock {
    pub time: Timescale,
    /// The step at whose end it begins.
    pub since: Named,
    /// When it began for this child; None where it does not run, and the step's own time counts.
    pub began: Option<DateText>,
}

/// Which edition of the pathway a page was drawn from.
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

/// The journey that stands at a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyAt {
    pub id: JourneyId,
    pub child: Named,
    /// The child was made for training.
    pub sample: bool,
    pub age: AgeText,
    /// The last entry that this page was drawn from; sent back with every decision so that none is made on an old page.
    pub seq: u32,
    /// False when the page shows another step of the pathway than the one the journey stands at.
    pub here: bool,
    pub since: DateText,
    pub cycles: u32,
    pub can_undo: bool,
    pub ended: bool,
    /// Replay stopped before the last decision: from there on the record no longer fits.
    pub stopped: Option<Stopped>,
    /// The child's own words, newest, to stand at the top; None until they were asked for.
    pub child_words: Option<String>,
    /// Why the child could not be heard, until words come.
    pub not_heard: Option<String>,
    pub notes: Vec<NoteLine>,
    /// The plans in force that serve this journey.
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

/// Where a replay stopped and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stopped {
    pub seq: u32,
    pub step: Named,
    pub choice: String,
    pub because: Vec<Missing>,
}

/// A thing to do at a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Task {
    pub id: String,
    pub words: String,
    pub done: bool,
}

/// Evidence worth holding at a step, held or missing.
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
    pub state: RouteState,
    /// What must become known or held (waiting), or the fact that closed it (not for this child).
    pub because: Vec<Missing>,
    pub gates: Vec<GateCard>,
    /// The practitioner is asked to write why when taking it.
    pub asks_reason: bool,
}

/// A gate before a route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GateCard {
    pub id: String,
    pub words: String,
    pub force: Force,
    pub state: GateState,
    pub missing: Vec<Missing>,
    /// Consent that no longer holds, of the services to which the choice sends.
    pub closed: Vec<ConsentNow>,
    /// The young person decides for themselves today.
    pub own: bool,
    /// The services of the choice for which consent can be given, where the gate asks for it.
    pub services: Vec<Named>,
    pub origin: Origin,
    pub sources: Vec<Citation>,
}

/// How strongly a gate holds.
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
    Overridden,
}

/// A decision at a step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    pub journey: JourneyId,
    /// `JourneyAt.seq` of the page that the decision was made on.
    pub seq: u32,
    pub step: String,
    pub choice: String,
    /// The reason for passing expected gates that are not met; empty when there is none.
    #[serde(default)]
    pub gate_reason: String,
    /// The reason that the route itself asks for (a referral declined, for example).
    #[serde(default)]
    pub reason: String,
    /// The day on which it was decided, where that is not today; all three empty for today.
    #[serde(default)]
    pub day: String,
    #[serde(default)]
    pub month: String,
    #[serde(default)]
    pub year: String,
}
