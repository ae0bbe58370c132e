//! On whose word consent for a service rests today, and what it replaced.

use pathway::consent::{ConsentSubject, LastWord};
use pathway::id::ServiceId;
use record::kinds::ConsentGiver;

use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::view::consent::{Consents, history};
use crate::wire::ConsentLine;

/// One statement on which consent rests today, and the earlier ones that it replaced.
pub(crate) struct Agreement {
    pub(crate) line: ConsentLine,
    /// What people agreed to before they disagreed, or before somebody else decided; empty if it replaced nothing.
    pub(crate) before: Vec<ConsentLine>,
}

/// Returns the statements on which consent for a service rests today, oldest first: each yes that counts, without what a
/// settlement or somebody who decides has replaced.
pub(crate) fn agreements(content: &Content, case: &CaseFile, id: &ServiceId) -> Vec<Agreement> {
    let consents = Consents::of(content, case);
    let about = ConsentSubject::Service(id.clone());
    let lines = history(content, &case.record, id);
    let line = |seq: &u32| lines.iter().find(|line| line.seq == *seq).cloned();
    let in_force: Vec<ConsentLine> = consents.yes_in_force(&about).iter().filter_map(line).collect();
    let newest = in_force.iter().filter(|line| replaces(line)).map(|line| line.seq).max();
    let was_replaced = |voice: &&LastWord| voice.yes && newest.is_some_and(|newest| voice.seq < newest);
    let voices = consents.voices(&about, None);
    let words = voices.iter().filter(was_replaced).filter_map(|voice| line(&voice.seq));
    let before: Vec<ConsentLine> = words.filter(|line| is_of_others(line) && !in_force.contains(line)).collect();
    let of = |line: ConsentLine| {
        let before = if Some(line.seq) == newest { before.clone() } else { Vec::new() };
        Agreement { line, before }
    };
    in_force.into_iter().map(of).collect()
}

/// Whether a statement replaces what others said before.
fn replaces(line: &ConsentLine) -> bool {
    decides_for_them(line) || line.as_whom == Some(ConsentGiver::Settled)
}

/// Whether it is no consent of the young person, but a decision that others made for them.
pub(crate) fn decides_for_them(line: &ConsentLine) -> bool {
    line.as_whom.is_some_and(ConsentGiver::decides_for_them)
}

/// Whether somebody with parental responsibility said it, or somebody of whom that was not recorded.
fn is_of_others(line: &ConsentLine) -> bool {
    matches!(line.as_whom, None | Some(ConsentGiver::Parent | ConsentGiver::Responsible))
}
