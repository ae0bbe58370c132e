//! Statements about consent: who said yes or no, when, and the last statement of each person.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::id::{EvidenceId, ServiceId};
use crate::engine::consent::state::{ADULT, OWN_DECISION};
use crate::engine::consent::who::{AsWhom, Who};
use crate::engine::entry::Act;

/// The last statement of one person about a service, for screens: what was said, when, and in which entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastWord {
    /// The entry that records it.
    pub seq: u32,
    /// Whether it was a yes.
    pub yes: bool,
    /// The day of the decision.
    pub on: Date,
}

/// The subject of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConsentSubject {
    /// One service.
    Service(ServiceId),
    /// The general consent, identified by its evidence.
    General(EvidenceId),
    /// Every consent at once; only a withdrawal can have this subject.
    Everything,
}

impl ConsentSubject {
    /// Whether this is one of these general consents.
    pub(super) fn is_general(&self, general: &[EvidenceId]) -> bool {
        matches!(self, ConsentSubject::General(id) if general.contains(id))
    }
}

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentAnswer {
    /// Consent was given.
    Yes {
        /// The first day on which it counts.
        from: Date,
        /// The last day on which it counts.
        until: Option<Date>,
    },
    /// Consent was refused or withdrawn.
    No,
}

/// One statement about consent, in the order of recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentEvent {
    /// The entry that records it.
    pub seq: u32,
    /// Who said it.
    pub who: Who,
    /// What it is about.
    pub about: ConsentSubject,
    /// Yes or no.
    pub word: ConsentAnswer,
    /// The day of the decision, which is never after the day of recording.
    pub on: Date,
}

impl ConsentEvent {
    /// Returns what an entry of that day says about consent. Evidence of any kind is read as a general yes, because
    /// nobody asks about evidence that is not consent.
    pub fn of(act: &Act, on: Date, seq: u32) -> Option<ConsentEvent> {
        let yes = |from: Date, until: Option<Date>| ConsentAnswer::Yes { from, until };
        let general = |evidence: &EvidenceId| ConsentSubject::General(evidence.clone());
        let (who, about, word, on) = match act {
            Act::Consented { service, from, until, who } => {
                (who.clone(), ConsentSubject::Service(service.clone()), yes(*from, *until), (*from).min(on))
            }
            Act::Withdrawn { service, on: day, who } => {
                let about = service.clone().map_or(ConsentSubject::Everything, ConsentSubject::Service);
                // A withdrawal cannot be for a later day: it applies from the day of recording at the latest.
                (who.clone(), about, ConsentAnswer::No, (*day).min(on))
            }
            Act::Held { evidence } => (Who::default(), general(evidence), yes(on, None), on),
            Act::HeldFrom { evidence, of, who } => {
                let of = (*of).min(on);
                (who.clone(), general(evidence), yes(of, None), of)
            }
            _ => return None,
        };
        Some(ConsentEvent { seq, who, about, word, on })
    }

    pub(super) fn is_said_by(&self, day: Date) -> bool {
        match self.word {
            ConsentAnswer::Yes { from, .. } => from <= day,
            ConsentAnswer::No => self.on <= day,
        }
    }
}

/// One person, as far as their statements identify them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// There is only one child, whatever name was recorded.
    Themselves,
    Settled,
    Court,
    BestInterests,
    Appointed,
    /// By name, without regard to capitals and spaces.
    Person(String),
}

impl Key {
    pub(super) fn of(who: &Who) -> Key {
        match who.as_whom {
            AsWhom::Themselves | AsWhom::Unable => Key::Themselves,
            AsWhom::Settled => Key::Settled,
            AsWhom::Court => Key::Court,
            AsWhom::BestInterests => Key::BestInterests,
            AsWhom::Appointed => Key::Appointed,
            AsWhom::Responsible | AsWhom::NotKnown => {
                Key::Person(who.name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
            }
        }
    }
}

/// A no that the same person has not withdrawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct No {
    pub(super) on: Date,
    pub(super) judged: bool,
    /// An assessment found that they could not make this decision.
    pub(super) unable: bool,
    /// Those who may decide have settled it since.
    pub(super) answered: bool,
    pub(super) seq: u32,
    /// The child or young person said it and could decide it.
    own: bool,
    as_whom: AsWhom,
}

