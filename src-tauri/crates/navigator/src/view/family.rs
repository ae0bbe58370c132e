//! The page that is shown to a family. It is built only from what is meant for them: a step's name, purpose, tasks,
//! choices and cautions are for a practitioner.

use pathway::consent::ADULT;
use pathway::id::{ServiceId, StepId};
use pathway::model::{Kind, Origin, Step};
use pathway::replay::Passed;
use pathway::service::{Audience, ContactKind, Need, Service};
use pathway::{Age, Pathway};
use record::due::is_overdue;
use record::kinds::PaperKind;
use record::{EntryBody, RecordEntry, due};

use crate::content::labels::contact;
use crate::content::shipped::Content;
use crate::session::journey::JourneyState;
use crate::view::context::ViewContext;
use crate::view::disagreement::decision_for_families;
use crate::view::voice::{newest_words, voices};
use crate::view::{recurring, worry};
use crate::wire::{self, Code, Failure, FamilyAnswer, FamilyPage, FamilyService, Speaker, Voice};

/// How many answered words of the child, and of the parents, are shown.
const ANSWERED: usize = 3;

pub(crate) fn page(ctx: &ViewContext<'_>) -> Result<FamilyPage, Failure> {
    let opened = ctx.opened.ok_or(Failure::new(Code::UnknownJourney))?;
    let step = ctx.edition.pathway.step(&opened.standing.at).ok_or(Failure::new(Code::UnknownStep))?;
    let asked = asked(&ctx.edition.pathway, &opened.standing.at, &opened.standing.trail);
    let asked = if asked.is_empty() { written_to(ctx, opened) } else { asked.iter().collect() };
    let asked = asked.into_iter().filter_map(|id| ctx.content.pack.services.get(id));
    let asked = asked.filter(|service| service.is_open() && service.may_take(ctx.known.age));
    let asked = asked.map(|service| asked_service(ctx, service)).collect();
    let page = of_child(ctx, of_step(ctx, step), opened, step);
    let worry = for_worry(ctx, opened);
    let is_other = |service: &FamilyService| !worry.iter().any(|one| one.id == service.id);
    let services = page.services.into_iter().filter(is_other).collect();
    Ok(FamilyPage { asked, services, worry, ..page })
}

/// Returns the services that families can ask themselves about the worry with which the journey began, those that can be
/// called first.
fn for_worry(ctx: &ViewContext<'_>, opened: &JourneyState) -> Vec<FamilyService> {
    let begun =
        opened.read.in_force.iter().rev().filter(|entry| opened.has(entry)).find_map(|entry| match &entry.body {
            EntryBody::Begun { worry, .. } => Some(worry),
            _ => None,
        });
    let mut found = worry::services(ctx.content, begun.map_or(&[][..], Vec::as_slice), ctx.known.age);
    found.retain(|service| is_for_families(service));
    found.sort_by_key(|service| !service.contacts.iter().any(|contact| contact.kind == ContactKind::Phone));
    found.into_iter().map(|service| family_service(ctx.content, service)).collect()
}

fn of_child(ctx: &ViewContext<'_>, page: FamilyPage, opened: &JourneyState, step: &Step) -> FamilyPage {
    let (content, today) = (ctx.content, ctx.today);
    let decision = decision_for_families(content, opened);
    // A last day to act is told with what can be done until then, not as a day on which to look again.
    let last_days = || decision.iter().flat_map(|decision| &decision.limits).map(|one| &one.limit.on);
    let due = opened.due().filter(|due| last_days().all(|on| *on != due.on.to_string()));
    let ends = due::end_of_wait(&opened.calendar, step, &opened.standing);
    let (child_words, child_words_on) = newest_words(&opened.read.in_force, Speaker::Child).unzip();
    FamilyPage {
        child: Some(opened.named.clone()),
        adult: Age::on(opened.born, today) >= ADULT,
        child_words,
        child_words_on: child_words_on.map(|on| on.to_string()),
        answered: answered(&opened.read.in_force),
        due: due.map(|due| due.on.to_string()),
        due_is_earliest: due.is_some_and(|due| due.is_earliest),
        // A check-in comes before the end of a wait, and no law sets it.
        due_by_law: step.check_in.is_none()
            && !opened.is_without_letter
            && due::running(step, &opened.standing).is_some_and(|(time, _)| time.statute.is_some()),
        overdue: due.is_some_and(|due| is_overdue(due.on, today)),
        due_at_latest: opened.is_due_at_latest(),
        reviews: recurring::at_step(content, opened, step)
            .into_iter()
            .filter(|one| one.origin == wire::Origin::Law)
            .collect(),
        ends_by: ends.map(|due| due.on.to_string()),
        decision,
        ends_by_passed: ends.is_some_and(|due| is_overdue(due.on, today)),
        ends_by_law: !opened.is_without_letter
            && ends.and_then(|_| due::end_origin(step, &opened.standing)) == Some(Origin::Law),
        ..page
    }
}

