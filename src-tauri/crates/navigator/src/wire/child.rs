//! Children: the list, the form, the page.

use super::absence::{AbsencePage, PromptCard};
use super::common::{AgeText, DateText, Named, Origin, Question, Stage, StepKind};
use super::consent::ConsentNow;
use super::contacts::ContactsLine;
use super::disagreement::{DecisionLine, DisagreementLine};
use super::evidence::HeldEvidence;
use super::next_steps::NextPage;
use super::plan::PlanSummary;
use super::put_off::PuttingOff;
use super::school::{MoveLine, YearGroupLine};
use super::setup::PathwayInfo;
use super::timeline::TimelineLine;
use super::voice::{HeardPage, Voice};
use casebook::{ChildId, JourneyId};
use record::kinds::ArchiveReason;
use record::parse::UnreadableEntry;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// Why it is archived, if somebody said why.
    pub archived_why: Option<ArchiveReason>,
    /// The day of the newest entry.
    pub touched: Option<DateText>,
    /// The day on which the child's own words were last recorded.
    pub heard: Option<DateText>,
    /// When the plan is next due for review.
    pub review: Option<DateText>,
    /// Made for training, so not counted.
    pub sample: bool,
    pub journeys: Vec<JourneyLine>,
    /// Why this child is near the top, soonest first; empty when nothing is due.
    pub needs: Vec<Need>,
}

/// Where one journey is, in one line.
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
    /// When this step's time limit ends, or when its check-in is due.
    pub due: Option<DateText>,
    /// The school year is not recorded, so the true date may be later.
    pub due_is_earliest: bool,
    /// It counts from a letter whose own day nobody knows: it can be earlier.
    pub due_at_latest: bool,
    /// It is the day of a check-in on a wait, not the end of its time.
    pub due_is_check_in: bool,
    /// What sets that date.
    pub due_origin: Option<Origin>,
    /// How many recorded school days away were counted, if the time counts them.
    pub due_days_away: Option<u32>,
    pub overdue: bool,
    /// A time limit of the law has passed: that of the step, or the end of the wait. It is shown before a check-in.
    pub limit_passed: bool,
    /// When the time of a wait ends.
    pub ends_by: Option<DateText>,
    /// That time is set by law.
    pub ends_by_law: bool,
    /// The app now ships a later edition of this pathway than the one under which this journey began.
    pub newer_edition: bool,
    /// Entries no longer fit together, for example after the birth date was corrected. The journey's page has the
    /// details.
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
    /// What sets the date of what is due; `None` if people agreed on it, or if nothing is due.
    pub due_origin: Option<Origin>,
    /// The date is that of a check-in, not the end of a time.
    pub is_check_in: bool,
    /// The sign that was noted, if it is urgent help.
    pub sign: Option<Named>,
    /// The prompt, if the record itself triggered it.
    pub prompt: Option<Named>,
    /// What recurs, such as the yearly review of an EHC plan, if that is due.
    pub recurring: Option<Named>,
    /// What a disagreement is about, whatever the kind.
    pub disagreement: Option<Named>,
    /// The day that nobody has recorded, if that is why.
    pub missing: Option<MissingDate>,
    /// The reason that somebody recorded, in their words.
    pub reason: Option<String>,
    /// `None` if nothing is due, or if it can never be put off.
    pub putting_off: Option<PuttingOff>,
}

/// A day that nobody has recorded, and from which a limit of the law counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MissingDate {
    /// What it is the day of.
    pub words: String,
    /// The evidence that has it, by its id.
    pub evidence: Option<String>,
}

/// The reasons why a child needs someone, most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NeedKind {
    /// A step about the child's safety has not been passed.
    Safety,
    /// The record itself triggered a prompt, such as 15 school days away, and nobody has answered it.
    Prompt,
    /// A time limit of the law has passed, whatever it is about.
    LimitPassed,
    /// A limit of the law counts from a day that nobody has recorded.
    DateNotKnown,
    /// Past its time limit or check-in.
    Overdue,
    /// A plan whose review is overdue.
    ReviewOverdue,
    /// Entries no longer fit together.
    NeedsMending,
    /// Somebody disagrees, and it is not settled.
    Disagreement,
    DueThisWeek,
    ReviewThisWeek,
    /// Due, but put off with a reason until a later day.
    PutOff,
    /// No journey has begun for this child.
    NoJourney,
    /// Nobody has asked for the child's own words yet.
    NotHeard,
    /// The child was asked for their own words but could not be heard; the reason is recorded.
    NotHeardWhy,
    /// Words of the child or a parent have had no answer for more than ten school days.
    NotAnswered,
}

