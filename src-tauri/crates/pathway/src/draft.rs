//! From the raw files to the model, with every name looked up. What does not resolve is reported and left out.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use toml::Spanned;
use toml::value::Datetime;

use crate::condition::{Condition, Fact};
use crate::graph::Graph;
use crate::id::{self, PathwayId, PersonId, QuestionId, SourceId, StepId};
use crate::model::{Evidence, Gate, Link, Pathway, Question, Route, Source, Step, Target, TimeUnit, Timescale};
use crate::parse::Parsed;
use crate::place::{Place, Text};
use crate::problem::{Problem, Rule};
use crate::raw::{self, Name};

/// Reads one file's raw shape with its places at hand.
pub(crate) struct Reader<'a> {
    pub(crate) text: &'a Text,
    pub(crate) problems: &'a mut Vec<Problem>,
}

/// What every pathway may name.
#[derive(Default)]
pub(crate) struct Shared {
    pub(crate) people: BTreeSet<PersonId>,
    pub(crate) questions: BTreeMap<QuestionId, Question>,
    pub(crate) evidence: BTreeMap<crate::id::EvidenceId, Evidence>,
    pub(crate) sources: BTreeMap<SourceId, Source>,
}

impl Reader<'_> {
    pub(crate) fn place<T>(&self, spanned: &Spanned<T>) -> Place {
        self.text.place(&spanned.span())
    }

    /// The text of a name, after holding it to the form of an id.
    pub(crate) fn id(&mut self, name: &Name) -> String {
        let text = name.get_ref();
        if !id::is_well_formed(text) {
            self.problems.push(Problem::new(
                Rule::Ids,
                &self.text.place(&name.span()),
                format!("`{}` is no id", text.escape_debug()),
                format!("lower-case words joined by hyphens, at most {} characters", id::LONGEST),
                "write it so; the words that people read stand in locales/",
            ));
        }
        text.clone()
    }

    pub(crate) fn twice(&mut self, name: &Name, what: &str) {
        let text = name.get_ref();
        let place = self.place(name);
        self.problems.push(Problem::new(
            Rule::Ids,
            &place,
            format!("the {what} `{text}` is declared a second time"),
            format!("each {what} once"),
            "rename one of them, or take it out",
        ));
    }

    pub(crate) fn unknown(&mut self, name: &str, place: &Place, what: &str, where_declared: &str) {
        self.problems.push(Problem::new(
            Rule::Names,
            place,
            format!("there is no {what} `{}`", name.escape_debug()),
            format!("a {what} that {where_declared} declares"),
            "mend the name, or declare it there",
        ));
    }

    pub(crate) fn date(&mut self, datetime: &Spanned<Datetime>) -> Date {
        let read = datetime.get_ref().date.filter(|_| datetime.get_ref().time.is_none()).and_then(|date| {
            let month = i8::try_from(date.month).ok()?;
            Date::new(i16::try_from(date.year).ok()?, month, i8::try_from(date.day).ok()?).ok()
        });
        read.unwrap_or_else(|| {
            let place = self.place(datetime);
            self.problems.push(Problem::new(
                Rule::Dates,
                &place,
                format!("`{}` is no date", datetime.get_ref()),
                "a date such as 2026-11-01, without a time",
                "write the date alone",
            ));
            Date::ZERO
        })
    }

    fn people(&mut self, names: &[Name], shared: &Shared) -> Vec<PersonId> {
        let mut people = Vec::new();
        for name in names {
            let person = PersonId::new(self.id(name));
            if !shared.people.contains(&person) {
                let place = self.place(name);
                self.unknown(name.get_ref(), &place, "person", "vocabulary.toml");
            }
            people.push(person);
        }
        people
    }

    pub(crate) fn sources(&mut self, names: &[Name], shared: &Shared) -> Vec<SourceId> {
        names.iter().map(|name| self.source(name, shared)).collect()
    }

    fn source(&mut self, name: &Name, shared: &Shared) -> SourceId {
        let source = SourceId::new(self.id(name));
        if !shared.sources.contains_key(&source) {
            let place = self.place(name);
            self.unknown(name.get_ref(), &place, "source", "a file in sources/");
        }
        source
    }

    /// Names of which each may stand there once.
    fn each_once<T>(&mut self, names: &[Name], what: &str, make: impl Fn(String) -> T) -> Vec<T> {
        for (position, name) in names.iter().enumerate() {
            if names.iter().take(position).any(|other| other.get_ref() == name.get_ref()) {
                self.twice(name, what);
            }
        }
        self.plain(names, make)
    }

    /// A name without any look-up: services and targets are looked up once the whole pack is read.
    pub(crate) fn plain<T>(&mut self, names: &[Name], make: impl Fn(String) -> T) -> Vec<T> {
        names.iter().map(|name| make(self.id(name))).collect()
    }

    pub(crate) fn question(&mut self, raw: &raw::Question, shared: &Shared) -> Question {
        Question {
            id: QuestionId::new(self.id(&raw.id)),
            values: self.each_once(&raw.values, "value", crate::id::ValueId::new),
            who: self.people(&raw.who, shared),
            origin: raw.origin,
            sources: self.sources(&raw.sources, shared),
        }
    }

    pub(crate) fn evidence(&mut self, raw: &raw::Evidence, shared: &Shared) -> Evidence {
        let id = crate::id::EvidenceId::new(self.id(&raw.id));
        Evidence { id, kind: raw.kind, who: self.people(&raw.who, shared) }
    }

    fn timescale(&mut self, raw: &Spanned<raw::Timescale>, shared: &Shared) -> Timescale {
        let place = self.place(raw);
        let raw = raw.get_ref();
        let given: Vec<(u32, TimeUnit)> = [
            (raw.days, TimeUnit::Days),
            (raw.school_days, TimeUnit::SchoolDays),
            (raw.weeks, TimeUnit::Weeks),
            (raw.school_weeks, TimeUnit::SchoolWeeks),
            (raw.months, TimeUnit::Months),
        ]
        .into_iter()
        .filter_map(|(amount, unit)| Some((amount?, unit)))
        .collect();
        let (amount, unit) = match given.as_slice() {
            [one] => *one,
            _ => {
                self.problems.push(Problem::new(
                    Rule::Kinds,
                    &place,
                    format!("a time with {} units", given.len()),
                    "exactly one of days, school-days, weeks, school-weeks, months",
                    "give the one unit that the source gives",
                ));
                (0, TimeUnit::Days)
            }
        };
        let statute = raw.statute.as_ref().map(|name| self.source(name, shared));
        Timescale { amount, unit, origin: raw.origin, statute }
    }

    fn target(&mut self, name: &Name) -> Target {
        let text = name.get_ref();
        let (pathway, step) = text.split_once('/').unwrap_or((text, ""));
        if !id::is_well_formed(pathway) || !id::is_well_formed(step) {
            let place = self.place(name);
            self.problems.push(Problem::new(
                Rule::Ids,
                &place,
                format!("`{}` names no step of another pathway", text.escape_debug()),
                "<pathway>/<step>, such as statutory/ehc-request",
                "write both, with a slash between",
            ));
        }
        Target { pathway: PathwayId::new(pathway), step: StepId::new(step) }
    }

    /// Reads a condition; names in it are looked up in `scope`.
    fn condition(&mut self, raw: &Spanned<raw::Condition>, scope: &Scope<'_>) -> Condition {
        let place = self.place(raw);
        self.condition_at(raw.get_ref(), &place, scope)
    }

    fn condition_at(&mut self, raw: &raw::Condition, place: &Place, scope: &Scope<'_>) -> Condition {
        let fact = match raw {
            raw::Condition::All(parts) => {
                return Condition::All(self.conditions_at(parts, place, scope));
            }
            raw::Condition::Any(parts) => {
                return Condition::Any(self.conditions_at(parts, place, scope));
            }
            raw::Condition::Not(inner) => {
                return Condition::Not(Box::new(self.condition_at(inner, place, scope)));
            }
            raw::Condition::Age(range) => Fact::Age(*range),
            raw::Condition::Cycles(cycles) => Fact::Cycles(*cycles),
            raw::Condition::Role(roles) => Fact::Role(roles.clone()),
            raw::Condition::Evidence(name) => {
                let evidence = crate::id::EvidenceId::new(name.as_str());
                if !scope.evidence.contains_key(&evidence) {
                    self.unknown(name, place, "evidence", "vocabulary.toml or this pathway");
                }
                Fact::Evidence(evidence)
            }
            raw::Condition::Been(name) => {
                let step = StepId::new(name.as_str());
                if !scope.steps.contains(&step) {
                    self.unknown(name, place, "step", "this pathway");
                }
                Fact::Been(step)
            }
            raw::Condition::Answer(answer) => self.answer_at(answer, place, scope),
        };
        Condition::Fact(fact)
    }

    fn conditions_at(&mut self, parts: &[raw::Condition], place: &Place, scope: &Scope<'_>) -> Vec<Condition> {
        parts.iter().map(|part| self.condition_at(part, place, scope)).collect()
    }

    fn answer_at(&mut self, raw: &raw::AnswerIs, place: &Place, scope: &Scope<'_>) -> Fact {
        let question = QuestionId::new(raw.question.as_str());
        let is: Vec<_> = raw.is.iter().map(|value| crate::id::ValueId::new(value.as_str())).collect();
        match scope.questions.get(&question) {
            None => self.unknown(&raw.question, place, "question", "vocabulary.toml or this pathway"),
            Some(known) => {
                for value in is.iter().filter(|value| !known.values.contains(value)) {
                    self.unknown(value.as_str(), place, &format!("value of `{question}`"), "the question");
                }
            }
        }
        Fact::Answer { question, is }
    }
}