/// Returns the services to which the child was referred before this wait. A check-in, or a second wait after the first,
/// does not change whom the family waits for.
pub(crate) fn asked<'p>(pathway: &'p Pathway, at: &StepId, trail: &[Passed]) -> &'p [ServiceId] {
    let waits = |step: &StepId| pathway.step(step).is_some_and(|step| step.kind == Kind::Wait);
    if !waits(at) {
        return &[];
    }
    for passed in trail.iter().rev() {
        let step = pathway.step(&passed.step);
        let route = step.and_then(|step| step.routes.iter().find(|route| route.choice == passed.choice));
        match route {
            Some(route) if !route.services.is_empty() => return &route.services,
            _ if waits(&passed.step) => {}
            _ => break,
        }
    }
    &[]
}

/// Returns the services of the step before a wait to which somebody agreed, or for which a referral was made. The choice
/// there names none if it depends on the child who is asked.
fn written_to<'a>(ctx: &'a ViewContext<'_>, opened: &JourneyState) -> Vec<&'a ServiceId> {
    let step = |id: &StepId| ctx.edition.pathway.step(id);
    let waits = |id: &StepId| step(id).is_some_and(|step| step.kind == Kind::Wait);
    let sent = opened.standing.trail.iter().rev().find(|passed| !waits(&passed.step));
    let Some(sent) = sent.and_then(|sent| step(&sent.step)).filter(|_| waits(&opened.standing.at)) else {
        return Vec::new();
    };
    let is_named = |id: &ServiceId| {
        ctx.content.pack.services.get(id).is_some_and(|service| {
            opened.read.in_force.iter().any(|entry| match &entry.body {
                EntryBody::PaperMade { paper: PaperKind::Referral, for_whom, .. } => *for_whom == service.name,
                _ => false,
            })
        })
    };
    sent.signposts.iter().filter(|id| opened.has_consent(id) || is_named(id)).collect()
}

/// Returns a service that was asked, with the one way to reach it that comes first: by telephone, or else on the web.
fn asked_service(ctx: &ViewContext<'_>, service: &Service) -> FamilyService {
    let of = |kind| service.contacts.iter().find(move |contact| contact.kind == kind);
    let first = of(ContactKind::Phone).or_else(|| of(ContactKind::Web)).filter(|_| is_for_families(service));
    FamilyService { contacts: first.map(contact).into_iter().collect(), ..family_service(ctx.content, service) }
}

