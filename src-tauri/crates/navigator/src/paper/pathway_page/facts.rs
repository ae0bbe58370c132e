//! What a page says of one step: who leads it, and its times.

use pathway::Age;
use pathway::id::StepId;
use pathway::model::{Step, Timescale};

use super::steps::{PageStep, number};
use crate::content::labels::PathwayText;
use crate::paper::sheet::Sheet;

/// Returns who leads a step.
pub(super) fn people(text: &PathwayText<'_>, steps: &[PageStep], at: usize) -> Vec<String> {
    let known = steps.get(at).and_then(|step| text.pathway.step(&StepId::from(step.id.as_str())));
    let people = known.map(|known| text.owner(known).map_or_else(|| text.people(&known.lead), |owner| vec![owner]));
    people.unwrap_or_default().into_iter().map(|person| person.words).collect()
}

/// Returns the times of a step in words: what it may take, and how often somebody looks.
pub(super) fn times(step: &Step, steps: &[PageStep], age: Option<Age>, sheet: &Sheet<'_>) -> String {
    let within = step.within.as_ref().map(|time| {
        let message = if time.statute.is_some() { "paper-pathway-by-law" } else { "paper-pathway-within" };
        sheet.say_with(message, &[("time", &sheet.time(&time.at_age(age)))])
    });
    let clock = step.clock.as_ref().map(|clock| {
        let time = sheet.time(&clock.time);
        match steps.iter().position(|step| step.id == clock.since.as_str()).map(number) {
            Some(since) => sheet.say_with("paper-pathway-clock", &[("time", &time), ("number", &since)]),
            None => sheet.say_with("paper-pathway-by-law", &[("time", &time)]),
        }
    });
    let check = |time: &Timescale| sheet.say_with("paper-pathway-check", &[("time", &sheet.time(&time.at_age(age)))]);
    let all = [within, clock, step.check_in.as_ref().map(check)];
    all.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
