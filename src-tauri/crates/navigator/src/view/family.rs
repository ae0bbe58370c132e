//! The page that is shown to a family. It is built only from what is meant for them: a step's name, purpose, tasks,
//! choices and cautions are for a practitioner.

use pathway::model::Step;
use pathway::service::{Audience, Service};
use record::due::is_overdue;
use record::{RecordEntry, due};

use crate::content::labels::contact;
use crate::session::journey::JourneyState;
use crate::view::context::ViewContext;
use crate::view::voice::{newest_words, voices};
use crate::wire::{Code, Failure, FamilyAnswer, FamilyPage, FamilyService, Speaker, Voice};

/// How many answered words of the child, and of the parents, are shown.
const ANSWERED: usize = 3;

pub(crate) fn page(ctx: &ViewContext<'_>) -> Result<FamilyPage, Failure> {
    let opened = ctx.opened.ok_or(Failure::new(Code::UnknownJourney))?;
    let step = ctx.edition.pathway.step(&opened.standing.at).ok_or(Failure::new(Code::UnknownStep))?;
    Ok(of_child(of_step(ctx, step), opened, step, ctx.today))
}

fn of_child(page: FamilyPage, opened: &JourneyState, step: &Step, today: jiff::civil::Date) -> FamilyPage {
    let due = opened.due();
    let ends = due::end_of_wait(&opened.calendar, step, &opened.standing);
    FamilyPage {
        child: Some(opened.named.clone()),
        child_words: newest_words(&opened.read.in_force, Speaker::Child),
        answered: answered(&opened.read.in_force),
        due: due.map(|due| due.on.to_string()),
        due_is_earliest: due.is_some_and(|due| due.is_earliest),
        overdue: due.is_some_and(|due| is_overdue(due.on, today)),
        ends_by: ends.map(|due| due.on.to_string()),
        ..page
    }
}

/// Returns the newest words that were answered, the child's first, each with its newest answer.
fn answered(in_force: &[RecordEntry]) -> Vec<FamilyAnswer> {
    let of = |speaker| {
        let answer = move |voice: Voice| {
            let newest = voice.answers.into_iter().next()?;
            Some(FamilyAnswer {
                seq: voice.seq,
                speaker,
                said_by: voice.said_by,
                said: voice.words,
                did: newest.did,
                could_not: newest.could_not,
            })
        };
        voices(in_force, speaker).into_iter().filter_map(answer).take(ANSWERED)
    };
    of(Speaker::Child).chain(of(Speaker::Parent)).collect()
}

/// Returns what a step says to any family with a child of that age.
fn of_step(ctx: &ViewContext<'_>, step: &Step) -> FamilyPage {
    let pathway_text = ctx.pathway_text();
    let people = if let Some(owner) = &step.owner { std::slice::from_ref(owner) } else { &step.lead };
    let signposts = ctx.content.pack.signposts(step, ctx.known.age).shown;
    let theirs = signposts.into_iter().filter(|service| is_for_families(service));
    FamilyPage {
        meanwhile: pathway_text.of_step_if_any(&step.id, "family"),
        who: pathway_text.people(people),
        services: theirs.map(|service| family_service(ctx, service)).collect(),
        ..FamilyPage::default()
    }
}

/// Whether families can ask the service themselves, and how.
fn is_for_families(service: &Service) -> bool {
    let theirs = [Audience::Parent, Audience::Child].iter().any(|audience| service.audience.contains(audience));
    theirs && service.is_open() && !service.contacts.is_empty()
}