/// Returns the newest words that were answered, the child's first, each with its newest answer.
fn answered(in_force: &[RecordEntry]) -> Vec<FamilyAnswer> {
    let of = |speaker| {
        let answer = move |voice: Voice| {
            let newest = voice.answers.into_iter().next()?;
            Some(FamilyAnswer {
                seq: voice.seq,
                speaker,
                on: voice.on,
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
    let signposts = ctx.content.pack.signposts(step, ctx.known.age).shown;
    let mut theirs: Vec<&Service> = signposts.into_iter().filter(|service| is_for_families(service)).collect();
    // Who looks for help in a crisis may not read on.
    theirs.sort_by_key(|service| !service.needs.contains(&Need::Crisis));
    FamilyPage {
        meanwhile: pathway_text.of_step_if_any(&step.id, "family"),
        who: pathway_text.owner(step).map_or_else(|| pathway_text.people(&step.lead), |owner| vec![owner]),
        services: theirs
            .into_iter()
            .map(|service| FamilyService {
                urgent: !step.safety && service.needs.contains(&Need::Crisis),
                ..family_service(ctx.content, service)
            })
            .collect(),
        ..FamilyPage::default()
    }
}

/// Whether families can ask the service themselves, and how.
pub(crate) fn is_for_families(service: &Service) -> bool {
    let theirs = [Audience::Parent, Audience::Child].iter().any(|audience| service.audience.contains(audience));
    theirs && service.is_open() && !service.contacts.is_empty()
}

/// Returns a service with everything that a family needs to ask it themselves.
pub(crate) fn family_service(content: &Content, service: &Service) -> FamilyService {
    FamilyService {
        id: service.id.to_string(),
        name: service.name.clone(),
        what: content.words.say(&format!("service-{}", service.id)),
        contacts: service.contacts.iter().map(contact).collect(),
        urgent: false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use jiff::civil::date;
    use pathway::condition::Known;
    use serde_json::Value;

    use super::*;
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
                    assert!(!step.safety || page.services.iter().all(|service| !service.urgent), "{}", step.id);
                    with_words += usize::from(page.meanwhile.is_some());
                }
                steps += 1;
            }
        }
        assert!(steps > 200, "{steps} steps were looked at");
        assert!(with_words > 4 * steps, "nearly every step has words for a family");
    }

    fn passed(step: &Step, at: usize) -> Passed {
        let route = &step.routes[at];
        Passed {
            step: step.id.clone(),
            choice: route.choice.clone(),
            to: route.to.clone(),
            seq: 1,
            on: date(2026, 11, 23),
            states: Vec::new(),
        }
    }

    #[test]
    fn a_family_that_waits_is_told_which_service_was_asked_for_as_long_as_it_waits() {
        let content = Content::shipped().unwrap();
        let mut waited_for = 0;
        for pathway in &content.pack.pathways {
            let pathway = &content.edition_of(pathway.id.as_str()).unwrap().pathway;
            let waits = |id: &StepId| pathway.step(id).filter(|step| step.kind == Kind::Wait);
            for step in &pathway.steps {
                for (at, route) in step.routes.iter().enumerate() {
                    let sent = passed(step, at);
                    let Some(wait) = waits(&route.to) else {
                        assert!(asked(pathway, &route.to, &[sent]).is_empty(), "nobody waits at {}", route.to);
                        continue;
                    };
                    assert_eq!(asked(pathway, &wait.id, std::slice::from_ref(&sent)), route.services);
                    if route.services.is_empty() {
                        continue;
                    }
                    waited_for += 1;
                    // After a check-in, or at the next wait, the service is still the one that was asked.
                    for on in 0..wait.routes.len() {
                        let to = &wait.routes[on].to;
                        let expected: &[ServiceId] = if !wait.routes[on].services.is_empty() && waits(to).is_some() {
                            &wait.routes[on].services
                        } else if waits(to).is_some() {
                            &route.services
                        } else {
                            &[]
                        };
                        assert_eq!(asked(pathway, to, &[sent.clone(), passed(wait, on)]), expected, "{} {to}", wait.id);
                    }
                    // What was asked before another step is no longer waited for.
                    let other = pathway.steps.iter().find(|other| {
                        other.kind != Kind::Wait && other.routes.iter().any(|route| route.services.is_empty())
                    });
                    let other = other.unwrap();
                    let plain = other.routes.iter().position(|route| route.services.is_empty()).unwrap();
                    assert!(asked(pathway, &wait.id, &[sent, passed(other, plain)]).is_empty());
                }
            }
        }
        assert!(waited_for > 20, "{waited_for} waits for a service");
    }

    #[test]
    fn a_service_that_was_asked_has_a_number_only_if_families_may_call_it() {
        let content = Content::shipped().unwrap();
        let pathway = content.pack.pathways.first().unwrap();
        let edition = content.edition_of(pathway.id.as_str()).unwrap();
        let (known, today, under_way) = (Known::default(), date(2026, 11, 23), BTreeMap::new());
        let ctx = ViewContext { content: &content, edition: &edition, known, today, opened: None, under_way };
        let (mut with, mut without) = (0, 0);
        for service in content.pack.services.values().filter(|service| service.is_open()) {
            let shown = asked_service(&ctx, service);
            assert!(shown.name == service.name && shown.contacts.len() <= 1);
            assert!(is_for_families(service) || shown.contacts.is_empty(), "{} is not for families", service.name);
            let phone = service.contacts.iter().find(|contact| contact.kind == ContactKind::Phone);
            match (phone, shown.contacts.first()) {
                (Some(phone), Some(contact)) => assert_eq!(contact.value, phone.value, "the telephone comes first"),
                (_, Some(_)) => with += 1,
                (_, None) => without += 1,
            }
        }
        assert!(with > 0 && without > 0, "{with} by web, {without} without");
    }

    #[test]
    fn the_page_has_no_field_but_those_that_are_meant_for_families() {
        let service = FamilyService {
            id: String::new(),
            name: String::new(),
            what: String::new(),
            contacts: Vec::new(),
            urgent: false,
        };
        let (on, said_by, said, did, could_not) =
            (String::new(), String::new(), String::new(), String::new(), String::new());
        let answer = FamilyAnswer { seq: 1, speaker: Speaker::Child, on, said_by, said, did, could_not };
        let page = FamilyPage { services: vec![service], answered: vec![answer], ..FamilyPage::default() };
        let page = serde_json::to_value(page).unwrap();
        let fields = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
        let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        let meant = [
            "child",
            "childWords",
            "childWordsOn",
            "answered",
            "meanwhile",
            "adult",
            "who",
            "asked",
            "due",
            "dueIsEarliest",
            "dueAtLatest",
            "reviews",
            "dueByLaw",
            "overdue",
            "endsBy",
            "endsByLaw",
            "decision",
            "endsByPassed",
            "worry",
            "services",
        ];
        assert_eq!(fields(&page), of(&meant));
        assert_eq!(fields(&page["answered"][0]), of(&["seq", "speaker", "on", "saidBy", "said", "did", "couldNot"]));
        assert_eq!(fields(&page["services"][0]), of(&["id", "name", "what", "contacts", "urgent"]));
    }
}