/// What the conditions of one pathway may name.
struct Scope<'a> {
    steps: &'a BTreeSet<StepId>,
    questions: &'a BTreeMap<QuestionId, Question>,
    evidence: &'a BTreeMap<crate::id::EvidenceId, Evidence>,
}

/// Builds one pathway. The graph is drawn even where names are missing, so that later rules can still speak.
pub(crate) fn pathway(parsed: &Parsed<raw::Pathway>, shared: &Shared, problems: &mut Vec<Problem>) -> Pathway {
    let raw = &parsed.raw;
    let mut reader = Reader { text: &parsed.text, problems };
    let mut questions = shared.questions.clone();
    for raw in &raw.question {
        let question = reader.question(raw, shared);
        if questions.insert(question.id.clone(), question).is_some() {
            reader.twice(&raw.id, "question");
        }
    }
    let mut evidence = shared.evidence.clone();
    for raw in &raw.evidence {
        let one = reader.evidence(raw, shared);
        if evidence.insert(one.id.clone(), one).is_some() {
            reader.twice(&raw.id, "evidence");
        }
    }
    let steps: BTreeSet<StepId> = raw.step.iter().map(|step| StepId::new(step.id.get_ref().as_str())).collect();
    let scope = Scope { steps: &steps, questions: &questions, evidence: &evidence };
    let mut read = Vec::new();
    let mut index = BTreeMap::new();
    for raw in &raw.step {
        let one = step(&mut reader, raw, shared, &scope);
        if index.contains_key(&one.id) {
            reader.twice(&raw.id, "step");
        } else {
            index.insert(one.id.clone(), read.len());
            read.push(one);
        }
    }
    let links = raw.link.iter().map(|raw| link(&mut reader, raw, shared, &scope)).collect();
    let graph = Graph::new(read.iter().map(|step| (&step.id, step.routes.iter().map(|route| &route.to).collect())));
    let mut pathway = Pathway {
        id: PathwayId::new(reader.id(&raw.id)),
        version: *raw.version.get_ref(),
        status: raw.status,
        ages: *raw.ages.get_ref(),
        law_as_at: reader.date(&raw.law_as_at),
        review_by: reader.date(&raw.review_by),
        start: known_step(&mut reader, &raw.start, &steps),
        entries: raw.entries.iter().map(|name| known_step(&mut reader, name, &steps)).collect(),
        links,
        questions,
        evidence,
        sources: BTreeMap::new(),
        steps: read,
        index,
        graph,
    };
    pathway.sources = sources_named(&pathway, shared);
    file_name_agrees(&mut reader, raw);
    pathway
}