fn family_service(ctx: &ViewContext<'_>, service: &Service) -> FamilyService {
    FamilyService {
        id: service.id.to_string(),
        name: service.name.clone(),
        what: ctx.content.words.say(&format!("service-{}", service.id)),
        contacts: service.contacts.iter().map(contact).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use jiff::civil::date;
    use pathway::condition::Known;
    use serde_json::Value;

    use super::*;
    use crate::content::shipped::Content;
    use crate::view::step;

    /// Collects every text of a page.
    fn texts(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(text) => found.push(text.clone()),
            Value::Array(all) => all.iter().for_each(|one| texts(one, found)),
            Value::Object(fields) => fields.values().for_each(|one| texts(one, found)),
            _ => {}
        }
    }

    /// Returns what the step's own page says to a practitioner: titles, purpose, tasks, choices, gates, cautions and
    /// the rest.
    fn for_practitioners(ctx: &ViewContext<'_>, step: &Step) -> BTreeSet<String> {
        let page = step::page(ctx, &step.id).unwrap();
        let routes = page.routes.iter();
        let mut texts: Vec<Option<String>> = vec![
            Some(page.step.words),
            Some(page.purpose),
            page.note,
            page.setting,
            page.early,
            page.question.map(|question| question.words),
        ];
        texts.extend(page.tasks.into_iter().map(|task| Some(task.words)));
        texts.extend(page.evidence.into_iter().map(|evidence| Some(evidence.words)));
        texts.extend(routes.clone().map(|route| Some(route.to.words.clone())));
        texts.extend(routes.clone().map(|route| Some(route.words.clone())));
        texts.extend(routes.flat_map(|route| route.gates.iter().map(|gate| Some(gate.words.clone()))));
        texts.extend(page.links.into_iter().flat_map(|link| [Some(link.step.words), Some(link.purpose)]));
        // The address of a page can also be a way to reach somebody; its title cannot.
        texts.extend(page.sources.into_iter().map(|source| Some(source.title)));
        texts.extend(page.signposts.into_iter().flat_map(|card| {
            let sources = card.sources.into_iter().map(|source| Some(source.title));
            [card.caution, card.who_may_ask, card.how].into_iter().chain(sources)
        }));
        texts.into_iter().flatten().collect()
    }

    #[test]
    fn no_step_of_any_pathway_shows_a_family_text_for_practitioners() {
        let content = Content::shipped().unwrap();
        let (mut steps, mut with_words) = (0, 0);
        for pathway in &content.pack.pathways {
            let edition = content.edition_of(pathway.id.as_str()).unwrap();
            for step in &pathway.steps {
                for years in [None, Some(4), Some(9), Some(16), Some(19)] {
                    let known = Known { age: years.map(pathway::Age::years), ..Known::default() };
                    let (today, under_way) = (date(2026, 11, 23), BTreeMap::new());
                    let ctx =
                        ViewContext { content: &content, edition: &edition, known, today, opened: None, under_way };
                    let page = of_step(&ctx, step);
                    let mut shown = Vec::new();
                    texts(&serde_json::to_value(&page).unwrap(), &mut shown);
                    // A service can have the same name as the page that describes it.
                    let names: BTreeSet<&String> = page.services.iter().map(|service| &service.name).collect();
                    for theirs in for_practitioners(&ctx, step).iter().filter(|theirs| !names.contains(theirs)) {
                        // A short name may occur in a sentence by chance; a complete sentence may not.
                        let is_shown = |text: &String| text == theirs || (theirs.len() > 40 && text.contains(theirs));
                        let shared: Vec<&String> = shown.iter().filter(|text| is_shown(text)).collect();
                        assert!(shared.is_empty(), "{}/{} shows a family “{theirs}”", pathway.id, step.id);
                    }
                    assert!(page.services.iter().all(|service| !service.contacts.is_empty()));
                    with_words += usize::from(page.meanwhile.is_some());
                }
                steps += 1;
            }
        }
        assert!(steps > 200, "{steps} steps were looked at");
        assert!(with_words > 4 * steps, "nearly every step has words for a family");
    }

    #[test]
    fn the_page_has_no_field_but_those_that_are_meant_for_families() {
        let service =
            FamilyService { id: String::new(), name: String::new(), what: String::new(), contacts: Vec::new() };
        let (said_by, said, did, could_not) = (String::new(), String::new(), String::new(), String::new());
        let answer = FamilyAnswer { seq: 1, speaker: Speaker::Child, said_by, said, did, could_not };
        let page = FamilyPage { services: vec![service], answered: vec![answer], ..FamilyPage::default() };
        let page = serde_json::to_value(page).unwrap();
        let fields = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
        let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        let meant = [
            "child",
            "childWords",
            "answered",
            "meanwhile",
            "who",
            "due",
            "dueIsEarliest",
            "overdue",
            "endsBy",
            "services",
        ];
        assert_eq!(fields(&page), of(&meant));
        assert_eq!(fields(&page["answered"][0]), of(&["seq", "speaker", "saidBy", "said", "did", "couldNot"]));
        assert_eq!(fields(&page["services"][0]), of(&["id", "name", "what", "contacts"]));
    }
}
