//! The general consent as a word about one service, where somebody else refuses that service.

use std::collections::BTreeSet;

use crate::base::id::EvidenceId;
use crate::engine::consent::statements::{ConsentAnswer, ConsentEvent, ConsentSubject, Key};

/// Returns the statements, with each general yes of somebody who said nothing about a subject as a yes to it. A yes without
/// a name is left as it is: it may be of anybody.
pub fn heard_in_general(said: &[ConsentEvent], about: &ConsentSubject, general: &[EvidenceId]) -> Vec<ConsentEvent> {
    let spoke: BTreeSet<Key> = said.iter().filter(|one| one.about == *about).map(|one| Key::of(&one.who)).collect();
    let is_silent = |one: &ConsentEvent| {
        let key = Key::of(&one.who);
        key != Key::Person(String::new()) && !spoke.contains(&key)
    };
    let heard = |one: &ConsentEvent| {
        let counts = one.word != ConsentAnswer::No && one.about.is_general(general) && is_silent(one);
        if counts { ConsentEvent { about: about.clone(), ..one.clone() } } else { one.clone() }
    };
    said.iter().map(heard).collect()
}
