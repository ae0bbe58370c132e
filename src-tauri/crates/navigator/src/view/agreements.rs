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

/// Returns the statements on which consent for a service rests today, oldest first: the last yes of each person, without
/// those that ended, that no longer count at this age, or that a settlement or somebody who decides has replaced.
pub(crate) fn agreements(content: &Content, case: &CaseFile, id: &ServiceId) -> Vec<Agreement> {
    let consents = Consents::of(content, case);
    let voices = consents.voices(&ConsentSubject::Service(id.clone()), None);
    let lines = history(content, &case.record, id);
    let line = |voice: &LastWord| lines.iter().find(|line| line.seq == voice.seq).cloned();
    let yes: Vec<ConsentLine> = voices.iter().filter(|voice| voice.yes).filter_map(line).collect();
    let (is_own, today) = (consents.is_own(), consents.today.to_string());
    let is_over = |line: &ConsentLine| line.until.as_ref().is_some_and(|until| *until < today);
    let of_others = |line: &ConsentLine| matches!(line.as_whom, Some(ConsentGiver::Parent | ConsentGiver::Responsible));
    let counts = |line: &ConsentLine| {
        let no_longer = is_own && (of_others(line) || line.as_whom == Some(ConsentGiver::Settled));
        !is_over(line) && !no_longer
    };
    let replaces = |line: &ConsentLine| {
        let decided = Some(ConsentGiver::Court) == line.as_whom || Some(ConsentGiver::BestInterests) == line.as_whom;
        decided || matches!(line.as_whom, Some(ConsentGiver::Settled | ConsentGiver::Appointed))
    };
    let newest = yes.iter().filter(|line| counts(line) && replaces(line)).map(|line| line.seq).max();
    let (before, now): (Vec<ConsentLine>, Vec<ConsentLine>) = yes.into_iter().partition(|line| {
        newest.is_some_and(|newest| line.seq < newest && (of_others(line) || line.as_whom.is_none()))
    });
    let of = |line: ConsentLine| {
        let before = if Some(line.seq) == newest { before.clone() } else { Vec::new() };
        Agreement { line, before }
    };
    now.into_iter().filter(counts).map(of).collect()
}
