//! Whether a no withdraws what the same person agreed to before. The no of somebody else is a refusal.

use jiff::civil::Date;

use crate::base::id::EvidenceId;
use crate::engine::consent::statements::{ConsentAnswer, ConsentEvent, ConsentSubject, Key, No, stances};

/// Whether a no takes back what the same person agreed to before, in one of these earlier statements.
pub fn takes_back(earlier: &[ConsentEvent], no: &ConsentEvent) -> bool {
    let theirs = || earlier.iter().filter(|one| Key::of(&one.who) == Key::of(&no.who));
    let ends = |no: &ConsentSubject, yes: &ConsentSubject| {
        matches!((no, yes), (ConsentSubject::Everything, _) | (_, ConsentSubject::General(_))) || no == yes
    };
    let is_over = |yes: &ConsentEvent| {
        let after = theirs().filter(|one| one.word == ConsentAnswer::No && yes.seq < one.seq);
        after
            .map(|one| &one.about)
            .any(|about| *about == ConsentSubject::Everything || *about == yes.about || *about == no.about)
    };
    let mut yes = theirs().filter(|one| one.word != ConsentAnswer::No && ends(&no.about, &one.about));
    yes.any(|yes| !is_over(yes))
}

/// Whether somebody whose no to a subject stands on a day had agreed to it before, by name or in general.
pub fn was_taken_back(
    said: &[ConsentEvent],
    about: &ConsentSubject,
    general: &[EvidenceId],
    born: Option<Date>,
    day: Date,
) -> bool {
    let yes = || said.iter().filter(|one| one.word != ConsentAnswer::No && one.is_said_by(day));
    let agreed = |key: &Key, no: &No| {
        let mut theirs =
            yes().filter(|one| Key::of(&one.who) == *key && (one.about == *about || one.about.is_general(general)));
        theirs.any(|one| one.seq < no.seq || one.on < no.on)
    };
    let stances = stances(said, about, born, day);
    stances.iter().any(|(key, one)| one.no_in_force(born, day).is_some_and(|no| agreed(key, &no)))
}
