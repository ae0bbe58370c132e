//! The step of a walk as a practitioner reads it about this child: what to do, by when, who can help, and where it leads.

use std::fmt::Write as _;

use pathway::condition::Known;
use pathway::model::Step;
use pathway::replay::RouteState;
use pathway::service::Service;
use pathway::{Age, Pack, Standing};

use crate::edition_text::{EditionText, ages, time};

/// Returns everything that the child's current step says. Services, tasks and links that are not for the child's age are
/// left out, or say why they are closed.
pub(super) fn step(saying: EditionText<'_>, pack: &Pack, standing: &Standing, known: &Known) -> String {
    let Some(step) = saying.pathway.step(&standing.at) else { return String::new() };
    let mut lines: Vec<(&str, String)> = Vec::new();
    lines.extend(step.safety.then(|| ("safety", String::from("this step comes before everything else"))));
    lines.extend(to_do(saying, step, known.age));
    lines.extend(times(saying, step, standing, known.age));
    lines.extend(["family", "setting", "early"].map(|part| (part, of_step(saying, step, part))));
    lines.extend(pack.signposts(step, known.age).shown.into_iter().map(|service| ("help", help(service))));
    lines.extend(links(saying, pack, step, known));
    lines.extend(saying.pathway.prompts_now(known).iter().map(|one| ("prompt", one.prompt.id.to_string())));
    lines.push(("origin", step.origin.as_str().to_owned()));
    let sources = step.sources.iter().filter_map(|id| saying.pathway.sources.get(id));
    lines.extend(sources.map(|one| ("source", format!("{}, {} ({})", one.title, one.publisher, one.seen.as_str()))));
    let mut text = String::new();
    for (what, says) in lines.iter().filter(|(_, says)| !says.is_empty()) {
        let _ = writeln!(text, "  {what:<11}{says}");
    }
    text
}

fn of_step(saying: EditionText<'_>, step: &Step, attribute: &str) -> String {
    saying.of_step(&step.id, attribute).unwrap_or_default()
}

fn to_do(saying: EditionText<'_>, step: &Step, age: Option<Age>) -> Vec<(&'static str, String)> {
    let people = saying.pathway.people_for(&step.lead, age).into_iter();
    let people = people.map(|id| saying.person(id)).collect::<Vec<_>>().join(", ");
    let mut lines =
        vec![("for", of_step(saying, step, "purpose")), ("note", of_step(saying, step, "note")), ("lead", people)];
    let is_for = |ages: Option<&pathway::age::AgeRange>| ages.is_none_or(|ages| age.is_none_or(|age| ages.holds(age)));
    let tasks = step.tasks.iter().filter(|task| is_for(step.task_ages.get(*task)));
    lines.extend(tasks.map(|task| ("do", of_step(saying, step, &format!("task-{task}")))));
    lines.extend(step.evidence.iter().map(|id| ("record", format!("{} [{id}]", saying.evidence(id)))));
    lines
}

fn times(saying: EditionText<'_>, step: &Step, standing: &Standing, age: Option<Age>) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
    for one in step.within.iter().chain(&step.check_in) {
        let what = if step.check_in.as_ref() == Some(one) { "check-in" } else { "within" };
        let statute = one.statute.as_ref().and_then(|id| saying.pathway.sources.get(id));
        let statute = statute.map_or_else(String::new, |source| format!(": {}", source.title));
        lines.push((what, format!("{}{statute}", time(one))));
    }
    if let Some(clock) = &step.clock {
        let began =
            standing.clock_began(clock).map_or_else(|| String::from("does not run"), |day| format!("since {day}"));
        lines.push(("clock", format!("{}, {began}", time(&clock.time))));
    }
    lines.extend(saying.pathway.owner_for(step, age).map(|id| ("owner", saying.person(id))));
    lines
}

fn help(service: &Service) -> String {
    let numbers = service.contacts.iter().filter(|contact| contact.is_number()).map(|contact| contact.value.as_str());
    let numbers: Vec<&str> = numbers.collect();
    let numbers = if numbers.is_empty() { String::new() } else { format!(": {}", numbers.join("; ")) };
    format!("{} (ages {}){numbers}", service.name, ages(&service.ages))
}

fn links(saying: EditionText<'_>, pack: &Pack, step: &Step, known: &Known) -> Vec<(&'static str, String)> {
    let of_link = |link: pathway::links::LinkStanding<'_>| {
        let closed = match link.state {
            RouteState::Open | RouteState::OpenWithReason => String::new(),
            RouteState::Waiting => format!(", waiting: {}", saying.findings(&link.because)),
            RouteState::NotForThisChild => format!(", not for this child: {}", saying.findings(&link.because)),
        };
        ("link", format!("{}/{}{closed}", link.to.pathway, link.to.step))
    };
    pack.links(saying.pathway, step, known).into_iter().map(of_link).collect()
}