impl No {
    /// Returns the birthday that ends it: that of others who no longer decide from then on.
    fn lapses_on(&self, born: Option<Date>) -> Option<Date> {
        let ends = matches!(self.as_whom, AsWhom::Responsible | AsWhom::Settled | AsWhom::Court);
        birthday(self.as_whom, born).filter(|birthday| ends && self.on < *birthday)
    }
}

#[derive(Clone, Copy, Debug)]
struct Yes {
    until: Option<Date>,
    on: Date,
    seq: u32,
    as_whom: AsWhom,
    judged: bool,
}

/// The last statements of one person: a no, or what they agreed to since their last no.
#[derive(Clone, Debug, Default)]
pub(super) struct Stance {
    pub(super) no: Option<No>,
    yes: Vec<Yes>,
}

/// A yes that counts on a day.
#[derive(Clone, Copy, Debug)]
pub(super) struct InForce {
    pub(super) until: Option<Date>,
    /// The birthday that ends it, if others decided it before that day.
    pub(super) lapses: Option<Date>,
}

impl InForce {
    /// Combines two yeses: the later end, and a yes that outlasts the birthday.
    pub(super) fn or(self, other: InForce) -> InForce {
        let until = self.until.zip(other.until).map(|(one, other)| one.max(other));
        let lapses = self.lapses.zip(other.lapses).map(|(one, other)| one.max(other));
        InForce { until, lapses }
    }
}

/// How long a yes counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counts {
    Yes,
    UntilBirthday(Date),
    No,
}

/// Returns the birthday from which somebody no longer decides for the young person, or begins to.
fn birthday(as_whom: AsWhom, born: Option<Date>) -> Option<Date> {
    let age = if as_whom == AsWhom::Court { ADULT } else { OWN_DECISION };
    born.and_then(|born| age.reached_on(born))
}

/// Whether something was decided before the birthday. `None` if the birth date is not known.
fn before_it(born: Option<Date>, on: Date) -> Option<bool> {
    birthday(AsWhom::Themselves, born).map(|birthday| on < birthday)
}

impl Yes {
    fn counts(&self, born: Option<Date>) -> Counts {
        let birthday = birthday(self.as_whom, born);
        let still_to_come = birthday.filter(|birthday| self.on < *birthday);
        match (self.as_whom, birthday, still_to_come) {
            (AsWhom::Themselves, ..) if self.judged => Counts::Yes,
            (AsWhom::Responsible | AsWhom::Settled | AsWhom::Court | AsWhom::NotKnown, _, Some(birthday)) => {
                Counts::UntilBirthday(birthday)
            }
            (AsWhom::Themselves | AsWhom::BestInterests | AsWhom::Appointed | AsWhom::Court, Some(_), None)
            | (AsWhom::NotKnown, ..) => Counts::Yes,
            // Age decides whose decision it is. If the age is not known, neither is this.
            _ => Counts::No,
        }
    }

    fn holds_on(&self, day: Date) -> bool {
        self.until.is_none_or(|until| day <= until)
    }
}

impl Stance {
    /// Returns the yes that counts on a day, if there is one.
    pub(super) fn in_force(&self, born: Option<Date>, day: Date) -> Option<InForce> {
        self.counting(born, day).map(|(_, counts)| counts).reduce(InForce::or)
    }

