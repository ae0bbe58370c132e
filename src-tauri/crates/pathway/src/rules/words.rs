//! P09: everything has its words. This crate knows no words; it lists what must be said, and a lexicon answers.

use crate::model::{Kind, Pack, Pathway};
use crate::place::Place;
use crate::problem::{Problem, Rule};

/// Whether a language can say something: a message, or an attribute of it.
pub trait Lexicon {
    /// The name of the language, for diagnostics.
    fn language(&self) -> &str;
    fn can_say(&self, message: &str, attribute: Option<&str>) -> bool;
}

/// One thing that must have words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub message: String,
    pub attribute: Option<String>,
    pub place: Place,
}

impl Wanted {
    fn new(message: &str, attribute: Option<String>, place: &Place) -> Wanted {
        Wanted { message: message.to_owned(), attribute, place: place.clone() }
    }
}

/// Everything in the pack that a screen may say.
pub fn wanted(pack: &Pack) -> Vec<Wanted> {
    let mut wanted: Vec<Wanted> = pack.pathways.iter().flat_map(wanted_of).collect();
    for service in pack.services.values() {
        let place = Place { file: "services".into(), line: 1, column: 1 };
        wanted.push(Wanted::new(&format!("service-{}", service.id), None, &place));
    }
    for interrupt in &pack.interrupts {
        let place = Place { file: "interrupts.toml".into(), line: 1, column: 1 };
        let message = format!("interrupt-{}", interrupt.id);
        wanted.push(Wanted::new(&message, None, &place));
        wanted.push(Wanted::new(&message, Some(String::from("act")), &place));
    }
    wanted
}

/// Everything in one pathway that a screen may say.
pub fn wanted_of(pathway: &Pathway) -> Vec<Wanted> {
    let top = Place { file: format!("{}/v{}.toml", pathway.id, pathway.version).into(), line: 1, column: 1 };
    let mut wanted = vec![
        Wanted::new(pathway.id.as_str(), None, &top),
        Wanted::new(pathway.id.as_str(), Some(String::from("purpose")), &top),
    ];
    for step in &pathway.steps {
        let message = format!("{}-{}", pathway.id, step.id);
        let mut want = |attribute: Option<String>| wanted.push(Wanted::new(&message, attribute, &step.place));
        want(None);
        want(Some(String::from("purpose")));
        if step.kind != Kind::Finish {
            want(Some(String::from("family")));
        }
        if step.kind == Kind::Wait {
            want(Some(String::from("setting")));
            want(Some(String::from("early")));
        }
        step.tasks.iter().for_each(|task| want(Some(format!("task-{task}"))));
        step.gates.iter().for_each(|gate| want(Some(format!("gate-{}", gate.id))));
        if step.kind != Kind::Ask {
            step.routes.iter().for_each(|route| want(Some(format!("choice-{}", route.choice))));
        }
    }
    for question in pathway.questions.values() {
        let message = format!("question-{}", question.id);
        wanted.push(Wanted::new(&message, None, &top));
        wanted.extend(question.values.iter().map(|value| Wanted::new(&message, Some(format!("value-{value}")), &top)));
    }
    wanted.extend(pathway.evidence.keys().map(|id| Wanted::new(&format!("evidence-{id}"), None, &top)));
    let people = pathway.steps.iter().flat_map(|step| step.lead.iter().chain(&step.owner));
    let suppliers =
        pathway.questions.values().flat_map(|q| &q.who).chain(pathway.evidence.values().flat_map(|e| &e.who));
    wanted.extend(people.chain(suppliers).map(|id| Wanted::new(&format!("person-{id}"), None, &top)));
    wanted
}

/// Reports what a language cannot say.
pub fn check_words(pack: &Pack, lexicon: &impl Lexicon) -> Vec<Problem> {
    let mut problems: Vec<Problem> = wanted(pack)
        .into_iter()
        .filter(|wanted| !lexicon.can_say(&wanted.message, wanted.attribute.as_deref()))
        .map(|wanted| {
            let attribute = wanted.attribute.map_or_else(String::new, |attribute| format!(".{attribute}"));
            Problem::new(
                Rule::Words,
                &wanted.place,
                format!("{} has no words for `{}{attribute}`", lexicon.language(), wanted.message),
                "a message or attribute of that name",
                format!("add it in locales/{}", lexicon.language()),
            )
        })
        .collect();
    problems.sort();
    problems.dedup();
    problems
}
