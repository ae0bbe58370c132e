//! Questions, evidence, named conditions and named gates, from the vocabulary or from a pathway, with their names looked up.

use std::collections::BTreeSet;

use crate::base::id::{EvidenceId, QuestionId, StepId, ValueId};
use crate::base::lists::EvidenceKind;
use crate::model::condition::{Condition, Fact};
use crate::model::pathway::{Evidence, Question};
use crate::parse::raw_declared;
use crate::parse::resolve::{Declared, NamedGate, Reader, Shared};
use crate::parse::resolve_condition::Scope;

/// What a file declares.
pub(crate) struct Declarations<'a> {
    pub(crate) questions: &'a [raw_declared::Question],
    pub(crate) evidence: &'a [raw_declared::Evidence],
    pub(crate) conditions: &'a [raw_declared::NamedCondition],
    pub(crate) gates: &'a [raw_declared::NamedGate],
}

impl Reader<'_> {
    /// Adds the questions and the evidence that a file declares. A name that is declared already is a problem.
    pub(crate) fn declare_facts(&mut self, raw: &Declarations<'_>, shared: &Shared, declared: &mut Declared) {
        for raw in raw.questions {
            let question = self.question(raw, shared);
            if declared.questions.insert(question.id.clone(), question).is_some() {
                self.twice(&raw.id, "question");
            }
        }
        for raw in raw.evidence {
            let evidence = self.evidence(raw, shared);
            if declared.evidence.insert(evidence.id.clone(), evidence).is_some() {
                self.twice(&raw.id, "evidence");
            }
        }
    }

    /// Adds the conditions and gates that a file declares. A condition can use those that are declared before it.
    pub(crate) fn declare_conditions(
        &mut self,
        raw: &Declarations<'_>,
        steps: &BTreeSet<StepId>,
        shared: &Shared,
        declared: &mut Declared,
    ) {
        for raw in raw.conditions {
            // Whether it can be used in a guard or a gate is decided at each use.
            let condition = self.condition(&raw.when, &Scope { steps, declared, is_prompt: true });
            if declared.conditions.insert(self.id(&raw.id), condition).is_some() {
                self.twice(&raw.id, "condition");
            }
        }
        for (position, named) in raw.gates.iter().enumerate() {
            let gate = self.named_gate(named, shared, &Scope { steps, declared, is_prompt: false });
            // A pathway's own gate takes the place of the vocabulary's, so only a second one in the same file is a slip.
            if raw.gates.iter().take(position).any(|other| other.id.get_ref() == named.id.get_ref()) {
                self.twice(&named.id, "gate");
            }
            declared.gates.insert(self.id(&named.id), gate);
        }
    }

    fn question(&mut self, raw: &raw_declared::Question, shared: &Shared) -> Question {
        Question {
            id: QuestionId::new(self.id(&raw.id)),
            values: self.each_once(&raw.values, "value", ValueId::new),
            who: self.people(&raw.who, shared),
            origin: raw.origin,
            sources: self.sources(&raw.sources, shared),
        }
    }

    fn evidence(&mut self, raw: &raw_declared::Evidence, shared: &Shared) -> Evidence {
        let id = EvidenceId::new(self.id(&raw.id));
        Evidence { id, kind: raw.kind, who: self.people(&raw.who, shared), given_by: raw.given_by }
    }

    fn named_gate(&mut self, raw: &raw_declared::NamedGate, shared: &Shared, scope: &Scope<'_>) -> NamedGate {
        let needs = self.condition(&raw.needs, scope);
        NamedGate {
            consents: consents(&needs, scope),
            needs,
            force: raw.force,
            origin: raw.origin,
            sources: self.sources(&raw.sources, shared),
        }
    }
}

/// The evidence of kind consent that a gate asks for.
pub(crate) fn consents(needs: &Condition, scope: &Scope<'_>) -> Vec<EvidenceId> {
    let asked = needs.facts().into_iter().filter_map(|fact| match fact {
        Fact::Evidence(id) => scope.declared.evidence.get(id),
        _ => None,
    });
    asked.filter(|evidence| evidence.kind == EvidenceKind::Consent).map(|evidence| evidence.id.clone()).collect()
}
