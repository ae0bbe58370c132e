//! What of a record is about somebody's safety. Read at home it could put somebody in danger, so a paper tells it only if it is
//! asked for.

use pathway::Pathway;
use record::entry::DueThing;
use record::{EntryBody, RecordEntry};

use crate::content::shipped::Content;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::session::journey::JourneyState;
use crate::view::worry;
use crate::wire::PaperPart;

/// Whether an entry is about safety and that was not asked for.
pub(crate) fn is_left_out(source: &PaperSource<'_>, entry: &RecordEntry) -> bool {
    !source.includes(PaperPart::Safety) && (is_about_safety(source, entry) || is_of_a_hidden_journey(source, entry))
}

/// Returns the answers about a worry that a paper may repeat.
pub(crate) fn worry_told<'a>(source: &PaperSource<'_>, worry: &'a [String]) -> &'a [String] {
    let is_told = source.includes(PaperPart::Safety) || !worry::is_about_safety(source.content, worry);
    if is_told { worry } else { &[] }
}

/// Whether a kind of evidence is about safety and that was not asked for.
pub(crate) fn leaves_out_evidence(source: &PaperSource<'_>, evidence: &str) -> bool {
    !source.includes(PaperPart::Safety) && is_safety_evidence(source.content, evidence)
}

/// Returns the title of the step where a journey is, if a paper may name it.
pub(crate) fn step_told(source: &PaperSource<'_>, opened: &JourneyState) -> Option<String> {
    let may_name = !opened.is_at_safety() || source.includes(PaperPart::Safety);
    may_name.then(|| opened.pathway_text().step_title(&opened.standing.at))
}

/// Says, before a paper about one journey leaves, that it tells of safety: its step is about nothing else.
pub(crate) fn remind_of_step(sheet: &mut Sheet<'_>, opened: &JourneyState) {
    if opened.is_at_safety() {
        sheet.reminders.push(sheet.say("paper-remind-safety"));
    }
}

/// Says, before the paper leaves, that it tells of safety, or that this was left out.
pub(crate) fn remind(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let is_there = source.case.record.all.iter().any(|entry| {
        let tells_worry = matches!(&entry.body, EntryBody::Begun { worry, .. }
            if worry::is_about_safety(source.content, worry));
        tells_worry || is_about_safety(source, entry)
    });
    if is_there {
        let is_told = source.includes(PaperPart::Safety);
        sheet.reminders.push(sheet.say(if is_told { "paper-remind-safety" } else { "paper-remind-safety-left-out" }));
    }
}

/// Whether an entry, another one of its act, or the entry that it is about, is about safety.
fn is_about_safety(source: &PaperSource<'_>, entry: &RecordEntry) -> bool {
    let record = &source.case.record;
    let of_act = || record.act_of(entry.seq).into_iter().filter_map(|seq| record.written(seq));
    is_itself(source, entry)
        || of_act().any(|other| is_itself(source, other))
        || record.about(entry).is_some_and(|about| is_about_safety(source, about))
}

fn is_itself(source: &PaperSource<'_>, entry: &RecordEntry) -> bool {
    let content = source.content;
    let step = |id: &str| pathway_of(source, entry)?.step(&id.into());
    let is_safety = |id: &str| step(id).is_some_and(|step| step.safety);
    match &entry.body {
        EntryBody::Urgent { .. } => true,
        EntryBody::Begun { at, .. } => is_safety(at),
        EntryBody::Ticked { step, .. } => is_safety(step),
        EntryBody::PutOff { thing: DueThing::Step { step } | DueThing::CheckIn { step }, .. } => is_safety(step),
        EntryBody::Chose { step: at, choice, .. } => {
            let to = step(at).and_then(|step| step.route(&choice.as_str().into())).map(|route| route.to.to_string());
            is_safety(at) || to.is_some_and(|to| is_safety(&to))
        }
        EntryBody::Held { evidence, .. } => is_safety_evidence(content, evidence),
        EntryBody::Attached { to: Some(to), .. } => {
            source.case.record.written(*to).is_some_and(|evidence| is_itself(source, evidence))
        }
        EntryBody::Consented { service, .. } | EntryBody::ConsentWithdrawn { service: Some(service), .. } => {
            is_of_a_sign(content, |id, _| id == service) || is_of_a_safety_step(source, service)
        }
        EntryBody::PaperMade { for_whom, .. } => is_of_a_sign(content, |_, name| name == for_whom),
        _ => false,
    }
}

/// Returns the pathway of the journey of an entry, also if its beginning was undone.
fn pathway_of<'a>(source: &PaperSource<'a>, entry: &RecordEntry) -> Option<&'a Pathway> {
    if let Some(opened) = source.case.journey_of(entry) {
        return Some(&opened.edition.pathway);
    }
    let gone = source.case.gone.iter().find(|gone| entry.journey.as_deref() == Some(gone.id.as_str()))?;
    source.content.pack.pathways.iter().find(|pathway| pathway.id.as_str() == gone.pathway)
}

/// Whether a service is named by a step about safety at which a journey of the child is or was.
fn is_of_a_safety_step(source: &PaperSource<'_>, service: &str) -> bool {
    source.case.record.all.iter().any(|entry| {
        let at = match &entry.body {
            EntryBody::Begun { at, .. } | EntryBody::Chose { step: at, .. } => at,
            _ => return false,
        };
        let step = pathway_of(source, entry).and_then(|pathway| pathway.step(&at.as_str().into()));
        step.is_some_and(|step| step.safety && step.signposts.iter().any(|id| id.as_str() == service))
    })
}

/// Whether an entry is on a pathway that this paper does not name, and that began with a step about safety.
fn is_of_a_hidden_journey(source: &PaperSource<'_>, entry: &RecordEntry) -> bool {
    let begins = |one: &RecordEntry| one.journey == entry.journey && matches!(one.body, EntryBody::Begun { .. });
    entry.journey.is_some()
        && source.case.journey_of(entry).is_none()
        && source.case.record.all.iter().any(|one| begins(one) && is_itself(source, one))
}

/// Whether only steps about safety ask for this evidence.
pub(crate) fn is_safety_evidence(content: &Content, evidence: &str) -> bool {
    let steps = content.pack.pathways.iter().flat_map(|pathway| &pathway.steps);
    let mut asking = steps.filter(|step| step.evidence.iter().any(|one| one.as_str() == evidence)).peekable();
    asking.peek().is_some() && asking.all(|step| step.safety)
}

/// Whether a service is one to turn to at a STOP sign, by its id and name.
fn is_of_a_sign(content: &Content, is_meant: impl Fn(&str, &str) -> bool) -> bool {
    let all = content.pack.interrupts.iter().flat_map(|sign| &sign.signposts);
    let mut services = all.filter_map(|id| content.pack.services.get(id));
    services.any(|service| is_meant(service.id.as_str(), &service.name))
}