fn known_step(reader: &mut Reader<'_>, name: &Name, steps: &BTreeSet<StepId>) -> StepId {
    let step = StepId::new(name.get_ref().as_str());
    if !steps.contains(&step) {
        let place = reader.place(name);
        reader.unknown(name.get_ref(), &place, "step", "this pathway");
    }
    step
}

fn file_name_agrees(reader: &mut Reader<'_>, raw: &raw::Pathway) {
    let expected = format!("{}/v{}.toml", raw.id.get_ref(), raw.version.get_ref());
    if *reader.text.name != *expected {
        let place = reader.place(&raw.version);
        reader.problems.push(Problem::new(
            Rule::Ids,
            &place,
            format!("version {} of `{}` stands in `{}`", raw.version.get_ref(), raw.id.get_ref(), reader.text.name),
            format!("`{expected}`"),
            "rename the file, or mend the id or the version",
        ));
    }
}

fn step(reader: &mut Reader<'_>, raw: &raw::Step, shared: &Shared, scope: &Scope<'_>) -> Step {
    let place = reader.place(&raw.id);
    let evidence = reader.plain(&raw.evidence, crate::id::EvidenceId::new);
    for (name, one) in raw.evidence.iter().zip(&evidence) {
        if !scope.evidence.contains_key(one) {
            let place = reader.place(name);
            reader.unknown(name.get_ref(), &place, "evidence", "vocabulary.toml or this pathway");
        }
    }
    let asks = raw.asks.as_ref().map(|name| {
        let question = QuestionId::new(name.get_ref().as_str());
        if !scope.questions.contains_key(&question) {
            let place = reader.place(name);
            reader.unknown(name.get_ref(), &place, "question", "vocabulary.toml or this pathway");
        }
        question
    });
    Step {
        id: StepId::new(reader.id(&raw.id)),
        kind: raw.kind,
        stage: raw.stage,
        lead: reader.people(&raw.lead, shared),
        tasks: reader.each_once(&raw.tasks, "task", crate::id::TaskId::new),
        evidence,
        within: raw.within.as_ref().map(|within| reader.timescale(within, shared)),
        origin: raw.origin,
        sources: reader.sources(&raw.sources, shared),
        signposts: reader.plain(&raw.signposts, crate::id::ServiceId::new),
        links: raw.links.iter().map(|name| reader.target(name)).collect(),
        asks,
        closes_cycle: raw.closes_cycle,
        owner: raw.owner.as_ref().and_then(|owner| reader.people(std::slice::from_ref(owner), shared).pop()),
        check_in: raw.check_in.as_ref().map(|check_in| reader.timescale(check_in, shared)),
        outcome: raw.outcome,
        routes: raw.route.iter().map(|raw| route(reader, raw, scope)).collect(),
        gates: raw.gate.iter().map(|raw| gate(reader, raw, shared, scope)).collect(),
        place,
    }
}

