//! What a paper leaves out of the record before it is written: outcomes in the words of somebody whose words are not wanted.

use std::sync::Arc;

use record::entry::plan::Outcome;
use record::identifying::with_outcomes;
use record::kinds::Whose;
use record::{Record, RecordEntry};

use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::wire::{PaperForm, PaperPart};

/// The part to which the words of somebody belong, and what is printed instead of an outcome in them.
const OUTCOMES: [(Whose, PaperPart, &str); 2] = [
    (Whose::Child, PaperPart::ChildWords, "paper-outcome-child-left-out"),
    (Whose::Parent, PaperPart::ParentWords, "paper-outcome-parent-left-out"),
];

/// Returns the case file as a paper may read it. An outcome that is left out keeps its place, because what was found about
/// it is told beside it.
pub(crate) fn readable(content: &Content, case: &CaseFile, form: &PaperForm) -> CaseFile {
    let left_out = OUTCOMES.iter().filter(|(_, part, _)| !form.parts.contains(part));
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
    CaseFile { record: Arc::new(record), ..case.clone() }
}
