//! A pathway that has been checked. A journey can only follow such a pathway, and it never changes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;
use rustc_hash::FxBuildHasher;

use crate::base::age::AgeRange;
use crate::base::id::{
    ChoiceId, EvidenceId, GateId, PathwayId, PersonId, PromptId, QuestionId, ServiceId, SourceId, StepId, Target,
    TaskId, ValueId,
};
use crate::base::lists::{EvidenceKind, Force, GivenBy, Kind, Origin, Outcome, Seen, Stage, Status, TimeUnit};
use crate::base::place::{Place, is_section};
use crate::model::condition::Condition;
use crate::model::graph::Graph;
use crate::model::time::{StatutoryClock, Timescale};

/// One edition of one pathway, checked.
#[derive(Clone, Debug)]
pub struct Pathway {
    /// The id of the pathway, the same for every edition.
    pub id: PathwayId,
    /// The version of this edition.
    pub version: u32,
    /// Draft, live or retired.
    pub status: Status,
    /// The ages it is for.
    pub ages: AgeRange,
    /// The day on which the law was read.
    pub law_as_at: Date,
    /// The day by which it must be reviewed.
    pub review_by: Date,
    /// The step at which a journey begins.
    pub start: StepId,
    /// Steps at which a journey may begin when another pathway hands over; `start` is one.
    pub entries: Vec<StepId>,
    /// The guards of the start and the entries, if they are not for everybody.
    pub entry_guards: Vec<EntryGuard>,
    /// Links that every step offers.
    pub links: Vec<Link>,
    /// Prompts that the record itself triggers, at every step.
    pub prompts: Vec<Prompt>,
    /// The questions it may ask: its own and those of the vocabulary.
    pub questions: BTreeMap<QuestionId, Question>,
    /// The evidence it may name: its own and that of the vocabulary.
    pub evidence: BTreeMap<EvidenceId, Evidence>,
    /// The ages with which people work, if not with all.
    pub people_ages: BTreeMap<PersonId, AgeRange>,
    /// Every source that the pathway names.
    pub sources: BTreeMap<SourceId, Source>,
    /// The steps, in the order of the file.
    pub steps: Vec<Step>,
    pub(crate) index: StepIndex,
    /// The evidence that is consent.
    pub(crate) consents: Vec<EvidenceId>,
    /// The general consents to refer: those that gates before choices with named services need, or else every gate.
    pub general_consents: Vec<EvidenceId>,
    pub(crate) graph: Graph,
}

/// Where each step is in the list of steps.
pub(crate) type StepIndex = HashMap<StepId, usize, FxBuildHasher>;

impl Pathway {
    /// The step with this id.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.get(*self.index.get(id)?)
    }

    /// The steps in the order in which a child meets them: by the fewest routes from the start, then from the entries.
    pub fn steps_in_order_of_meeting(&self) -> Vec<StepId> {
        let starts: Vec<&StepId> = std::iter::once(&self.start).chain(&self.entries).collect();
        self.graph.in_order_of_meeting(&starts)
    }

    /// Every pair of steps joined by a route that closes no cycle. Together they form an acyclic graph.
    pub fn leading_on(&self) -> BTreeSet<(StepId, StepId)> {
        let starts: Vec<&StepId> = std::iter::once(&self.start).chain(&self.entries).collect();
        self.graph.leading_on(&starts)
    }

    /// Whether a file below the pack's folder is part of this edition: its head or one of its sections.
    pub fn is_written_in(&self, file: &str) -> bool {
        let head = self.file_name();
        file == head || is_section(&head, file)
    }

    /// The head of the edition, below the pack's folder.
    pub fn file_name(&self) -> String {
        format!("{}/v{}.toml", self.id, self.version)
    }

    /// Whether a journey may begin at this step.
    pub fn is_entry(&self, id: &StepId) -> bool {
        *id == self.start || self.entries.contains(id)
    }

    /// The condition for beginning at this step, if there is one.
    pub fn entry_guard(&self, id: &StepId) -> Option<&EntryGuard> {
        self.entry_guards.iter().find(|guard| guard.step == *id)
    }
}

/// A step: a node of the graph.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The id.
    pub id: StepId,
    /// What kind of step it is.
    pub kind: Kind,
    /// The stage of the graduated approach.
    pub stage: Stage,
    /// Whether it is about a child's safety. Such a step comes before everything else.
    pub safety: bool,
    /// Whether its time in school days counts the recorded school days away, from the first of the school year.
    pub counts_days_away: bool,
    /// Who leads it.
    pub lead: Vec<PersonId>,
    /// What to do there.
    pub tasks: Vec<TaskId>,
    /// The ages for which a task is meant; a task without an entry is for everybody.
    pub task_ages: BTreeMap<TaskId, AgeRange>,
    /// Evidence that is worth gathering there.
    pub evidence: Vec<EvidenceId>,
    /// The time in which it should be done.
    pub within: Option<Timescale>,
    /// Where the expectation comes from.
    pub origin: Origin,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// Services that can help.
    pub signposts: Vec<ServiceId>,
    /// Links to other pathways that make sense here.
    pub links: Vec<Target>,
    /// The question it asks; its choices are the answers.
    pub asks: Option<QuestionId>,
    /// Whether passing it completes a cycle of assess, plan, do, review.
    pub closes_cycle: bool,
    /// For a wait: who is responsible for it.
    pub owner: Option<PersonId>,
    /// For a wait: the time until each check-in.
    pub check_in: Option<Timescale>,
    /// A legal time limit that began at an earlier step.
    pub clock: Option<StatutoryClock>,
    /// For a finish: how the pathway ends.
    pub outcome: Option<Outcome>,
    /// The routes, in the order of the file.
    pub routes: Vec<Route>,
    /// The gates before its choices.
    pub gates: Vec<Gate>,
    /// Whether consent can decide about a choice. A replay judges consent only there.
    pub(crate) depends_on_consent: bool,
    /// Where it is in the files.
    pub place: Place,
}