fn route(reader: &mut Reader<'_>, raw: &raw::Route, scope: &Scope<'_>) -> Route {
    Route {
        choice: crate::id::ChoiceId::new(reader.id(&raw.choice)),
        to: known_step(reader, &raw.to, scope.steps),
        when: raw.when.as_ref().map(|when| reader.condition(when, scope)),
        reason: raw.reason,
        place: reader.place(&raw.choice),
        when_place: raw.when.as_ref().map(|when| reader.place(when)),
    }
}

fn gate(reader: &mut Reader<'_>, raw: &raw::Gate, shared: &Shared, scope: &Scope<'_>) -> Gate {
    Gate {
        id: crate::id::GateId::new(reader.id(&raw.id)),
        before: reader.plain(&raw.before, crate::id::ChoiceId::new),
        needs: reader.condition(&raw.needs, scope),
        force: raw.force,
        origin: raw.origin,
        sources: reader.sources(&raw.sources, shared),
        place: reader.place(&raw.id),
    }
}

fn link(reader: &mut Reader<'_>, raw: &raw::Link, shared: &Shared, scope: &Scope<'_>) -> Link {
    Link {
        to: reader.target(&raw.to),
        when: raw.when.as_ref().map(|when| reader.condition(when, scope)),
        origin: raw.origin,
        sources: reader.sources(&raw.sources, shared),
        place: reader.place(&raw.to),
    }
}

/// The sources that a pathway names, so that an edition can be read by itself.
fn sources_named(pathway: &Pathway, shared: &Shared) -> BTreeMap<SourceId, Source> {
    let steps = pathway.steps.iter().flat_map(|step| {
        let times = step.within.iter().chain(&step.check_in).filter_map(|time| time.statute.as_ref());
        step.sources.iter().chain(step.gates.iter().flat_map(|gate| &gate.sources)).chain(times)
    });
    let links = pathway.links.iter().flat_map(|link| &link.sources);
    let questions = pathway.questions.values().flat_map(|question| &question.sources);
    steps.chain(links).chain(questions).filter_map(|id| Some((id.clone(), shared.sources.get(id)?.clone()))).collect()
}
