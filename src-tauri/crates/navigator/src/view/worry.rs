//! “What worries you most?”: each question with the answers for the child's age, and the steps that they lead to.

use std::collections::BTreeMap;

use pathway::Age;
use pathway::condition::Known;
use pathway::id::Target;
use pathway::model::worry::{Worries, WorryAnswer, WorryLeads, WorryQuestion};
use pathway::service::Service;

use crate::content::labels::{citations, service_card};
use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::view::links::link_card;
use crate::wire::{Failure, JourneyId, ServiceCard, WorryAnswerCard, WorryPage, WorryQuestionCard};

/// Returns the questions for one child.
pub(crate) fn of_child(content: &Content, case: &CaseFile) -> Result<WorryPage, Failure> {
    let known = case.known()?;
    let page = page(content, &known, &case.by_pathway());
    Ok(WorryPage { child: Some(case.named.clone()), ..page })
}

/// Returns the questions for what is known about somebody, and the pathways that they are on.
pub(crate) fn page(content: &Content, known: &Known, under_way: &BTreeMap<String, JourneyId>) -> WorryPage {
    let Some(worries) = &content.pack.worries else {
        return WorryPage { child: None, questions: Vec::new(), origin: None, sources: Vec::new() };
    };
    let view = WorryView { content, worries, known, under_way };
    WorryPage {
        child: None,
        questions: worries.questions.iter().map(|question| view.question(question)).collect(),
        origin: Some(worries.origin.into()),
        sources: citations(&content.pack.sources, &worries.sources),
    }
}

/// Returns the words of a stored answer.
pub(crate) fn answer_told(content: &Content, answer: &str) -> Option<String> {
    content.words.try_say(&format!("worry-{answer}"), None, &[])
}

/// Returns a stored answer. `None` if it is not known any more.
fn answered<'a>(content: &'a Content, stored: &str) -> Option<&'a WorryAnswer> {
    let mut all = content.pack.worries.iter().flat_map(Worries::answers);
    all.find(|(question, answer)| to_store(question, answer) == stored).map(|(_, answer)| answer)
}

/// Returns an answer as it is stored: with its question.
fn to_store(question: &WorryQuestion, answer: &WorryAnswer) -> String {
    format!("{}-{}", question.id, answer.id)
}

/// Whether stored answers are about safety: one of them names a sign of urgent help, or is not known any more.
pub(crate) fn is_about_safety(content: &Content, answers: &[String]) -> bool {
    answers.iter().any(|stored| answered(content, stored).is_none_or(|answer| answer.sign.is_some()))
}

/// Returns the services that the last of these stored answers names, if they are open and may take the age.
pub(crate) fn services<'a>(content: &'a Content, answers: &[String], age: Option<Age>) -> Vec<&'a Service> {
    let last = answers.last().and_then(|stored| answered(content, stored));
    last.map_or_else(Vec::new, |answer| services_of(content, answer, age))
}

fn services_of<'a>(content: &'a Content, answer: &WorryAnswer, age: Option<Age>) -> Vec<&'a Service> {
    let named = answer.services.iter().filter_map(|id| content.pack.services.get(id));
    named.filter(|service| service.is_open() && service.may_take(age)).collect()
}

/// Returns a path of answers as it is stored: each with its question. `None` if the questions do not lead along it to
/// that step.
pub(crate) fn answers_to_store(content: &Content, path: &[String], to: &Target) -> Option<Vec<String>> {
    let worries = content.pack.worries.as_ref()?;
    let mut question = worries.questions.first();
    let mut stored = Vec::new();
    for id in path {
        let asked = question?;
        let answer = asked.answers.iter().find(|answer| answer.id == *id)?;
        stored.push(to_store(asked, answer));
        match &answer.leads {
            WorryLeads::Ask(next) => question = worries.question(next),
            WorryLeads::To(targets) if targets.contains(to) => return (stored.len() == path.len()).then_some(stored),
            WorryLeads::To(_) | WorryLeads::Urgent => return None,
        }
    }
    None
}

struct WorryView<'a> {
    content: &'a Content,
    worries: &'a Worries,
    known: &'a Known,
    under_way: &'a BTreeMap<String, JourneyId>,
}

impl WorryView<'_> {
    fn is_about_safety(&self, to: &Target) -> bool {
        let pathway = self.content.pack.pathway(&to.pathway);
        pathway.and_then(|pathway| pathway.step(&to.step)).is_some_and(|step| step.safety)
    }

    fn services(&self, answer: &WorryAnswer) -> Vec<ServiceCard> {
        let theirs = services_of(self.content, answer, self.known.age).into_iter();
        theirs.map(|service| service_card(&self.content.words, &self.content.pack.services, service)).collect()
    }

    fn question(&self, question: &WorryQuestion) -> WorryQuestionCard {
        let is_offered = |answer: &&WorryAnswer| self.known.age.is_none_or(|age| answer.ages.holds(age));
        WorryQuestionCard {
            id: question.id.clone(),
            words: self.content.words.say(&format!("worry-{}", question.id)),
            answers: question.answers.iter().filter(is_offered).map(|answer| self.answer(question, answer)).collect(),
        }
    }

    fn answer(&self, question: &WorryQuestion, answer: &WorryAnswer) -> WorryAnswerCard {
        let (ask, targets) = match &answer.leads {
            WorryLeads::Urgent => (None, &[][..]),
            WorryLeads::Ask(id) => (self.worries.question(id).map(|question| question.id.clone()), &[][..]),
            WorryLeads::To(targets) => (None, targets.as_slice()),
        };
        let links = targets.iter().filter_map(|to| link_card(self.content, self.under_way, Some(self.known), to));
        WorryAnswerCard {
            id: answer.id.clone(),
            words: self.content.words.say(&format!("worry-{}-{}", question.id, answer.id)),
            urgent: answer.leads == WorryLeads::Urgent,
            sign: answer.sign.as_ref().map(ToString::to_string),
            safety: targets.iter().any(|to| self.is_about_safety(to)),
            ask,
            links: links.collect(),
            services: self.services(answer),
        }
    }
}
