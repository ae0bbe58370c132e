//! One step with its names looked up, and with what its file's defaults supply.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use crate::base::age::AgeRange;
use crate::base::id::{ChoiceId, EvidenceId, GateId, QuestionId, StepId, TaskId};
use crate::base::lists::{Kind, Origin, Stage};
use crate::base::place::Place;
use crate::model::pathway::{Gate, Route, Step};
use crate::model::time::StatutoryClock;
use crate::parse::name::SpannedName;
use crate::parse::raw_pathway::{self, Defaults};
use crate::parse::raw_tables::{RouteKeys, RouteRow};
use crate::parse::resolve::{GateTerms, Reader, Shared};
use crate::parse::resolve_condition::{DECLARED_IN, Scope};
use crate::parse::resolve_declared::consents;
use crate::problem::{Problem, Rule};

/// Whether a gate or a guard asks for consent.
fn depends_on_consent(step: &Step, scope: &Scope<'_>) -> bool {
    let mut guards = step.routes.iter().filter_map(|route| route.when.as_ref());
    step.gates.iter().any(|gate| !gate.consents.is_empty()) || guards.any(|guard| !consents(guard, scope).is_empty())
}

impl Reader<'_> {
    pub(crate) fn step(
        &mut self,
        raw: &raw_pathway::Step,
        defaults: &Defaults,
        shared: &Shared,
        scope: &Scope<'_>,
    ) -> Step {
        let place = self.place(&raw.id);
        let name = raw.id.get_ref();
        let step = Step {
            id: StepId::new(self.id(&raw.id)),
            kind: self.given(raw.kind.or(defaults.kind), "kind", name, &place, Kind::Act),
            stage: self.given(raw.stage.or(defaults.stage), "stage", name, &place, Stage::Universal),
            safety: raw.safety,
            counts_days_away: raw.counts_days_away,
            lead: self.people(raw.lead.as_ref().or(defaults.lead.as_ref()).map_or(&[], Vec::as_slice), shared),
            tasks: self.each_once(&raw.tasks, "task", TaskId::new),
            task_ages: self.task_ages(raw),
            evidence: self.evidence_named(&raw.evidence, scope),
            within: raw.within.as_ref().map(|within| self.timescale(within, shared)),
            origin: self.given(raw.origin.or(defaults.origin), "origin", name, &place, Origin::Suggested),
            sources: self.sources(&raw.sources, shared),
            signposts: self.services(&raw.signposts, shared),
            links: raw.links.iter().map(|name| self.target(name)).collect(),
            asks: raw.asks.as_ref().map(|name| self.question_named(name, scope)),
            closes_cycle: raw.closes_cycle,
            owner: raw.owner.as_ref().and_then(|owner| self.people(std::slice::from_ref(owner), shared).pop()),
            check_in: raw.check_in.as_ref().map(|check_in| self.timescale(check_in, shared)),
            clock: raw.clock.as_ref().map(|raw| self.clock(raw, shared, scope)),
            outcome: raw.outcome,
            routes: self.routes(raw, shared, scope),
            gates: self.gates(raw, shared, scope),
            depends_on_consent: false,
            place,
        };
        Step { depends_on_consent: depends_on_consent(&step, scope), ..step }
    }

    /// Returns the step's own value, or the default of its file. Without either, it is a problem, and `fallback` lets the
    /// rules that follow continue.
    fn given<T>(&mut self, given: Option<T>, key: &str, step: &impl Display, place: &Place, fallback: T) -> T {
        given.unwrap_or_else(|| {
            self.problems.push(Problem::new(
                Rule::Shape,
                place,
                format!("the step `{step}` has no `{key}`"),
                format!("`{key}` in the step, or in the [defaults] of its file"),
                "add it",
            ));
            fallback
        })
    }

    pub(crate) fn step_named(&mut self, name: &SpannedName, steps: &BTreeSet<StepId>) -> StepId {
        self.known_step(name.get_ref(), &name.span(), steps)
    }

    fn evidence_named(&mut self, names: &[SpannedName], scope: &Scope<'_>) -> Vec<EvidenceId> {
        self.report_twice(names, "evidence");
        let known = |name: &SpannedName| {
            let id = self.id(name);
            self.known_evidence(&id, &name.span(), scope)
        };
        names.iter().map(known).collect()
    }

    /// Returns the ages of each task that has some. A name that is no task of the step is a problem.
    fn task_ages(&mut self, raw: &raw_pathway::Step) -> BTreeMap<TaskId, AgeRange> {
        let tasks: Vec<&str> = raw.tasks.iter().map(|task| task.get_ref().as_str()).collect();
        let mut ages = BTreeMap::new();
        for (task, range) in &raw.task_ages.0 {
            if !tasks.contains(&task.get_ref().as_str()) {
                let known = tasks.iter().copied();
                self.unknown(task.get_ref(), &task.span(), "task", "`tasks` of the same step", known);
            }
            ages.insert(TaskId::new(self.id(task)), *range);
        }
        ages
    }

    fn question_named(&mut self, name: &SpannedName, scope: &Scope<'_>) -> QuestionId {
        self.known_question(name.get_ref(), &name.span(), scope)
    }

    fn clock(&mut self, raw: &raw_pathway::StatutoryClock, shared: &Shared, scope: &Scope<'_>) -> StatutoryClock {
        StatutoryClock {
            time: self.timescale(&raw.time, shared),
            since: self.step_named(&raw.since, scope.steps),
            through: raw.through.iter().map(|name| self.step_named(name, scope.steps)).collect(),
        }
    }

    /// Returns the rows of the table first, then the routes with a table of their own.
    fn routes(&mut self, raw: &raw_pathway::Step, shared: &Shared, scope: &Scope<'_>) -> Vec<Route> {
        let mut routes = Vec::new();
        for (choice, row) in &raw.routes.0 {
            self.not_a_key_of_a_step(choice);
            routes.push(match row.get_ref() {
                RouteRow::To(step) => {
                    let to = self.known_step(step, &row.span(), scope.steps);
                    self.plain_route(choice, to)
                }
                RouteRow::Table(keys) => self.route(choice, keys, shared, scope),
            });
        }
        for raw in &raw.route {
            routes.push(self.route(&raw.choice, &raw.keys, shared, scope));
        }
        routes
    }

    /// A key of the step that is written below `[step.routes]` would be read as a choice.
    fn not_a_key_of_a_step(&mut self, choice: &SpannedName) {
        if ["id", "kind", "stage", "origin", "asks", "owner", "outcome"].contains(&choice.get_ref().as_str()) {
            let place = self.place(choice);
            self.problems.push(Problem::new(
                Rule::Ids,
                &place,
                format!("the choice `{}` has the name of a key of a step", choice.get_ref()),
                "a choice with a name of its own",
                "if the key is meant, move it above [step.routes]",
            ));
        }
    }

    fn plain_route(&mut self, choice: &SpannedName, to: StepId) -> Route {
        Route {
            choice: ChoiceId::new(self.id(choice)),
            to,
            when: None,
            reason: false,
            services: Vec::new(),
            place: self.place(choice),
            when_place: None,
        }
    }

    fn route(&mut self, choice: &SpannedName, keys: &RouteKeys, shared: &Shared, scope: &Scope<'_>) -> Route {
        let to = self.step_named(&keys.to, scope.steps);
        Route {
            when: keys.when.as_ref().map(|when| self.condition(when, scope)),
            reason: keys.reason,
            services: self.referred_to(&keys.services, shared),
            when_place: keys.when.as_ref().map(|when| self.place(when)),
            ..self.plain_route(choice, to)
        }
    }

    /// Returns the named gates first, then the gates with a table of their own.
    fn gates(&mut self, raw: &raw_pathway::Step, shared: &Shared, scope: &Scope<'_>) -> Vec<Gate> {
        let mut gates = Vec::new();
        for (name, before) in &raw.gates.0 {
            match scope.declared.gates.get(name.get_ref()) {
                Some(terms) => gates.push(self.gate(name, before, terms.clone())),
                None => {
                    let known = scope.declared.gates.keys().map(String::as_str);
                    self.unknown(name.get_ref(), &name.span(), "gate", DECLARED_IN, known);
                }
            }
        }
        for raw in &raw.gate {
            let terms = self.gate_terms((&raw.needs, raw.force, raw.origin, &raw.sources), shared, scope);
            gates.push(self.gate(&raw.id, &raw.before, terms));
        }
        gates
    }

    fn gate(&mut self, id: &SpannedName, before: &[SpannedName], terms: GateTerms) -> Gate {
        let GateTerms { needs, consents, force, origin, sources } = terms;
        Gate {
            id: GateId::new(self.id(id)),
            before: self.each_once(before, "choice", ChoiceId::new),
            consents,
            needs,
            force,
            origin,
            sources,
            place: self.place(id),
        }
    }
}
