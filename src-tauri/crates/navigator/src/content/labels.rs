//! Adds words to what the engine found: questions, sources, services, and what is missing.

use std::collections::BTreeMap;

use pathway::condition::{Fact, Finding, Truth};
use pathway::id::{AreaId, EvidenceId, PersonId, ServiceId, SourceId, StepId};
use pathway::model::{EvidenceKind, Question, Source, Step, Timescale};
use pathway::service::Service;
use pathway::{Age, Pathway};
use wording::Words;

use crate::wire;

/// The words of one pathway in one language.
#[derive(Clone, Copy)]
pub(crate) struct PathwayText<'a> {
    pub(crate) words: &'a Words,
    pub(crate) pathway: &'a Pathway,
    /// The child's age, so that nobody is named who does not work with it; `None` if there is no child.
    pub(crate) age: Option<Age>,
}

impl PathwayText<'_> {
    pub(crate) fn pathway_named(&self) -> wire::Named {
        named(self.pathway.id.as_str(), self.words.say(self.pathway.id.as_str()))
    }

    /// Returns what the pathway is called where families read it.
    pub(crate) fn name_for_families(&self) -> String {
        for_families(self.words, self.pathway.id.as_str()).0
    }

    pub(crate) fn step_title(&self, step: &StepId) -> String {
        self.words.say(&self.message(step))
    }

    pub(crate) fn step_named(&self, step: &StepId) -> wire::Named {
        named(step.as_str(), self.step_title(step))
    }

    pub(crate) fn of_step(&self, step: &StepId, attribute: &str) -> String {
        self.words.say_attribute(&self.message(step), attribute)
    }

    pub(crate) fn of_step_if_any(&self, step: &StepId, attribute: &str) -> Option<String> {
        self.words.say_if_any(&self.message(step), attribute)
    }

    fn message(&self, step: &StepId) -> String {
        format!("{}-{step}", self.pathway.id)
    }

    /// Returns the words of a choice: those of the answer at an `ask` step, otherwise those of the step.
    pub(crate) fn choice(&self, step: &StepId, choice: &str) -> String {
        match self.pathway.step(step).and_then(|step| step.asks.as_ref()) {
            Some(question) => self.words.say_attribute(&format!("question-{question}"), &format!("value-{choice}")),
            None => self.of_step(step, &format!("choice-{choice}")),
        }
    }

    pub(crate) fn person(&self, person: &PersonId) -> String {
        self.words.say(&format!("person-{person}"))
    }

    /// Returns the people of a list who work with a child of this age.
    pub(crate) fn people(&self, people: &[PersonId]) -> Vec<wire::Named> {
        let theirs = self.pathway.people_for(people, self.age).into_iter();
        theirs.map(|person| named(person.as_str(), self.person(person))).collect()
    }

    /// Returns the person who is responsible for a wait of a child of this age.
    pub(crate) fn owner(&self, step: &Step) -> Option<wire::Named> {
        let owner = self.pathway.owner_for(step, self.age)?;
        Some(named(owner.as_str(), self.person(owner)))
    }

    pub(crate) fn question(&self, question: &Question) -> wire::Question {
        question_in_words(self.words, question)
    }

    pub(crate) fn evidence(&self, evidence: &EvidenceId) -> String {
        self.words.say(&format!("evidence-{evidence}"))
    }

    pub(crate) fn evidence_suppliers(&self, evidence: &EvidenceId) -> Vec<String> {
        let who = self.pathway.evidence.get(evidence).map_or(&[][..], |evidence| &evidence.who);
        self.people(who).into_iter().map(|person| person.words).collect()
    }

    pub(crate) fn citations(&self, sources: &[SourceId]) -> Vec<wire::Citation> {
        citations(&self.pathway.sources, sources)
    }

    /// Returns a time as it counts for a child of this age.
    pub(crate) fn timescale(&self, timescale: &Timescale) -> wire::Timescale {
        let timescale = timescale.at_age(self.age);
        let title = |id: &SourceId| self.pathway.sources.get(id).map(|source| source.title.clone());
        wire::Timescale {
            amount: timescale.amount,
            unit: timescale.unit.into(),
            origin: timescale.origin.into(),
            statute: timescale.statute.as_ref().and_then(title),
        }
    }

    pub(crate) fn missing_all(&self, findings: &[Finding]) -> Vec<wire::Missing> {
        findings.iter().map(|finding| self.missing(finding)).collect()
    }

    /// Returns one deciding fact, and who could supply it.
    pub(crate) fn missing(&self, finding: &Finding) -> wire::Missing {
        let mut missing = wire::Missing {
            kind: wire::MissingKind::Been,
            id: None,
            words: None,
            given: None,
            wanted: Vec::new(),
            age_from: None,
            age_under: None,
            turns_on: finding.turns_on.map(|date| date.to_string()),
            needed: None,
            done: finding.done,
            who: Vec::new(),
            question: None,
            not_known: finding.truth == Truth::NotKnown,
            negated: finding.negated,
            consent: false,
            alternative: finding.alternative.map(|one| wire::AlternativePart { of: one.of, part: one.part }),
        };
        match &finding.fact {
            Fact::Age(range) => {
                missing.kind = wire::MissingKind::Age;
                missing.age_from = range.from.map(|age| age.to_string());
                missing.age_under = range.under.map(|age| age.to_string());
            }
            Fact::SchoolAge(school_age) => {
                missing.kind = wire::MissingKind::SchoolAge;
                missing.id = Some(school_age.as_str().to_owned());
            }
            Fact::Answer { question, is } => {
                missing.kind = wire::MissingKind::Answer;
                missing.id = Some(question.to_string());
                if let Some(question) = self.pathway.questions.get(question) {
                    let value = |value: &str| {
                        self.words.say_attribute(&format!("question-{}", question.id), &format!("value-{value}"))
                    };
                    missing.given = finding.given.as_ref().map(|given| value(given.as_str()));
                    missing.wanted = is.iter().map(|wanted| value(wanted.as_str())).collect();
                    let question = self.question(question);
                    missing.words = Some(question.words.clone());
                    missing.who = question.who.clone();
                    missing.question = Some(question);
                }
            }
            Fact::Evidence(evidence) => {
                missing.kind = wire::MissingKind::Evidence;
                missing.id = Some(evidence.to_string());
                missing.words = Some(self.evidence(evidence));
                missing.who = self.evidence_suppliers(evidence);
                let declared = self.pathway.evidence.get(evidence);
                missing.consent = declared.is_some_and(|evidence| evidence.kind == EvidenceKind::Consent);
            }
            Fact::Cycles(needed) => {
                missing.kind = wire::MissingKind::Cycles;
                missing.needed = Some(*needed);
            }
            Fact::Been(step) => {
                missing.id = Some(step.to_string());
                missing.words = Some(self.step_title(step));
            }
            Fact::Absent(days) => {
                missing.kind = wire::MissingKind::Absent;
                missing.needed = Some(days.wanted());
            }
            Fact::Role(roles) => {
                missing.kind = wire::MissingKind::Role;
                missing.wanted = roles.iter().map(|role| self.words.say(&format!("role-{}", role.as_str()))).collect();
            }
        }
        missing
    }
}

