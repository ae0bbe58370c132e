//! P09: every part has its words. This crate has no words: it lists the messages that are needed, and the caller says
//! which exist.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::lists::Kind;
use crate::base::place::Place;
use crate::model::pack::Pack;
use crate::model::papers::FrameSection;
use crate::model::pathway::{Evidence, Pathway};
use crate::model::worry::Worries;
use crate::problem::{Problem, Rule};

/// A message that must exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequiredWords {
    /// The id of the message.
    pub message: String,
    /// The attribute; `None` for the message itself.
    pub attribute: Option<String>,
    /// The place in the structure that needs it.
    pub place: Place,
}

impl RequiredWords {
    fn new(message: &str, attribute: Option<String>, place: &Place) -> RequiredWords {
        RequiredWords { message: message.to_owned(), attribute, place: place.clone() }
    }

    /// Returns `message`, or `message.attribute`.
    pub fn name(&self) -> String {
        self.attribute
            .as_ref()
            .map_or_else(|| self.message.clone(), |attribute| format!("{}.{attribute}", self.message))
    }
}

/// Returns everything in the pack that a screen may show.
pub fn required_words(pack: &Pack) -> Vec<RequiredWords> {
    let mut wanted: Vec<RequiredWords> = pack.pathways.iter().chain(&pack.drafts).flat_map(required_words_of).collect();
    for area in &pack.areas {
        wanted.push(RequiredWords::new(&format!("area-{}", area.id), None, &area.place));
    }
    for service in pack.services.values() {
        wanted.push(RequiredWords::new(&format!("service-{}", service.id), None, &service.place));
    }
    for interrupt in &pack.interrupts {
        let message = format!("interrupt-{}", interrupt.id);
        wanted.push(RequiredWords::new(&message, None, &interrupt.place));
        wanted.push(RequiredWords::new(&message, Some(String::from("act")), &interrupt.place));
    }
    for first in &pack.first_numbers {
        wanted.push(RequiredWords::new(&format!("first-number-{}", first.service), None, &first.place));
    }
    for point in &pack.turning_points {
        let fact = point.fact.as_ref();
        wanted.extend(fact.map(|fact| RequiredWords::new(&format!("lookahead-fact-{}", fact.id), None, &point.place)));
    }
    for one in &pack.recurring {
        let message = format!("lookahead-fact-{}", one.fact.id);
        wanted.push(RequiredWords::new(&message, None, &one.place));
        wanted.push(RequiredWords::new(&message, Some(String::from("title")), &one.place));
    }
    for gap in &pack.gaps {
        let message = format!("gap-{}", gap.id);
        wanted.push(RequiredWords::new(&message, None, &gap.place));
        wanted.push(RequiredWords::new(&message, Some(String::from("until")), &gap.place));
    }
    for letter in &pack.letters {
        let message = format!("letter-{}", letter.id);
        let says = letter.says.iter().map(|name| Some(format!("say-{name}")));
        let asks = letter.asks.iter().map(|name| Some(format!("ask-{name}")));
        let ticks = letter.ticks.iter().map(|name| Some(format!("tick-{name}")));
        let parts = [None, Some(String::from("purpose"))].into_iter().chain(says).chain(ticks).chain(asks);
        wanted.extend(parts.map(|part| RequiredWords::new(&message, part, &letter.place)));
    }
    for frame in &pack.frames {
        let message = format!("frame-{}", frame.id);
        let parts = [None, Some(String::from("purpose")), Some(String::from("status"))];
        wanted.extend(parts.map(|part| RequiredWords::new(&message, part, &frame.place)));
        let section = |section: &FrameSection| format!("frame-section-{}", section.as_str());
        wanted.extend(frame.sections.iter().map(|one| RequiredWords::new(&section(one), None, &frame.place)));
    }
    for (question, answer) in pack.worries.iter().flat_map(Worries::answers) {
        wanted.push(RequiredWords::new(&format!("worry-{}-{}", question.id, answer.id), None, &answer.place));
    }
    for question in pack.worries.iter().flat_map(|worries| &worries.questions) {
        wanted.push(RequiredWords::new(&format!("worry-{}", question.id), None, &question.place));
    }
    for one in pack.disagreements.iter().flat_map(|all| &all.of) {
        wanted.push(RequiredWords::new(&format!("disagreement-{}", one.about.as_str()), None, &one.place));
    }
    for (message, step) in pack.disagreements.iter().flat_map(|all| all.named()) {
        wanted.push(RequiredWords::new(&message, None, &step.place));
        // Whoever reads it after the last day is told what is left, not that there is time.
        let of_limit = ["family", "passed", "family-passed"].into_iter().filter(|_| !step.limits.is_empty());
        wanted.extend(of_limit.map(|part| RequiredWords::new(&message, Some(part.to_owned()), &step.place)));
    }
    wanted
}

