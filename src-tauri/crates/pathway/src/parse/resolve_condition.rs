//! Conditions with their names looked up.

use std::collections::BTreeSet;

use toml::Spanned;

use crate::base::id::{EvidenceId, QuestionId, StepId, ValueId};
use crate::base::place::Place;
use crate::model::condition::{Condition, Fact};
use crate::parse::raw_condition;
use crate::parse::resolve::{Declared, Reader};
use crate::problem::{Problem, Rule};

impl Reader<'_> {
    /// Reads a condition; names in it are looked up in `scope`.
    pub(crate) fn condition(&mut self, raw: &Spanned<raw_condition::Condition>, scope: &Scope<'_>) -> Condition {
        let place = self.place(raw);
        self.condition_at(raw.get_ref(), &place, scope)
    }

    fn condition_at(&mut self, raw: &raw_condition::Condition, place: &Place, scope: &Scope<'_>) -> Condition {
        let fact = match raw {
            raw_condition::Condition::Named(name) => return self.named_condition(name, place, scope),
            raw_condition::Condition::All(parts) => {
                return Condition::All(self.conditions_at(parts, place, scope));
            }
            raw_condition::Condition::Any(parts) => {
                return Condition::Any(self.conditions_at(parts, place, scope));
            }
            raw_condition::Condition::Not(inner) => {
                return Condition::Not(Box::new(self.condition_at(inner, place, scope)));
            }
            raw_condition::Condition::Age(range) => Fact::Age(*range),
            raw_condition::Condition::SchoolAge(school_age) => Fact::SchoolAge(*school_age),
            raw_condition::Condition::Cycles(cycles) => Fact::Cycles(*cycles),
            raw_condition::Condition::Role(roles) => Fact::Role(roles.clone()),
            raw_condition::Condition::Absent(days) => {
                self.only_in_a_prompt(place, scope);
                Fact::Absent(*days)
            }
            raw_condition::Condition::Evidence(name) => {
                let evidence = EvidenceId::new(name.as_str());
                if !scope.declared.evidence.contains_key(&evidence) {
                    let known = scope.declared.evidence.keys().map(|id| id.as_str());
                    self.unknown(name, place, "evidence", "vocabulary.toml or this pathway", known);
                }
                Fact::Evidence(evidence)
            }
            raw_condition::Condition::Been(name) => {
                let step = StepId::new(name.as_str());
                if !scope.steps.contains(&step) {
                    self.unknown(name, place, "step", "this pathway", scope.steps.iter().map(|id| id.as_str()));
                }
                Fact::Been(step)
            }
            raw_condition::Condition::Answer(answer) => self.answer_at(answer, place, scope),
        };
        Condition::Fact(fact)
    }

    fn named_condition(&mut self, name: &str, place: &Place, scope: &Scope<'_>) -> Condition {
        let Some(condition) = scope.declared.conditions.get(name) else {
            let known = scope.declared.conditions.keys().map(String::as_str);
            self.unknown(
                name,
                place,
                "condition",
                "vocabulary.toml or the head of this pathway, above its first use,",
                known,
            );
            return Condition::All(Vec::new());
        };
        if condition.facts().iter().any(|fact| matches!(fact, Fact::Absent(_))) {
            self.only_in_a_prompt(place, scope);
        }
        condition.clone()
    }

    fn only_in_a_prompt(&mut self, place: &Place, scope: &Scope<'_>) {
        if !scope.is_prompt {
            self.problems.push(Problem::new(
                Rule::Kinds,
                place,
                "a guard or a gate asks for days away",
                "`absent` in a [[prompt]] alone",
                "bring it up with a prompt: no choice of a child's is closed by how often they were away",
            ));
        }
    }

    fn conditions_at(
        &mut self,
        parts: &[raw_condition::Condition],
        place: &Place,
        scope: &Scope<'_>,
    ) -> Vec<Condition> {
        parts.iter().map(|part| self.condition_at(part, place, scope)).collect()
    }

    fn answer_at(&mut self, raw: &raw_condition::AnswerIs, place: &Place, scope: &Scope<'_>) -> Fact {
        let question = QuestionId::new(raw.question.as_str());
        let is: Vec<_> = raw.is.iter().map(|value| ValueId::new(value.as_str())).collect();
        match scope.declared.questions.get(&question) {
            None => {
                let known = scope.declared.questions.keys().map(|id| id.as_str());
                self.unknown(&raw.question, place, "question", "vocabulary.toml or this pathway", known);
            }
            Some(known) => {
                for value in is.iter().filter(|value| !known.values.contains(value)) {
                    let known = known.values.iter().map(|id| id.as_str());
                    self.unknown(value.as_str(), place, &format!("value of `{question}`"), "the question", known);
                }
            }
        }
        Fact::Answer { question, is }
    }
}

/// What the conditions of one pathway can name.
pub(crate) struct Scope<'a> {
    pub(crate) steps: &'a BTreeSet<StepId>,
    pub(crate) declared: &'a Declared,
    /// Only a prompt can ask for days away.
    pub(crate) is_prompt: bool,
}