/// Returns the name and the purpose of a pathway in words for families: those of practitioners, unless it has others.
pub(crate) fn for_families(words: &Words, pathway: &str) -> (String, String) {
    let name = words.say_if_any(pathway, "family-name").unwrap_or_else(|| words.say(pathway));
    let purpose =
        words.say_if_any(pathway, "family-purpose").unwrap_or_else(|| words.say_attribute(pathway, "purpose"));
    (name, purpose)
}

pub(crate) fn named(id: impl Into<String>, words: String) -> wire::Named {
    wire::Named { id: id.into(), words }
}

pub(crate) fn question_in_words(words: &Words, question: &Question) -> wire::Question {
    let message = format!("question-{}", question.id);
    wire::Question {
        id: question.id.to_string(),
        words: words.say(&message),
        help: words.say_if_any(&message, "help"),
        values: question
            .values
            .iter()
            .map(|value| named(value.as_str(), words.say_attribute(&message, &format!("value-{value}"))))
            .collect(),
        who: question.who.iter().map(|person| words.say(&format!("person-{person}"))).collect(),
    }
}

pub(crate) fn citations(known: &BTreeMap<SourceId, Source>, sources: &[SourceId]) -> Vec<wire::Citation> {
    let citation = |source: &Source| wire::Citation {
        id: source.id.to_string(),
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        url: source.url.clone(),
        page_date: source.page_date.clone(),
        seen: source.seen.into(),
        checked: source.checked.to_string(),
    };
    sources.iter().filter_map(|id| known.get(id)).map(citation).collect()
}

/// Returns an area of the pack, as services and their filters show it.
pub(crate) fn area_named(words: &Words, area: &AreaId) -> wire::Named {
    named(area.as_str(), words.say(&format!("area-{area}")))
}

/// Returns a service as far as it can be shown: a closed one has no contacts, whatever its file says.
pub(crate) fn service_card(
    words: &Words,
    services: &BTreeMap<ServiceId, Service>,
    service: &Service,
) -> wire::ServiceCard {
    let message = format!("service-{}", service.id);
    let closed = service.publish == pathway::service::Publish::Closed;
    let successor = service.successor.as_ref().and_then(|id| services.get(id));
    wire::ServiceCard {
        id: service.id.to_string(),
        name: service.name.clone(),
        what: words.say(&message),
        who_may_ask: words.say_if_any(&message, "who"),
        how: words.say_if_any(&message, "how"),
        cost: words.say_if_any(&message, "cost"),
        caution: words.say_if_any(&message, "caution"),
        scope: area_named(words, &service.scope),
        needs: service.needs.iter().map(|need| need.as_str().to_owned()).collect(),
        audience: service.audience.iter().map(|audience| audience.as_str().to_owned()).collect(),
        age_from: service.ages.from.map(|age| age.to_string()),
        age_under: service.ages.under.map(|age| age.to_string()),
        contacts: if closed { Vec::new() } else { service.contacts.iter().map(contact).collect() },
        publish: service.publish.into(),
        seen: service.confidence.into(),
        checked: service.checked.to_string(),
        closed,
        successor: successor.map(Into::into),
        sources: service
            .sources
            .iter()
            .map(|source| wire::ServiceSource {
                title: source.title.clone(),
                url: source.url.clone(),
                seen: source.seen.into(),
                page_date: source.page_date.clone(),
            })
            .collect(),
        age_not_known: service.ages_not_known(),
    }
}

pub(crate) fn contact(contact: &pathway::service::Contact) -> wire::Contact {
    wire::Contact {
        kind: contact.kind.into(),
        value: contact.value.clone(),
        hours: contact.hours.clone(),
        seen: contact.seen.into(),
        sure: contact.is_sure(),
    }
}

pub(crate) fn age_text(age: Age) -> wire::AgeText {
    wire::AgeText { years: u32::from(age.whole_years()), months: u32::from(age.in_months() % 12) }
}
