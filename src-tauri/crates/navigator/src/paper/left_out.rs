//! What a paper leaves out of the record before it is written: outcomes in the words of somebody whose words are not wanted, and
//! everything of a pathway whose start is left out, or that is only about safety if that is.

use std::sync::Arc;

use pathway::id::StepId;
use record::entry::plan::Outcome;
use record::identifying::with_outcomes;
use record::kinds::Whose;
use record::{EntryBody, Record, RecordEntry};

use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::wire::{PaperForm, PaperKind, PaperPart};

/// The part to which the words of somebody belong, and what is printed instead of an outcome in them.
const OUTCOMES: [(Whose, PaperPart, &str); 2] = [
    (Whose::Child, PaperPart::ChildWords, "paper-outcome-child-left-out"),
    (Whose::Parent, PaperPart::ParentWords, "paper-outcome-parent-left-out"),
];

/// Returns the case file as a paper may read it. An outcome that is left out keeps its place, because what was found about
/// it is told beside it.
pub(crate) fn readable(content: &Content, case: &CaseFile, form: &PaperForm) -> CaseFile {
    let is_wanted = |part: &PaperPart| [*part, PaperPart::Agreed].iter().any(|part| form.parts.contains(part));
    let left_out = OUTCOMES.iter().filter(|(_, part, _)| !is_wanted(part));
    let left_out: Vec<(Whose, String)> =
        left_out.map(|(whose, _, message)| (*whose, content.words.say(message))).collect();
    let instead = |outcome: &Outcome| {
        left_out.iter().find(|(whose, _)| *whose == outcome.whose).map(|(_, instead)| instead.as_str())
    };
    let entry = |entry: &RecordEntry| RecordEntry { body: with_outcomes(&entry.body, instead), ..entry.clone() };
    let record = Record {
        all: case.record.all.iter().map(entry).collect(),
        in_force: case.record.in_force.iter().map(entry).collect(),
        unreadable: case.record.unreadable.clone(),
        origins: case.record.origins.clone(),
    };
    let hidden = journeys_left_out(case, form);
    let is_told = |opened: &JourneyState| !hidden.contains(&opened.record.id.as_str());
    let (told, hidden): (Vec<JourneyState>, Vec<JourneyState>) = case.journeys.iter().cloned().partition(is_told);
    // The rule for what is about safety still has to know on which pathway an entry was written.
    let gone = case.gone.iter().cloned().chain(hidden.into_iter().map(|opened| opened.record)).collect();
    CaseFile { record: Arc::new(record), journeys: told, gone, ..case.clone() }
}

/// Returns the form with every entry of each pathway whose start is left out, because each of them names the pathway.
pub(crate) fn with_journeys(case: &CaseFile, form: &PaperForm) -> PaperForm {
    let hidden = journeys_left_out(case, form);
    let is_hidden = |entry: &&RecordEntry| entry.journey.as_deref().is_some_and(|id| hidden.contains(&id));
    let theirs: Vec<u32> = case.record.all.iter().filter(is_hidden).map(|entry| entry.seq).collect();
    let mut form = form.clone();
    form.covered.extend(theirs);
    form
}

/// Returns the journeys whose start is left out, and those that are only about safety if that is left out. The one that the
/// paper is about stays: its name is the paper’s subject.
fn journeys_left_out<'a>(case: &'a CaseFile, form: &PaperForm) -> Vec<&'a str> {
    let is_start =
        |entry: &&RecordEntry| form.covered.contains(&entry.seq) && matches!(entry.body, EntryBody::Begun { .. });
    let started = case.record.all.iter().filter(is_start).filter_map(|entry| entry.journey.as_deref());
    let is_hidden = |opened: &&JourneyState| hides_safety(form) && is_only_about_safety(opened);
    let about_safety = case.journeys.iter().filter(is_hidden).map(|opened| opened.record.id.as_str());
    started.chain(about_safety).filter(|id| form.subject.split('/').next() != Some(*id)).collect()
}

/// Whether a paper lists pathways, and nothing about safety is wanted in it.
fn hides_safety(form: &PaperForm) -> bool {
    use PaperKind::{EhcEvidence, Plan, SupportPlan, WholeRecord};
    matches!(form.kind, EhcEvidence | Plan | SupportPlan | WholeRecord) && !form.parts.contains(&PaperPart::Safety)
}

/// Whether a journey has been at no step but those about safety, so that the name of its pathway alone would tell of it.
fn is_only_about_safety(opened: &JourneyState) -> bool {
    let is_safety = |step: &StepId| opened.edition.pathway.step(step).is_some_and(|step| step.safety);
    is_safety(&opened.standing.at) && opened.standing.trail.iter().all(|passed| is_safety(&passed.step))
}
