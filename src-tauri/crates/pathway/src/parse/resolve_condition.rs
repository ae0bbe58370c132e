//! Conditions with their names looked up.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use crate::base::id::{EvidenceId, QuestionId, StepId, ValueId};
use crate::base::place::Place;
use crate::model::condition::{Condition, Fact};
use crate::model::pathway::{Evidence, Question};
use crate::parse::raw;
use crate::parse::resolve::Reader;
use crate::problem::{Problem, Rule};

impl Reader<'_> {
    /// Reads a condition; names in it are looked up in `scope`.
    pub(crate) fn condition(&mut self, raw: &Spanned<raw::Condition>, scope: &Scope<'_>) -> Condition {
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
            raw::Condition::SchoolAge(school_age) => Fact::SchoolAge(*school_age),
            raw::Condition::Cycles(cycles) => Fact::Cycles(*cycles),
            raw::Condition::Role(roles) => Fact::Role(roles.clone()),
            raw::Condition::Absent(days) => {
                if !scope.is_prompt {
                    self.problems.push(Problem::new(
                        Rule::Kinds,
                        place,
                        "a guard or a gate asks for days away",
                        "`absent` in a [[prompt]] alone",
                        "bring it up with a prompt: no choice of a child's is closed by how often they were away",
                    ));
                }
                Fact::Absent(*days)
            }
            raw::Condition::Evidence(name) => {
                let evidence = EvidenceId::new(name.as_str());
                if !scope.evidence.contains_key(&evidence) {
                    let known = scope.evidence.keys().map(|id| id.as_str());
                    self.unknown(name, place, "evidence", "vocabulary.toml or this pathway", known);
                }
                Fact::Evidence(evidence)
            }
            raw::Condition::Been(name) => {
                let step = StepId::new(name.as_str());
                if !scope.steps.contains(&step) {
                    self.unknown(name, place, "step", "this pathway", scope.steps.iter().map(|id| id.as_str()));
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
        let is: Vec<_> = raw.is.iter().map(|value| ValueId::new(value.as_str())).collect();
        match scope.questions.get(&question) {
            None => {
                let known = scope.questions.keys().map(|id| id.as_str());
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

/// What the conditions of one pathway may name.
pub(crate) struct Scope<'a> {
    pub(crate) steps: &'a BTreeSet<StepId>,
    pub(crate) questions: &'a BTreeMap<QuestionId, Question>,
    pub(crate) evidence: &'a BTreeMap<EvidenceId, Evidence>,
    pub(crate) is_prompt: bool,
}