impl Step {
    /// The route that a choice takes.
    pub fn route(&self, choice: &ChoiceId) -> Option<&Route> {
        self.routes.iter().find(|route| &route.choice == choice)
    }

    /// Returns every length of time that the step names.
    pub fn times(&self) -> impl Iterator<Item = &Timescale> {
        self.within.iter().chain(&self.check_in).chain(self.clock.iter().map(|clock| &clock.time))
    }

    /// How often somebody checks in on the step, if it is a wait.
    pub fn check_ins(&self) -> Option<&Timescale> {
        self.check_in.as_ref().filter(|_| self.kind == Kind::Wait)
    }

    /// The gates before a choice.
    pub fn gates_before<'a>(&'a self, choice: &'a ChoiceId) -> impl Iterator<Item = &'a Gate> {
        self.gates.iter().filter(move |gate| gate.before.contains(choice))
    }
}

/// A route: an edge of the graph.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// The choice.
    pub choice: ChoiceId,
    /// The step it leads to.
    pub to: StepId,
    /// The guard: for whom the route is open. `None` if it is open to everybody.
    pub when: Option<Condition>,
    /// Whether taking it asks for a reason in words.
    pub reason: bool,
    /// The services to which it refers; consent is needed for each of them.
    pub services: Vec<ServiceId>,
    /// Where it is in the files.
    pub place: Place,
    /// Where the guard is in the files.
    pub when_place: Option<Place>,
}

/// What should be recorded before some choices of a step can be made.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// The id.
    pub id: GateId,
    /// The choices it applies to.
    pub before: Vec<ChoiceId>,
    /// The condition.
    pub needs: Condition,
    /// The part of it that is evidence of kind consent.
    pub consents: Vec<EvidenceId>,
    /// Whether it blocks (law), asks for a reason (expected) or only advises.
    pub force: Force,
    /// Where the expectation comes from.
    pub origin: Origin,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// Where it is in the files.
    pub place: Place,
}

/// The condition for beginning at the start or an entry. It applies to every link that leads there, from any pathway.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryGuard {
    /// The step at which a journey may begin.
    pub step: StepId,
    /// The condition.
    pub when: Condition,
    /// Where the expectation comes from.
    pub origin: Origin,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// Where it is in the files.
    pub place: Place,
}

/// A link that every step of a pathway offers.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The step it leads to.
    pub to: Target,
    /// For whom it is shown; `None` if for everybody.
    pub when: Option<Condition>,
    /// Where the expectation comes from.
    pub origin: Origin,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// Where it is in the files.
    pub place: Place,
}

/// A condition that the record itself can meet, such as 15 school days away, and the step to which the prompt then
/// links.
#[derive(Clone, Debug, PartialEq)]
pub struct Prompt {
    /// The id.
    pub id: PromptId,
    /// The condition that triggers it.
    pub when: Condition,
    /// The step it leads to.
    pub to: Target,
    /// The steps that show that it was answered, once the child comes to one of them. Passing `to` always does.
    pub answered_by: Vec<Target>,
    /// Where the expectation comes from.
    pub origin: Origin,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// Where it is in the files.
    pub place: Place,
}

/// A question about a child, with its possible answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The id.
    pub id: QuestionId,
    /// The possible answers, in order.
    pub values: Vec<ValueId>,
    /// Who can answer it.
    pub who: Vec<PersonId>,
    /// Where the expectation comes from.
    pub origin: Origin,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// Where it is in the files.
    pub place: Place,
}

/// A piece of evidence to gather.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The id.
    pub id: EvidenceId,
    /// What kind of evidence it is.
    pub kind: EvidenceKind,
    /// Who supplies it.
    pub who: Vec<PersonId>,
    /// The part of the record that provides this evidence, so that nobody types it again.
    pub given_by: Option<GivenBy>,
    /// The ages at which it can help; without bounds, every age.
    pub ages: AgeRange,
    /// Where it is in the files.
    pub place: Place,
}

impl Source {
    /// Whether it is the text of a law.
    pub fn is_law(&self) -> bool {
        let publishes = |text: &str| text.contains("legislation.gov.uk");
        publishes(&self.publisher) || self.url.as_deref().is_some_and(publishes)
    }

    /// Whether it is the text of a law, or its title names an Act or regulations with the year.
    pub fn names_a_law(&self) -> bool {
        let words: Vec<&str> = self.title.split(|letter: char| !letter.is_alphanumeric()).collect();
        let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        let mut pairs = words.windows(2).filter_map(|pair| <[&str; 2]>::try_from(pair).ok());
        self.is_law() || pairs.any(|[kind, year]| ["Act", "Regulations"].contains(&kind) && is_year(year))
    }
}

/// A citation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The id.
    pub id: SourceId,
    /// The title of the document or page.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address.
    pub url: Option<String>,
    /// The date on the page, as written there.
    pub page_date: Option<String>,
    /// How much of it was read.
    pub seen: Seen,
    /// The day on which it was last checked.
    pub checked: Date,
    /// The lengths of time that it gives. Empty if nobody listed them.
    pub times: Vec<(u32, TimeUnit)>,
    /// Where it is in the files.
    pub place: Place,
}
