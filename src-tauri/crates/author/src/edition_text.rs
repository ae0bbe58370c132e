//! Ids with their words, and facts in an author's terms.

use pathway::Pathway;
use pathway::age::AgeRange;
use pathway::condition::AbsentFor;
use pathway::condition::{Fact, Finding};
use pathway::id::{ChoiceId, EvidenceId, PersonId, StepId};
use pathway::model::Timescale;
use wording::Words;

/// One pathway and its words.
#[derive(Clone, Copy)]
pub struct EditionText<'a> {
    pub pathway: &'a Pathway,
    pub words: &'a Words,
}

impl EditionText<'_> {
    pub fn pathway_title(&self) -> String {
        self.words.say(self.pathway.id.as_str())
    }

    pub fn step(&self, step: &StepId) -> String {
        self.words.say(&self.message(step))
    }

    pub fn of_step(&self, step: &StepId, attribute: &str) -> Option<String> {
        self.words.say_if_any(&self.message(step), attribute)
    }

    /// Returns the words of a choice: those of the answer at an `ask` step, otherwise those of the step.
    pub fn choice(&self, step: &StepId, choice: &ChoiceId) -> String {
        match self.pathway.step(step).and_then(|step| step.asks.as_ref()) {
            Some(question) => self.words.say_attribute(&format!("question-{question}"), &format!("value-{choice}")),
            None => self.words.say_attribute(&self.message(step), &format!("choice-{choice}")),
        }
    }

    fn message(&self, step: &StepId) -> String {
        format!("{}-{step}", self.pathway.id)
    }

    /// Returns what is missing, or what closed a route.
    pub fn finding(&self, finding: &Finding) -> String {
        let not = if finding.negated { "not " } else { "" };
        match &finding.fact {
            Fact::Age(range) => format!("{not}aged {}", ages(range)),
            Fact::SchoolAge(school_age) => format!("{not}{} compulsory school age", school_age.as_str()),
            Fact::Answer { question, is } => {
                let wanted: Vec<&str> = is.iter().map(|value| value.as_str()).collect();
                let given = finding.given.as_ref().map_or("not asked yet", |given| given.as_str());
                format!("{not}{question} = {} ({given})", wanted.join(" or "))
            }
            Fact::Evidence(evidence) => {
                format!("{not}{} [{evidence}]", self.evidence(evidence))
            }
            Fact::Cycles(wanted) => format!("{not}{wanted} cycles ({} done)", finding.done.unwrap_or_default()),
            Fact::Been(step) => format!("{not}having passed {} [{step}]", self.step(step)),
            Fact::Absent(AbsentFor::Run(days)) => format!("{not}{days} school days away in one run"),
            Fact::Absent(AbsentFor::Total(days)) => format!("{not}{days} school days away in this school year"),
            Fact::Role(roles) => {
                let roles: Vec<&str> = roles.iter().map(|role| role.as_str()).collect();
                format!("{not}seen by {}", roles.join(" or "))
            }
        }
    }

    pub fn person(&self, person: &PersonId) -> String {
        self.words.say(&format!("person-{person}"))
    }

    pub fn evidence(&self, evidence: &EvidenceId) -> String {
        self.words.say(&format!("evidence-{evidence}"))
    }

    /// Returns several findings as one text, each once.
    pub fn findings(&self, findings: &[Finding]) -> String {
        self.findings_with(findings, ", ")
    }

    pub(crate) fn findings_with(&self, findings: &[Finding], between: &str) -> String {
        let mut texts: Vec<String> = findings.iter().map(|finding| self.finding(finding)).collect();
        texts.dedup();
        texts.join(between)
    }
}

/// Returns a number with its noun, such as `1 walk` or `2 walks`.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Returns a length of time with its origin, such as `1 week (law)`.
pub fn time(time: &Timescale) -> String {
    let unit = time.unit.as_str();
    let unit = if time.amount == 1 { unit.trim_end_matches('s') } else { unit };
    format!("{} {unit} ({})", time.amount, time.origin.as_str())
}

/// Returns text such as `5 to 10`, `from 16` or `under 5`.
pub fn ages(range: &AgeRange) -> String {
    match (range.from, range.under) {
        (Some(from), Some(under)) => format!("from {from}, under {under}"),
        (Some(from), None) => format!("from {from}"),
        (None, Some(under)) => format!("under {under}"),
        (None, None) => String::from("any"),
    }
}
