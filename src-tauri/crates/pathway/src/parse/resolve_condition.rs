//! Conditions with their names looked up.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;

use crate::base::id::{EvidenceId, QuestionId, StepId, ValueId};
use crate::model::condition::{Condition, Fact};
use crate::parse::raw_condition;
use crate::parse::resolve::{Declared, Reader};
use crate::problem::{Problem, Rule};

/// Where a question, a piece of evidence or a gate can be declared, for a message.
pub(crate) const DECLARED_IN: &str = "vocabulary.toml or this pathway";

impl Reader<'_> {
    /// Reads a condition; names in it are looked up in `scope`.
    pub(crate) fn condition(&mut self, raw: &Spanned<raw_condition::Condition>, scope: &Scope<'_>) -> Condition {
        self.condition_at(raw.get_ref(), &raw.span(), scope)
    }

    fn condition_at(&mut self, raw: &raw_condition::Condition, span: &Range<usize>, scope: &Scope<'_>) -> Condition {
        let fact = match raw {
            raw_condition::Condition::Named(name) => return self.named_condition(name, span, scope),
            raw_condition::Condition::All(parts) => {
                return Condition::All(self.conditions_at(parts, span, scope));
            }
            raw_condition::Condition::Any(parts) => {
                return Condition::Any(self.conditions_at(parts, span, scope));
            }
            raw_condition::Condition::Not(inner) => {
                return Condition::Not(Box::new(self.condition_at(inner, span, scope)));
            }
            raw_condition::Condition::Age(range) => Fact::Age(*range),
            raw_condition::Condition::SchoolAge(school_age) => Fact::SchoolAge(*school_age),
            raw_condition::Condition::Cycles(cycles) => Fact::Cycles(*cycles),
            raw_condition::Condition::Role(roles) => Fact::Role(roles.clone()),
            raw_condition::Condition::Absent(days) => {
                self.only_in_a_prompt(span, scope);
                Fact::Absent(*days)
            }
            raw_condition::Condition::Evidence(name) => Fact::Evidence(self.known_evidence(name, span, scope)),
            raw_condition::Condition::Been(name) => Fact::Been(self.known_step(name, span, scope.steps)),
            raw_condition::Condition::Answer(answer) => self.answer_at(answer, span, scope),
        };
        Condition::Fact(fact)
    }

    fn named_condition(&mut self, name: &str, span: &Range<usize>, scope: &Scope<'_>) -> Condition {
        let Some(condition) = scope.declared.conditions.get(name) else {
            let known = scope.declared.conditions.keys().map(String::as_str);
            self.unknown(
                name,
                span,
                "condition",
                "vocabulary.toml or the head of this pathway, above its first use,",
                known,
            );
            return Condition::All(Vec::new());
        };
        if condition.facts().iter().any(|fact| matches!(fact, Fact::Absent(_))) {
            self.only_in_a_prompt(span, scope);
        }
        condition.clone()
    }

    fn only_in_a_prompt(&mut self, span: &Range<usize>, scope: &Scope<'_>) {
        if !scope.is_prompt {
            self.problems.push(Problem::new(
                Rule::Kinds,
                &self.text.place(span),
                "a guard or a gate asks for days away",
                "`absent` in a [[prompt]] alone",
                "bring it up with a prompt: no choice of a child's is closed by how often they were away",
            ));
        }
    }

    fn conditions_at(
        &mut self,
        parts: &[raw_condition::Condition],
        span: &Range<usize>,
        scope: &Scope<'_>,
    ) -> Vec<Condition> {
        parts.iter().map(|part| self.condition_at(part, span, scope)).collect()
    }

    fn answer_at(&mut self, raw: &raw_condition::AnswerIs, span: &Range<usize>, scope: &Scope<'_>) -> Fact {
        let question = self.known_question(&raw.question, span, scope);
        let is: Vec<_> = raw.is.iter().map(|value| ValueId::new(value.as_str())).collect();
        if let Some(known) = scope.declared.questions.get(&question) {
            for value in is.iter().filter(|value| !known.values.contains(value)) {
                let known = known.values.iter().map(|id| id.as_str());
                self.unknown(value.as_str(), span, &format!("value of `{question}`"), "the question", known);
            }
        }
        Fact::Answer { question, is }
    }

    /// Looks up a step by its name, and reports a name that the pathway does not have.
    pub(crate) fn known_step(&mut self, name: &str, span: &Range<usize>, steps: &BTreeSet<StepId>) -> StepId {
        let step = StepId::new(name);
        if !steps.contains(&step) {
            self.unknown(name, span, "step", "this pathway", steps.iter().map(|id| id.as_str()));
        }
        step
    }

    /// Looks up a piece of evidence by its name, and reports a name that is not declared.
    pub(crate) fn known_evidence(&mut self, name: &str, span: &Range<usize>, scope: &Scope<'_>) -> EvidenceId {
        let evidence = EvidenceId::new(name);
        if !scope.declared.evidence.contains_key(&evidence) {
            let known = scope.declared.evidence.keys().map(|id| id.as_str());
            self.unknown(name, span, "evidence", DECLARED_IN, known);
        }
        evidence
    }

    /// Looks up a question by its name, and reports a name that is not declared.
    pub(crate) fn known_question(&mut self, name: &str, span: &Range<usize>, scope: &Scope<'_>) -> QuestionId {
        let question = QuestionId::new(name);
        if !scope.declared.questions.contains_key(&question) {
            let known = scope.declared.questions.keys().map(|id| id.as_str());
            self.unknown(name, span, "question", DECLARED_IN, known);
        }
        question
    }
}

/// What the conditions of one pathway can name.
pub(crate) struct Scope<'a> {
    pub(crate) steps: &'a BTreeSet<StepId>,
    pub(crate) declared: &'a Declared,
    /// Only a prompt can ask for days away.
    pub(crate) is_prompt: bool,
}