/// A child as typed. The three parts of the date are also as typed, so that a mistake can be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ChildForm {
    pub name: String,
    /// The name that the child likes to be called.
    pub known_as: String,
    pub born_day: String,
    pub born_month: String,
    pub born_year: String,
    /// School, nursery or college.
    pub setting: String,
    /// The name on official papers, if it differs.
    pub legal_name: String,
    /// The unique pupil number.
    pub upn: String,
    /// The NHS number, asked for while the child is added. Later it is among the contact details.
    pub nhs_number: String,
    /// What is answered while the child is added. Later it is answered where the child’s other answers are.
    pub answers: Vec<FirstAnswer>,
}

/// To archive a record, and why, or to restore it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Archiving {
    pub archived: bool,
    /// Why it is archived.
    pub why: Option<ArchiveReason>,
}

impl From<bool> for Archiving {
    fn from(archived: bool) -> Archiving {
        Archiving { archived, why: None }
    }
}

/// Several records were archived or restored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArchivedSeveral {
    pub at: String,
    /// How many were left in the archive because the child has died.
    pub left_out: u32,
}

/// An answer that is given while a child is added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct FirstAnswer {
    /// The id of the question.
    pub question: String,
    /// The id of the answer; empty if it is not answered.
    pub value: String,
}

/// The header of every page of a child: who it is, where they are, and what to bear in mind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChildHeader {
    pub child: Named,
    /// What to call the child in a sentence: the name that they like, or else the first name.
    pub called: String,
    pub age: AgeText,
    pub year_group: YearGroupLine,
    /// Empty if there is none.
    pub setting: String,
    pub journeys: Vec<JourneyLine>,
    /// The route of each of these journeys so far, in the same order.
    pub routes: Vec<Vec<PassedStep>>,
    /// Disagreements that are not settled.
    pub disagreements: Vec<DisagreementLine>,
    /// Decisions that can still be appealed.
    pub decisions: Vec<DecisionLine>,
    /// Consent that was given or refused and does not count today; the general consent has no service.
    pub closed_consents: Vec<ConsentNow>,
    pub archived: bool,
    /// Why it is archived, if somebody said why.
    pub archived_why: Option<ArchiveReason>,
    /// Made for training.
    pub sample: bool,
}

/// Everything about one child on one page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChildPage {
    pub id: ChildId,
    pub form: ChildForm,
    /// How to reach those who care for the child. `None` if nothing is recorded.
    pub contacts: Option<ContactsLine>,
    /// What to call the child on screen.
    pub name: String,
    pub born: DateText,
    pub age: AgeText,
    pub year_group: YearGroupLine,
    /// Planned changes of school, soonest first.
    pub moves: Vec<MoveLine>,
    /// The child's own words, newest first; shown before anything else.
    pub child_words: Vec<Voice>,
    pub parent_words: Vec<Voice>,
    /// How the child sees the stepping stones, and who could not be heard.
    pub heard: HeardPage,
    pub journeys: Vec<JourneyCard>,
    /// Pathways that can be begun: suitable for the age, and with no journey under way.
    pub can_begin: Vec<PathwayInfo>,
    /// Pathways that are not for a child of this age.
    pub not_for_age: Vec<PathwayInfo>,
    /// The next steps on all journeys, in one list.
    pub next: NextPage,
    /// Disagreements that are not settled.
    pub disagreements: Vec<DisagreementLine>,
    pub answers: Vec<KnownAnswer>,
    /// Questions that some journey can ask and nobody has answered.
    pub open_questions: Vec<Question>,
    pub evidence: Vec<HeldEvidence>,
    pub absence: AbsencePage,
    /// Prompts that the record itself triggers on the journeys under way.
    pub prompts: Vec<PromptCard>,
    pub plans: PlanSummary,
    /// The newest events; the timeline has all of them.
    /// Entries that this version of the app cannot read.
    pub unreadable: Vec<UnreadableEntry>,
    pub history: Vec<TimelineLine>,
    pub archived: bool,
    /// Why it is archived, if somebody said why.
    pub archived_why: Option<ArchiveReason>,
    /// Made for training: marked as such, and can be removed.
    pub sample: bool,
    /// How many other records are read as part of this one.
    pub joined: u32,
    /// Only one of the two entries that join this record with another can be read, so both are shown.
    pub apart: bool,
}

/// One journey on a child's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JourneyCard {
    pub line: JourneyLine,
    /// What the step is for.
    pub purpose: String,
    pub trail: Vec<TrailStep>,
    /// What is missing before any choice opens; empty if one is open.
    pub waits_for: Vec<String>,
}

/// A step that a journey passed, for the line of its route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassedStep {
    pub step: Named,
    pub stage: Stage,
}

/// A step that a journey passed, with what was decided there.
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

/// A known answer about a child, whichever journey asked for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnownAnswer {
    pub question: Question,
    pub value: String,
    pub value_words: String,
    pub on: DateText,
    pub by: String,
}

/// One result of a search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    pub child: Named,
    pub journey: Option<JourneyId>,
    /// The entry that has the text; `None` for the child's details.
    pub seq: Option<u32>,
    /// The text around the match, in pieces. Every second piece (index 1, 3, …) is the match itself.
    pub pieces: Vec<String>,
}
