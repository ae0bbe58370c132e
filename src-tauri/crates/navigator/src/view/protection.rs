//! Protective notes as a page shows them, and the check that they were read before something leaves the app.

use casebook::Casebook;
use record::RecordEntry;
use record::entry::Protection;
use record::protections::protective_notes;

use crate::content::shipped::Content;
use crate::content::text_match::NamedIn;
use crate::wire::{Acknowledged, ChildId, Code, Failure, ProtectionEnded, ProtectionLine};

/// Returns every protective note that was not undone, in the order of recording, each with its end if it has one.
pub(crate) fn lines(in_force: &[RecordEntry]) -> Vec<ProtectionLine> {
    let notes = protective_notes(in_force).into_iter();
    notes
        .map(|one| ProtectionLine {
            seq: one.entry.seq,
            digest: digest(one.note),
            kind: one.note.against,
            who: one.note.who.clone(),
            words: one.note.words.clone(),
            given_by: one.note.given_by.clone(),
            from: one.note.from.to_string(),
            written_by: one.entry.by.clone(),
            ended: one.ended.map(|end| ProtectionEnded {
                seq: end.entry.seq,
                on: end.on.to_string(),
                reason: end.reason.to_owned(),
                written_by: end.entry.by.clone(),
            }),
        })
        .collect()
}

/// Returns the notes that apply: those that have not ended.
pub(crate) fn current(in_force: &[RecordEntry]) -> Vec<ProtectionLine> {
    lines(in_force).into_iter().filter(|note| note.ended.is_none()).collect()
}

/// Checks that somebody who is about to let something about a child leave has read every protective note as it now
/// reads.
///
/// # Errors
/// [`Code::ProtectionNotSeen`].
pub(crate) fn all_seen(child: &ChildId, in_force: &[RecordEntry], seen: &[Acknowledged]) -> Result<(), Failure> {
    let is_seen = |note: &ProtectionLine| {
        seen.iter().any(|one| one.child == *child && (one.seq, &one.digest) == (note.seq, &note.digest))
    };
    if current(in_force).iter().all(is_seen) { Ok(()) } else { Err(Failure::new(Code::ProtectionNotSeen)) }
}

/// Returns the notes that apply and name the person for whom a paper is made.
pub(crate) fn naming(content: &Content, in_force: &[RecordEntry], for_whom: &str) -> Vec<ProtectionLine> {
    let same = content.words.say_attribute("paper-recipient", "same");
    let ignored = content.words.say_attribute("paper-recipient", "ignored");
    let ignored: Vec<&str> = ignored.split_whitespace().collect();
    let names = |note: &ProtectionLine| {
        let (who, whom) = (NamedIn::new(&note.who), NamedIn::new(for_whom));
        let is_shared = |word: &str| whom.word(word) && !ignored.contains(&word);
        let is_called = |group: &str| {
            let has = |text: &NamedIn| group.split_whitespace().any(|word| text.word(word));
            has(&who) && has(&whom)
        };
        who.words().any(is_shared) || same.split(',').any(is_called)
    };
    current(in_force).into_iter().filter(names).collect()
}

/// Checks that a paper for somebody whom a protective note names was decided on with a reason, note by note.
///
/// # Errors
/// [`Code::RecipientProtected`], or [`Code::ReasonMissing`].
pub(crate) fn may_receive(named: &[ProtectionLine], despite: &[u32], why: &str) -> Result<(), Failure> {
    if named.iter().any(|note| !despite.contains(&note.seq)) {
        return Err(Failure::of_field(Code::RecipientProtected, "forWhom"));
    }
    if !named.is_empty() && why.trim().is_empty() {
        return Err(Failure::of_field(Code::ReasonMissing, "why"));
    }
    Ok(())
}

/// Returns a digest of what is read. It changes if a note is corrected, because the reader has not seen the new text.
fn digest(note: &Protection) -> String {
    let Protection { against, who, words, given_by, from } = note;
    // No typed text contains the separator.
    Casebook::digest_of_file([against.as_str(), who, words, given_by, &from.to_string()].join("\0").as_bytes())
}
