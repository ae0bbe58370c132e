//! Consent: who said yes and who said no, and what is in force on a day. What a missing or withdrawn consent closes is
//! decided in `gate.rs` and applied by `routes.rs`.
//!
//! Every statement is stored with the person who made it. The consent for one service on a day follows from the last
//! statement of each person, and from age and understanding, both on the day of the decision and on the day in
//! question. The first row that applies decides:
//!
//! | Row | From the 16th birthday | Before it | Result |
//! |---|---|---|---|
//! | 1 | the young person's own last word is no, and they could decide | the same, if somebody judged that the child understood | [`Consent::OwnNo`] |
//! | 2 | their own yes, given from 16 on or judged | their own yes, judged | [`Consent::Given`] |
//! | 3 | a yes that counts, and a no of somebody else | the same | [`Consent::Disagreed`] |
//! | 4 | a yes that counts | the same | [`Consent::Given`] |
//! | 5 | a no | the same | [`Consent::Withdrawn`] |
//! | 6 | something others decided before a birthday that has ended it | never | [`Consent::AskedAnew`] |
//! | 7 | a yes that does not count | the same | [`Consent::NotEnough`] |
//! | 8 | a yes that has ended | the same | [`Consent::Ended`] |
//!
//! Whose yes counts, and until when:
//!
//! | Whose word | Decided before 16 | Decided at 16 or 17 | Decided from 18 on |
//! |---|---|---|---|
//! | the child's or young person's own | if judged | always: capacity is presumed | always |
//! | the same, if an assessment found that they could not decide | no | no | no |
//! | somebody with parental responsibility | until the 16th birthday | no | no |
//! | those with parental responsibility have settled it | until the 16th birthday | no | no |
//! | a best-interests decision | no | yes | yes |
//! | an attorney or a deputy for health and welfare | no | yes | yes |
//! | a court | until the 18th birthday | until the 18th birthday | yes |
//! | not known whose (older records, the general consent) | until the 16th birthday | yes, as before | yes, as before |
//!
//! - No other person's yes overrides the young person's own no: row 1 comes first, and only their own later yes changes
//!   it. If a no below 16 was judged, that yes must be judged too.
//! - A court is the one exception, until the 18th birthday. What it decided before that day replaces what anybody said
//!   before, the own no included; what is said later counts again. While its no stands, row 2 does not apply. From the
//!   18th birthday nothing of this remains, and what a court decides from then on replaces only what others said.
//! - A child below 16 whose understanding nobody judged is still heard: their no counts in rows 3 and 5, their yes only
//!   in row 7. So is a young person of whom an assessment found that they could not make this decision on that day (Mental
//!   Capacity Act 2005, sections 1 to 3): from 16, a best-interests decision, an attorney, a deputy or the Court of
//!   Protection settles it (sections 4, 9 and 16). From then on, a no that they said before is heard
//!   with it (section 4, subsection 6); what they say later, when nobody found that they could not decide, is their own again.
//! - If people with parental responsibility disagree, both statements count. Their own later statement, or a record
//!   that they have settled it, ends the disagreement. From 16, a best-interests decision replaces what others said
//!   before, but never an own no. So does the word of an attorney or a deputy; neither replaces the other.
//! - A no from others before the birthday ends with it. A no from an unknown person does not, because it may have been
//!   the young person's own.
//! - Somebody who said nothing about a service, but agreed in general, does not agree with a no to that service: row 3
//!   applies instead of row 5. It opens nothing. A general consent without a name does not, because whoever said no may
//!   have given it.
//! - Statements count in the order in which they were recorded, but a yes dated before the same person's no does not
//!   override that no.
//!
//! A gate that needs evidence of kind consent, before a choice that names the services to which it refers, is judged
//! for those services. The general consent, which is such evidence, meets the gate for a service that has no statement
//! of its own. Once there is one, only consent for that service does. A choice that names no service is judged for those
//! services of its step that have a statement, because it may refer to any of them: it closes unless there is consent for
//! one of them.

pub(crate) mod gate;
mod general;
pub(crate) mod state;
mod statements;
mod taken_back;
pub(crate) mod who;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::id::{EvidenceId, ServiceId};
pub use general::heard_in_general;
pub use state::{ADULT, Consent, OWN_DECISION};
pub use statements::{ConsentAnswer, ConsentEvent, ConsentSubject, LastWord};
use statements::{Key, Stance, last_words, stances};
pub use taken_back::{takes_back, was_taken_back};
pub use who::{AsWhom, Who};

