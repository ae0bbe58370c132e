//! Questions, evidence, named conditions and named gates, from the vocabulary or from a pathway, with their names looked up.

use std::collections::BTreeSet;

use toml::Spanned;

use crate::base::id::{EvidenceId, QuestionId, StepId, ValueId};
use crate::base::lists::{EvidenceKind, Force, Origin};
use crate::model::condition::{Condition, Fact};
use crate::model::pathway::{Evidence, Question};
use crate::parse::name::SpannedName;
use crate::parse::resolve::{Declared, GateTerms, Reader, Shared};
use crate::parse::resolve_condition::Scope;
use crate::parse::{raw_condition, raw_declared};

/// What a gate is written with, apart from its id and its choices.
type WrittenTerms<'a> = (&'a Spanned<raw_condition::Condition>, Force, Origin, &'a [SpannedName]);

impl Reader<'_> {
    /// Adds the questions and the evidence that a file declares. A name that is declared already is a problem.
    pub(crate) fn declare_facts(
        &mut self,
        questions: &[raw_declared::Question],
        evidence: &[raw_declared::Evidence],
        shared: &Shared,
        declared: &mut Declared,
    ) {
        for raw in questions {
            let question = self.question(raw, shared);
            if declared.questions.insert(question.id.clone(), question).is_some() {
                self.twice(&raw.id, "question");
            }
        }
        for raw in evidence {
            let evidence = self.evidence(raw, shared);
            if declared.evidence.insert(evidence.id.clone(), evidence).is_some() {
                self.twice(&raw.id, "evidence");
            }
        }
    }

    /// Adds the conditions and gates that a file declares. A condition can use those that are declared before it.
    pub(crate) fn declare_conditions(
        &mut self,
        conditions: &[raw_declared::NamedCondition],
        gates: &[raw_declared::NamedGate],
        steps: &BTreeSet<StepId>,
        shared: &Shared,
        declared: &mut Declared,
    ) {
        for raw in conditions {
            // Whether it can be used in a guard or a gate is decided at each use.
            let condition = self.condition(&raw.when, &Scope { steps, declared, is_prompt: true });
            if declared.conditions.insert(self.id(&raw.id), condition).is_some() {
                self.twice(&raw.id, "condition");
            }
        }
        for (position, named) in gates.iter().enumerate() {
            let written = (&named.needs, named.force, named.origin, named.sources.as_slice());
            let terms = self.gate_terms(written, shared, &Scope { steps, declared, is_prompt: false });
            // A pathway's own gate takes the place of the vocabulary's, so only a second one in the same file is a slip.
            if gates.iter().take(position).any(|other| other.id.get_ref() == named.id.get_ref()) {
                self.twice(&named.id, "gate");
            }
            declared.gates.insert(self.id(&named.id), terms);
        }
    }

    fn question(&mut self, raw: &raw_declared::Question, shared: &Shared) -> Question {
        Question {
            id: QuestionId::new(self.id(&raw.id)),
            values: self.each_once(&raw.values, "value", ValueId::new),
            who: self.people(&raw.who, shared),
            origin: raw.origin,
            sources: self.sources(&raw.sources, shared),
            place: self.place(&raw.id),
        }
    }

    fn evidence(&mut self, raw: &raw_declared::Evidence, shared: &Shared) -> Evidence {
        let id = EvidenceId::new(self.id(&raw.id));
        let who = self.people(&raw.who, shared);
        Evidence { id, kind: raw.kind, who, given_by: raw.given_by, ages: raw.ages, place: self.place(&raw.id) }
    }

    /// Returns what a gate asks for, with its names looked up.
    pub(crate) fn gate_terms(
        &mut self,
        (needs, force, origin, sources): WrittenTerms<'_>,
        shared: &Shared,
        scope: &Scope<'_>,
    ) -> GateTerms {
        let needs = self.condition(needs, scope);
        GateTerms { consents: consents(&needs, scope), needs, force, origin, sources: self.sources(sources, shared) }
    }
}

/// Returns the evidence of kind consent that a condition asks for.
pub(crate) fn consents(needs: &Condition, scope: &Scope<'_>) -> Vec<EvidenceId> {
    let asked = needs.facts().into_iter().filter_map(|fact| match fact {
        Fact::Evidence(id) => scope.declared.evidence.get(id),
        _ => None,
    });
    asked.filter(|evidence| evidence.kind == EvidenceKind::Consent).map(|evidence| evidence.id.clone()).collect()
}