/// Returns everything in one pathway that a screen may show.
pub fn required_words_of(pathway: &Pathway) -> Vec<RequiredWords> {
    let top = Place::top(&pathway.file_name());
    let mut wanted = vec![
        RequiredWords::new(pathway.id.as_str(), None, &top),
        RequiredWords::new(pathway.id.as_str(), Some(String::from("purpose")), &top),
    ];
    for step in &pathway.steps {
        let message = format!("{}-{}", pathway.id, step.id);
        let mut want = |attribute: Option<String>| wanted.push(RequiredWords::new(&message, attribute, &step.place));
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
    for prompt in &pathway.prompts {
        let message = format!("{}-prompt-{}", pathway.id, prompt.id);
        wanted.push(RequiredWords::new(&message, None, &prompt.place));
        wanted.push(RequiredWords::new(&message, Some(String::from("act")), &prompt.place));
    }
    for question in pathway.questions.values() {
        let message = format!("question-{}", question.id);
        let mut want = |attribute| wanted.push(RequiredWords::new(&message, attribute, &question.place));
        want(None);
        question.values.iter().for_each(|value| want(Some(format!("value-{value}"))));
    }
    let of_evidence = |one: &Evidence| RequiredWords::new(&format!("evidence-{}", one.id), None, &one.place);
    wanted.extend(pathway.evidence.values().map(of_evidence));
    let people = pathway.steps.iter().flat_map(|step| step.lead.iter().chain(&step.owner));
    let suppliers =
        pathway.questions.values().flat_map(|q| &q.who).chain(pathway.evidence.values().flat_map(|e| &e.who));
    // People are declared in the vocabulary only, in one list.
    let declared = Place::top("vocabulary.toml");
    wanted.extend(people.chain(suppliers).map(|id| RequiredWords::new(&format!("person-{id}"), None, &declared)));
    wanted
}

/// Reports missing words of a language, once for each place that needs them.
///
/// `can_say` returns whether there are words for a message or one of its attributes.
pub fn check_words(pack: &Pack, language: &str, can_say: impl Fn(&str, Option<&str>) -> bool) -> Vec<Problem> {
    let mut unsaid: BTreeMap<Place, BTreeSet<String>> = BTreeMap::new();
    for wanted in required_words(pack).into_iter().filter(|one| !can_say(&one.message, one.attribute.as_deref())) {
        unsaid.entry(wanted.place.clone()).or_default().insert(wanted.name());
    }
    let problem = |(place, names): (Place, BTreeSet<String>)| {
        let written: Vec<String> = names.iter().map(|name| as_written(name)).collect();
        let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
        Problem::new(
            Rule::Words,
            &place,
            format!("{language} has no words for {}", names.join(", ")),
            "a message or attribute of that name",
            format!("add to locales/{language}/{}: {}", file_of(&place), written.join("; ")),
        )
    };
    unsaid.into_iter().map(problem).collect()
}

/// Returns how a message, or an attribute below its message, is written in a file of words.
fn as_written(name: &str) -> String {
    match name.split_once('.') {
        None => format!("`{name} = …`"),
        Some((message, attribute)) => format!("`.{attribute} = …` below `{message}`"),
    }
}

/// Returns the file of words that belongs to a file of structure.
fn file_of(place: &Place) -> String {
    match place.file.split('/').collect::<Vec<_>>().as_slice() {
        ["services", ..] => String::from("services.ftl"),
        [pathway, _, ..] => format!("pathways/{pathway}.ftl"),
        _ => place.file.replace(".toml", ".ftl"),
    }
}