/// Returns the consent for every service that has a statement by that day. `general` are the general consents to refer.
pub fn consents_on(
    said: &[ConsentEvent],
    general: &[EvidenceId],
    born: Option<Date>,
    day: Date,
) -> BTreeMap<ServiceId, Consent> {
    let named = said.iter().filter(|one| one.is_said_by(day)).filter_map(|one| match &one.about {
        ConsentSubject::Service(service) => Some(service),
        ConsentSubject::General(_) | ConsentSubject::Everything => None,
    });
    let judged = named.map(|service| (service.clone(), ConsentSubject::Service(service.clone())));
    let consent = |about: &ConsentSubject| match consent_on(said, about, born, day)? {
        Consent::Withdrawn { on } if others_agree(said, about, general, born, day) => Some(Consent::Disagreed { on }),
        consent => Some(consent),
    };
    judged.filter_map(|(service, about)| Some((service, consent(&about)?))).collect()
}

/// Whether somebody who said nothing about a service has agreed in general, which counts as their yes against the no of
/// somebody else.
fn others_agree(
    said: &[ConsentEvent],
    about: &ConsentSubject,
    general: &[EvidenceId],
    born: Option<Date>,
    day: Date,
) -> bool {
    let consent = consent_on(&heard_in_general(said, about, general), about, born, day);
    matches!(consent, Some(Consent::Given { .. } | Consent::Disagreed { .. }))
}

/// Returns the general consent, for every evidence of that kind that has a statement by that day.
pub fn general_on<'e>(
    said: &[ConsentEvent],
    kinds: impl Iterator<Item = &'e EvidenceId>,
    born: Option<Date>,
    day: Date,
) -> BTreeMap<EvidenceId, Consent> {
    let judged = kinds.map(|id| (id.clone(), ConsentSubject::General(id.clone())));
    judged.filter_map(|(id, about)| Some((id, consent_on(said, &about, born, day)?))).collect()
}

/// Returns the last statement of each person about a subject, in the order of recording, whether or not it still counts.
pub fn voices_on(said: &[ConsentEvent], about: &ConsentSubject, born: Option<Date>, day: Date) -> Vec<LastWord> {
    let mut voices: Vec<LastWord> = last_words(said, about, born, day).values().filter_map(Stance::last).collect();
    voices.sort_by_key(|voice| voice.seq);
    voices
}

/// Returns the entries of each yes about a subject that counts on a day, in the order of recording: those that nobody has
/// taken back or replaced, by people whose word counts at that age.
pub fn yes_in_force(said: &[ConsentEvent], about: &ConsentSubject, born: Option<Date>, day: Date) -> Vec<u32> {
    let stances = stances(said, about, born, day);
    let mut all: Vec<u32> = stances.values().flat_map(|one| one.counting(born, day)).map(|(seq, _)| seq).collect();
    all.sort_unstable();
    all
}

/// Applies the table above. `None` if there is no statement about it by that day.
fn consent_on(said: &[ConsentEvent], about: &ConsentSubject, born: Option<Date>, day: Date) -> Option<Consent> {
    let stances = stances(said, about, born, day);
    let is_own = born.and_then(|born| OWN_DECISION.reached_on(born)).is_none_or(|birthday| birthday <= day);
    let own = stances.get(&Key::Themselves);
    let others: Vec<&Stance> = stances.iter().filter(|(key, _)| **key != Key::Themselves).map(|(_, one)| one).collect();

    if let Some(no) = own.and_then(|own| own.no).filter(|no| !no.unable && (is_own || no.judged)) {
        return Some(Consent::OwnNo { on: no.on });
    }
    let own_yes = own.and_then(|own| own.in_force(born, day));
    let is_forbidden = stances.get(&Key::Court).is_some_and(|court| court.forbids(born, day));
    if let Some(yes) = own_yes.filter(|_| !is_forbidden) {
        return Some(Consent::Given { until: yes.until, anew: None });
    }
    let own_no = own.and_then(|own| own.no).filter(|no| !no.answered);
    let no = others.iter().filter_map(|one| one.no_in_force(born, day)).chain(own_no).map(|no| no.on).max();
    let yes = others.iter().filter_map(|one| one.in_force(born, day)).chain(own_yes).reduce(statements::InForce::or);
    match (yes, no) {
        (Some(_), Some(on)) => Some(Consent::Disagreed { on }),
        (Some(yes), None) => {
            let lasts_until = |birthday: &Date| yes.until.is_none_or(|until| *birthday <= until);
            Some(Consent::Given { until: yes.until, anew: yes.lapses.filter(lasts_until) })
        }
        (None, Some(on)) => Some(Consent::Withdrawn { on }),
        (None, None) => without_a_word(&stances, born, day),
    }
}

/// Rows 6 to 8: nobody's yes and nobody's no is in force.
fn without_a_word(stances: &BTreeMap<Key, Stance>, born: Option<Date>, day: Date) -> Option<Consent> {
    let all = || stances.values();
    let since = all().filter_map(|one| one.lapsed_since(born, day)).max();
    let not_enough = || all().filter_map(|one| one.not_enough(born, day)).max();
    let ended = || all().filter_map(|one| one.ended(day)).max();
    since
        .map(|since| Consent::AskedAnew { since })
        .or_else(|| not_enough().map(|on| Consent::NotEnough { on }))
        .or_else(|| ended().map(|on| Consent::Ended { on }))
}
