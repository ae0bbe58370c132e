//! The time limits of the law that a choice begins, and the day from which one counts.

use pathway::id::{StepId, Target};
use pathway::model::{Origin, Step, Timescale};
use record::{EntryBody, due};

use crate::content::shipped::Content;
use crate::forms::decision::begins_limit;
use crate::session::journey::JourneyState;
use crate::wire::{LimitFrom, LimitStart};

/// Returns the limit that begins if the journey goes from its step to another one. `None` if none does, or if one that began
/// earlier continues.
pub(crate) fn starts(content: &Content, opened: &JourneyState, to: &StepId) -> Option<LimitStart> {
    let time: &Timescale = begins_limit(opened, to)?;
    Some(LimitStart {
        time: opened.pathway_text().timescale(time),
        from_letter: counts_from_letter(content, opened, to),
    })
}

/// Returns the day from which the limit at a journey's step counts, and whether somebody gave that day.
pub(crate) fn counted_from(content: &Content, opened: &JourneyState, step: &Step) -> Option<LimitFrom> {
    let standing = &opened.standing;
    let (_, on) = due::running(step, standing).filter(|(time, _)| time.origin == Origin::Law)?;
    let clock = step.clock.as_ref().filter(|clock| standing.clock_began(clock).is_some());
    let mut trail = standing.trail.iter().rev();
    let began = match clock {
        Some(clock) => trail.find(|passed| passed.step == clock.since),
        None => trail.next(),
    };
    let entry = began.and_then(|passed| opened.read.standing(passed.seq));
    // The letter itself is on record, or somebody gave the day with the choice.
    let is_known = (clock.is_none() && standing.counts_from.is_some())
        || entry.is_some_and(|entry| matches!(entry.body, EntryBody::Chose { happened: Some(_), .. }));
    let from_letter = clock.is_none() && counts_from_letter(content, opened, &step.id);
    Some(LimitFrom { on: on.to_string(), is_known, from_letter })
}

/// Whether the limit at a step counts from a decision letter: somebody can disagree with it there within a limit that does.
fn counts_from_letter(content: &Content, opened: &JourneyState, step: &StepId) -> bool {
    let to = Target { pathway: opened.edition.pathway.id.clone(), step: step.clone() };
    content.pack.disagreements.as_ref().is_some_and(|all| all.limited_at(&to).is_some())
}