    /// Returns the entry of each yes that counts on a day, and how long it does.
    pub(super) fn counting(&self, born: Option<Date>, day: Date) -> impl Iterator<Item = (u32, InForce)> {
        let held = self.yes.iter().filter(move |yes| yes.holds_on(day));
        held.filter_map(move |yes| match yes.counts(born) {
            Counts::Yes => Some((yes.seq, InForce { until: yes.until, lapses: None })),
            Counts::UntilBirthday(on) if day < on => Some((yes.seq, InForce { until: yes.until, lapses: Some(on) })),
            Counts::UntilBirthday(_) | Counts::No => None,
        })
    }

    /// Returns the no, unless a birthday has ended it.
    pub(super) fn no_in_force(&self, born: Option<Date>, day: Date) -> Option<No> {
        self.no.filter(|no| no.lapses_on(born).is_none_or(|on| day < on))
    }

    /// Whether the no of a court stands in the way of the young person's own yes.
    pub(super) fn forbids(&self, born: Option<Date>, day: Date) -> bool {
        self.no.and_then(|no| no.lapses_on(born)).is_some_and(|on| day < on)
    }

    /// Returns the last birthday that ended something others decided, which would otherwise still count.
    pub(super) fn lapsed_since(&self, born: Option<Date>, day: Date) -> Option<Date> {
        let yes = self.yes.iter().filter(|yes| yes.holds_on(day)).filter_map(|yes| match yes.counts(born) {
            Counts::UntilBirthday(on) => Some(on),
            Counts::Yes | Counts::No => None,
        });
        yes.chain(self.no.and_then(|no| no.lapses_on(born))).filter(|on| *on <= day).max()
    }

    /// Returns the day of a yes that would be in force if it counted.
    pub(super) fn not_enough(&self, born: Option<Date>, day: Date) -> Option<Date> {
        let yes = self.yes.iter().filter(|yes| yes.holds_on(day) && yes.counts(born) == Counts::No);
        yes.map(|yes| yes.on).max()
    }

    /// Returns the last day of a yes, if it has passed.
    pub(super) fn ended(&self, day: Date) -> Option<Date> {
        self.yes.iter().filter_map(|yes| yes.until).filter(|until| *until < day).max()
    }

    pub(super) fn last(&self) -> Option<LastWord> {
        let no = self.no.map(|no| LastWord { seq: no.seq, yes: false, on: no.on });
        no.or_else(|| self.yes.last().map(|yes| LastWord { seq: yes.seq, yes: true, on: yes.on }))
    }

    fn hear(&mut self, said: &ConsentEvent, answered: bool, born: Option<Date>) {
        match said.word {
            ConsentAnswer::Yes { until, .. } => self.say_yes(said, until, born),
            ConsentAnswer::No => self.say_no(said, answered, born),
        }
    }

    fn say_no(&mut self, said: &ConsentEvent, answered: bool, born: Option<Date>) {
        self.yes.clear();
        // Below 16 nobody is assessed under the Act of 2005.
        let unable = said.who.as_whom == AsWhom::Unable && before_it(born, said.on) != Some(true);
        // What they said after the assessment stays as it was said.
        if unable && self.no.is_some_and(|no| no.on > said.on) {
            return;
        }
        // From an assessment on, what the same person said before is heard, and decides no longer.
        let before = self.no.take().filter(|_| !unable);
        let or = |test: fn(&No) -> bool, otherwise: bool| before.as_ref().map_or(otherwise, test);
        let own = is_own_decision(said, born) || or(|no| no.own, false);
        self.no = Some(No {
            // If there are several, the latest day counts, and whatever gives the statement more weight.
            on: before.map_or(said.on, |no| no.on.max(said.on)),
            judged: is_judged(said) || or(|no| no.judged, false),
            unable,
            answered: answered && or(|no| no.answered, true),
            seq: said.seq,
            own,
            as_whom: said.who.as_whom,
        });
    }

    /// Whether a yes overrides this no. A yes dated before the no does not, whenever it was recorded. A no that was the
    /// child's own decision is only overridden by a yes that is also their own decision.
    fn takes_back(&self, yes: &Yes, born: Option<Date>) -> bool {
        self.no.is_none_or(|no| no.on <= yes.on && (!no.own || yes.counts(born) == Counts::Yes))
    }

