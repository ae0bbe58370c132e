//! Children: the list, the form, the page.

use super::absence::{AbsencePage, PromptCard};
use super::common::{AgeText, DateText, Named, Question, Stage, StepKind};
use super::disagreement::DisagreementLine;
use super::evidence::HeldEvidence;
use super::next_steps::NextPage;
use super::plan::PlanSummary;
use super::school::{MoveLine, YearGroupLine};
use super::setup::PathwayInfo;
use super::timeline::TimelineLine;
use super::voice::{HeardPage, Voice};
use casebook::{ChildId, JourneyId};
use record::parse::UnreadableEntry;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The children of the casebook, those who need someone today first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChildList {
    pub children: Vec<ChildRow>,
    /// How many fit what was asked, also those that are not shown; those made for training are not counted.
    pub found: u32,
    /// How many the casebook holds; archived ones and those made for training are not counted.
    pub of: u32,
    /// Those made for training too, so that they are still found.
    pub archived: u32,
    /// Every setting of the children that were chosen from, to narrow by; an empty one where some have none.
    pub settings: Vec<String>,
}

/// One child in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChildRow {
    pub id: ChildId,
    pub name: String,
    pub age: AgeText,
    pub year_group: YearGroupLine,
    pub setting: Option<String>,
    pub archived: bool,
    /// The day of the newest entry.
    pub touched: Option<DateText>,
    /// Made for training, and not counted.
    pub sample: bool,
    pub journeys: Vec<JourneyLine>,
    /// Why this child is near the top, soonest first; empty when nothing is due.
    pub needs: Vec<Need>,
}

/// Where one journey stands, in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyLine {
    pub id: JourneyId,
    pub pathway: Named,
    pub step: Named,
    pub stage: Stage,
    pub kind: StepKind,
    pub since: DateText,
    pub ended: bool,
    /// When this step's timescale or check-in runs out.
    pub due: Option<DateText>,
    /// The school year is not written down, so that the date can only be later.
    pub due_is_earliest: bool,
    pub overdue: bool,
    /// The app now has a later edition of this pathway than the one this journey began under.
    pub newer_edition: bool,
    /// Entries no longer fit together (for example after the birth date was mended); see the journey.
    pub needs_mending: bool,
}

/// One reason why a child needs someone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Need {
    pub kind: NeedKind,
    pub journey: Option<JourneyId>,
    pub step: Option<Named>,
    pub date: Option<DateText>,
    /// The reason that somebody wrote down, in their words.
    pub reason: Option<String>,
}

/// The reasons why a child needs someone, most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NeedKind {
    /// Past its timescale or check-in.
    Overdue,
    /// A plan whose review is past its day.
    ReviewOverdue,
    /// Entries no longer fit together.
    NeedsMending,
    DueThisWeek,
    ReviewThisWeek,
    /// Nothing was begun yet for this child.
    NoJourney,
    /// Nobody has asked for the child's own words yet.
    NotHeard,
    /// The child's own words were asked for and could not be heard; the reason is recorded.
    NotHeardWhy,
}

/// A child as typed. The three parts of the date are as typed too, so that a mistake can be shown back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ChildForm {
    pub name: String,
    /// What the child likes to be called.
    pub known_as: String,
    pub born_day: String,
    pub born_month: String,
    pub born_year: String,
    /// School, nursery or college.
    pub setting: String,
    /// The name on papers, where another one is in use.
    pub legal_name: String,
    /// The unique pupil number.
    pub upn: String,
}

/// Everything about one child on one page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChildPage {
    pub id: ChildId,
    pub form: ChildForm,
    /// What to call the child on screen.
    pub name: String,
    pub born: DateText,
    pub age: AgeText,
    pub year_group: YearGroupLine,
    /// Moves to another setting that lie ahead, soonest first.
    pub moves: Vec<MoveLine>,
    /// The child's own words, newest first; shown before anything else.
    pub child_words: Vec<Voice>,
    pub parent_words: Vec<Voice>,
    /// How the child sees the stepping stones, and who could not be heard.
    pub heard: HeardPage,
    pub journeys: Vec<JourneyCard>,
    /// Pathways that could be begun: right for the age, none under way.
    pub can_begin: Vec<PathwayInfo>,
    /// Pathways that are not for a child of this age.
    pub not_for_age: Vec<PathwayInfo>,
    /// What comes next on all journeys, as one list.
    pub next: NextPage,
    /// What is not settled.
    pub disagreements: Vec<DisagreementLine>,
    pub answers: Vec<KnownAnswer>,
    /// Questions that some journey could ask and nobody has answered.
    pub open_questions: Vec<Question>,
    pub evidence: Vec<HeldEvidence>,
    pub absence: AbsencePage,
    /// What the record itself brings up on the journeys under way.
    pub prompts: Vec<PromptCard>,
    pub plans: PlanSummary,
    /// The newest of what happened; the timeline has it all.
    /// Entries that this version of the app cannot read.
    pub unreadable: Vec<UnreadableEntry>,
    pub history: Vec<TimelineLine>,
    pub archived: bool,
    /// Made for training: marked as such, and removable.
    pub sample: bool,
}

/// One journey on a child's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyCard {
    pub line: JourneyLine,
    /// What the step is for.
    pub purpose: String,
    pub trail: Vec<TrailStep>,
    /// What is missing before any route opens; empty when one is open.
    pub waits_for: Vec<String>,
}

/// A step that a journey passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrailStep {
    pub step: Named,
    pub stage: Stage,
    pub choice: String,
    pub on: DateText,
    pub by: String,
    pub reasons: Vec<String>,
}

/// An answer that is known about a child, whichever journey asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnownAnswer {
    pub question: Question,
    pub value: String,
    pub value_words: String,
    pub on: DateText,
    pub by: String,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    pub child: Named,
    pub journey: Option<JourneyId>,
    /// The text around the hit, in pieces; every second piece (index 1, 3, …) is the hit itself.
    pub pieces: Vec<String>,
    /// The text is itself the child's name or setting, not what somebody wrote.
    pub tells_who: bool,
}
