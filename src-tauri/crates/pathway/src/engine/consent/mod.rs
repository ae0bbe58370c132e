//! Consent: who said yes and who said no, and what is in force on a day. What a missing or withdrawn consent closes is
//! decided in `gate.rs` and applied by `routes.rs`.
//!
//! Every statement is stored with the person who made it. The consent for one service on a day follows from the last
//! statement of each person, and from age and understanding, both on the day of the decision and on the day in
//! question. The first row that applies decides:
//!
//! | Row | From the 16th birthday | Before it | Result |
//! |---|---|---|---|
//! | 1 | the young person's own last word is no | the same, if somebody judged that the child understood | [`Consent::OwnNo`] |
//! | 2 | their own yes, given from 16 on or judged | their own yes, judged | [`Consent::Given`] |
//! | 3 | a yes that counts, and a no of somebody else | the same | [`Consent::Disagreed`] |
//! | 4 | a yes that counts | the same | [`Consent::Given`] |
//! | 5 | a no | the same | [`Consent::Withdrawn`] |
//! | 6 | something others decided before the birthday | never | [`Consent::AskedAnew`] |
//! | 7 | a yes that does not count | the same | [`Consent::NotEnough`] |
//! | 8 | a yes that has ended | the same | [`Consent::Ended`] |
//!
//! Whose yes counts, and until when:
//!
//! | Whose word | Decided before 16 | Decided from 16 on |
//! |---|---|---|
//! | the child's or young person's own | if judged | always: capacity is presumed |
//! | somebody with parental responsibility | until the birthday | no |
//! | those with parental responsibility have settled it | until the birthday | no |
//! | a best-interests decision | no | yes |
//! | not known whose (older records, the general consent) | until the birthday | yes, as before |
//!
//! - No other person's yes overrides the young person's own no: row 1 comes first, and only their own later yes changes
//!   it. If a no below 16 was judged, that yes must be judged too.
//! - A child below 16 whose understanding nobody judged is still heard: their no counts in rows 3 and 5, their yes only
//!   in row 7.
//! - If people with parental responsibility disagree, both statements count. Their own later statement, or a record
//!   that they have settled it, ends the disagreement. From 16, a best-interests decision replaces what others said
//!   before, but never an own no.
//! - A no from others before the birthday ends with it. A no from an unknown person does not, because it may have been
//!   the young person's own.
//! - Statements count in the order in which they were recorded, but a yes dated before the same person's no does not
//!   override that no.
//!
//! A gate that needs evidence of kind consent, before a choice that names the services to which it refers, is judged
//! for those services. The general consent, which is such evidence, meets the gate for a service that has no statement
//! of its own. Once there is one, only consent for that service does.

pub(crate) mod gate;
pub(crate) mod state;
mod statements;
pub(crate) mod who;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::id::{EvidenceId, ServiceId};
pub use state::{Consent, OWN_DECISION};
pub use statements::{ConsentAnswer, ConsentEvent, ConsentSubject, LastWord};
use statements::{Key, Stance, stances};
pub use who::{AsWhom, Who};

/// Returns the consent for every service that has a statement by that day.
pub fn consents_on(said: &[ConsentEvent], born: Option<Date>, day: Date) -> BTreeMap<ServiceId, Consent> {
    let named = said.iter().filter(|one| one.is_said_by(day)).filter_map(|one| match &one.about {
        ConsentSubject::Service(service) => Some(service),
        ConsentSubject::General(_) | ConsentSubject::Everything => None,
    });
    let judged = named.map(|service| (service.clone(), ConsentSubject::Service(service.clone())));
    judged.filter_map(|(service, about)| Some((service, consent_on(said, &about, born, day)?))).collect()
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

/// Returns the last statement of each person about a subject, in the order of recording.
pub fn voices_on(said: &[ConsentEvent], about: &ConsentSubject, born: Option<Date>, day: Date) -> Vec<LastWord> {
    let mut voices: Vec<LastWord> = stances(said, about, born, day).values().filter_map(Stance::last).collect();
    voices.sort_by_key(|voice| voice.seq);
    voices
}

/// Applies the table above. `None` if there is no statement about it by that day.
fn consent_on(said: &[ConsentEvent], about: &ConsentSubject, born: Option<Date>, day: Date) -> Option<Consent> {
    let stances = stances(said, about, born, day);
    let birthday = born.and_then(|born| OWN_DECISION.reached_on(born));
    let is_own = birthday.is_none_or(|birthday| birthday <= day);
    let own = stances.get(&Key::Themselves);
    let others: Vec<&Stance> = stances.iter().filter(|(key, _)| **key != Key::Themselves).map(|(_, one)| one).collect();

    if let Some(no) = own.and_then(|own| own.no).filter(|no| is_own || no.judged) {
        return Some(Consent::OwnNo { on: no.on });
    }
    if let Some(until) = own.and_then(|own| own.in_force(born, day)) {
        return Some(Consent::Given { until: until.until, anew: None });
    }
    let own_no = own.and_then(|own| own.no).filter(|no| !no.answered);
    let lasts = |stance: &&Stance| !(is_own && stance.is_of_childhood(born));
    let no = others.iter().copied().filter(lasts).filter_map(|one| one.no).chain(own_no).map(|no| no.on).max();
    let yes = others.iter().filter_map(|one| one.in_force(born, day)).reduce(statements::InForce::or);
    let any = |test: fn(&Stance, Option<Date>, Date) -> bool| stances.values().any(|one| test(one, born, day));
    let not_enough = stances.values().filter_map(|one| one.not_enough(born, day));
    let ended = || stances.values().filter_map(|one| one.ended(day)).max();
    match (yes, no) {
        (Some(_), Some(on)) => Some(Consent::Disagreed { on }),
        (Some(yes), None) => {
            let lasts_until = |birthday: &Date| yes.until.is_none_or(|until| *birthday <= until);
            let anew = birthday.filter(|_| yes.of_childhood).filter(lasts_until);
            Some(Consent::Given { until: yes.until, anew })
        }
        (None, Some(on)) => Some(Consent::Withdrawn { on }),
        (None, None) => {
            let since = birthday.filter(|_| any(Stance::has_lapsed));
            since
                .map(|since| Consent::AskedAnew { since })
                .or_else(|| not_enough.max().map(|on| Consent::NotEnough { on }))
                .or_else(|| ended().map(|on| Consent::Ended { on }))
        }
    }
}