    fn say_yes(&mut self, said: &ConsentEvent, until: Option<Date>, born: Option<Date>) {
        let (as_whom, judged) = (said.who.as_whom, is_judged(said));
        let yes = Yes { until, on: said.on, seq: said.seq, as_whom, judged };
        if self.takes_back(&yes, born) {
            self.no = None;
            self.yes.push(yes);
        }
    }
}

/// Whether somebody judged that a child understood what they decided.
fn is_judged(said: &ConsentEvent) -> bool {
    said.who.judged && said.who.as_whom != AsWhom::Unable
}

/// Whether the child or young person said it and could decide it: by age, or because somebody judged that they
/// understood.
fn is_own_decision(said: &ConsentEvent, born: Option<Date>) -> bool {
    said.who.as_whom == AsWhom::Themselves && (said.who.judged || before_it(born, said.on) != Some(true))
}

/// Returns the last statements of everybody who spoke about a subject by that day, without those that a settlement or
/// a court has replaced since.
pub(super) fn stances(
    said: &[ConsentEvent],
    about: &ConsentSubject,
    born: Option<Date>,
    day: Date,
) -> BTreeMap<Key, Stance> {
    let said = said_about(said, about, day);
    let mut stances: BTreeMap<Key, Stance> = BTreeMap::new();
    for (position, one) in said.iter().enumerate() {
        let later = || said.iter().skip(position + 1).filter(|later| one.on <= later.on);
        let key = Key::of(&one.who);
        let answered = later().any(|later| settles(later, born));
        let overruled = key != Key::Court && later().any(|later| overrules(later, born, day));
        if !(overruled || answered && matches!(key, Key::Person(_))) {
            stances.entry(key).or_default().hear(one, answered, born);
        }
    }
    stances
}

/// Returns the last statements of everybody who spoke about a subject by that day, whatever has replaced them since.
pub(super) fn last_words(
    said: &[ConsentEvent],
    about: &ConsentSubject,
    born: Option<Date>,
    day: Date,
) -> BTreeMap<Key, Stance> {
    let mut stances: BTreeMap<Key, Stance> = BTreeMap::new();
    for one in said_about(said, about, day) {
        stances.entry(Key::of(&one.who)).or_default().hear(one, false, born);
    }
    stances
}

fn said_about<'s>(said: &'s [ConsentEvent], about: &ConsentSubject, day: Date) -> Vec<&'s ConsentEvent> {
    let is_about = |one: &&ConsentEvent| {
        one.about == *about || (one.about == ConsentSubject::Everything && one.word == ConsentAnswer::No)
    };
    said.iter().filter(|one| one.is_said_by(day)).filter(is_about).collect()
}

/// Whether a statement settles earlier ones of others, up to its day: a settlement, a best-interests decision, the word
/// of an attorney or a deputy, or what a court decides about an adult. It never overrides the young person's own no from
/// 16 on, unless an assessment found that they could not make that decision, or an earlier one if somebody judged that they
/// understood.
fn settles(said: &ConsentEvent, born: Option<Date>) -> bool {
    let is_past = |birthday: Date| birthday <= said.on;
    match said.who.as_whom {
        AsWhom::Settled => before_it(born, said.on) == Some(true),
        AsWhom::BestInterests | AsWhom::Appointed | AsWhom::Court => {
            birthday(said.who.as_whom, born).is_some_and(is_past)
        }
        AsWhom::Themselves | AsWhom::Unable | AsWhom::Responsible | AsWhom::NotKnown => false,
    }
}

/// Whether a statement replaces every earlier one, the young person's own no included: what a court decided, until the
/// 18th birthday.
fn overrules(said: &ConsentEvent, born: Option<Date>, day: Date) -> bool {
    said.who.as_whom == AsWhom::Court && birthday(AsWhom::Court, born).is_some_and(|birthday| day < birthday)
}
