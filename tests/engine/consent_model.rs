//! A simple model of whose consent counts: everybody who may speak, in days from the 16th birthday. The 18th is
//! [`ADULT`] days later.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use pathway::consent::{AsWhom, Consent, Who};
use pathway::replay::RouteState;
use pathway::{Act, Entry, Journey, Pathway, Standing};
use proptest::prelude::*;

use acceptance::PACK;

const CAMHS: &str = "mk-camhs";
const OTHER: &str = "mk-eps";
const GENERAL: &str = "consent-to-refer";

pub(crate) static MENTAL_HEALTH: LazyLock<&'static Pathway> =
    LazyLock::new(|| PACK.pathway(&"mental-health".into()).unwrap());
pub(crate) static BORN: [Date; 3] = [date(2010, 7, 4), date(2012, 2, 29), date(2011, 12, 31)];

/// The people who speak. Names are as people type them; one is typed in two ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speaker {
    Own {
        judged: bool,
    },
    /// The same person, of whom an assessment found that they could not decide.
    Unable,
    Mother,
    Father,
    Guardian,
    Settled,
    Court,
    BestInterests,
    Appointed,
    /// An older entry of the mother, without the capacity in which she spoke.
    MotherUnknown,
    /// An unknown person.
    Unknown,
}
pub(crate) use Speaker::*;

const SPEAKERS: [Speaker; 12] = [
    Unable,
    Own { judged: false },
    Own { judged: true },
    Mother,
    Father,
    Guardian,
    Settled,
    Court,
    BestInterests,
    Appointed,
    MotherUnknown,
    Unknown,
];

impl Speaker {
    fn who(self) -> Who {
        let (as_whom, name) = match self {
            Own { .. } => (AsWhom::Themselves, "Bryony"),
            Unable => (AsWhom::Unable, "Bryony"),
            Mother => (AsWhom::Responsible, "Sorrel Tallow"),
            Father => (AsWhom::Responsible, "Linnet Tallow"),
            Guardian => (AsWhom::Responsible, "the council"),
            Settled => (AsWhom::Settled, "Sorrel Tallow"),
            Court => (AsWhom::Court, "the family court"),
            BestInterests => (AsWhom::BestInterests, "Dr Wren"),
            Appointed => (AsWhom::Appointed, "Hazel Tallow"),
            MotherUnknown => (AsWhom::NotKnown, " sorrel  TALLOW"),
            Unknown => (AsWhom::NotKnown, ""),
        };
        Who { as_whom, name: name.to_owned(), judged: matches!(self, Own { judged: true } | Unable) }
    }

    /// Returns the same person, whatever is known about them.
    pub(crate) fn person(self) -> &'static str {
        match self {
            Own { .. } | Unable => "own",
            Mother | MotherUnknown => "mother",
            Father => "father",
            Guardian => "guardian",
            Settled => "settled",
            Court => "court",
            BestInterests => "best interests",
            Appointed => "appointed",
            Unknown => "unknown",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    Camhs,
    Other,
    General,
    Everything,
}

/// One statement, recorded on a day. Days count from the 16th birthday.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spoken {
    pub(crate) speaker: Speaker,
    pub(crate) about: About,
    pub(crate) yes: bool,
    pub(crate) written: i64,
    /// How many days before the recording it was made, or how many days later it begins.
    pub(crate) shift: i64,
    pub(crate) lasts: Option<i64>,
}

impl Spoken {
    fn from(&self) -> i64 {
        self.written + self.shift
    }

    pub(crate) fn decided(&self) -> i64 {
        self.from().min(self.written)
    }

    fn is_said_by(&self, day: i64) -> bool {
        if self.yes && self.about != About::General { self.from() <= day } else { self.decided() <= day }
    }

    fn holds(&self, day: i64) -> bool {
        self.about == About::General || self.lasts.is_none_or(|lasts| day <= self.from() + lasts)
    }

    pub(crate) fn act(&self, birthday: Date) -> Act {
        let day = |number: i64| birthday.checked_add(number.days()).unwrap();
        let who = self.speaker.who();
        let service = match self.about {
            About::Camhs => Some(CAMHS.into()),
            About::Other => Some(OTHER.into()),
            About::General | About::Everything => None,
        };
        match (self.yes, service) {
            (true, Some(service)) => {
                let until = self.lasts.map(|lasts| day(self.from() + lasts));
                Act::Consented { service, from: day(self.from()), until, who }
            }
            (true, None) => Act::HeldFrom { evidence: GENERAL.into(), of: day(self.decided()), who },
            (false, service) => Act::Withdrawn { service, on: day(self.decided()), who },
        }
    }
}

fn spoken() -> impl Strategy<Value = Spoken> {
    let about = prop::sample::select(vec![
        About::Camhs,
        About::Camhs,
        About::Camhs,
        About::Other,
        About::General,
        About::Everything,
    ]);
    let parts = (
        prop::sample::select(SPEAKERS.to_vec()),
        about,
        any::<bool>(),
        0_i64..6,
        -4_i64..4,
        prop::option::of(0_i64..20),
    );
    parts.prop_map(|(speaker, about, yes, written, shift, lasts)| {
        // Nobody consents to everything at once: that is the general consent.
        let yes = yes && about != About::Everything;
        let about = if !yes && about == About::General { About::Everything } else { about };
        Spoken { speaker, about, yes, written, shift, lasts }
    })
}

/// Statements in the order of recording; the first is this many days before or after the 16th birthday.
pub(crate) fn all_spoken() -> impl Strategy<Value = Vec<Spoken>> {
    spoken_from(-25..8)
}

/// The same around the 18th birthday.
pub(crate) fn all_spoken_at_eighteen() -> impl Strategy<Value = Vec<Spoken>> {
    spoken_from(ADULT - 25..ADULT + 8)
}

fn spoken_from(first: std::ops::Range<i64>) -> impl Strategy<Value = Vec<Spoken>> {
    (first, prop::collection::vec(spoken(), 0..8)).prop_map(|(first, mut all)| {
        let mut day = first;
        for one in &mut all {
            day += one.written;
            one.written = day;
        }
        all
    })
}

pub(crate) fn birthday(born: Date) -> Date {
    // 16 years after 29 February there is a 29 February again.
    Date::new(born.year() + 16, born.month(), born.day()).unwrap()
}

/// The 18th birthday of everybody in [`BORN`], in days from the 16th. Somebody born on 29 February turns 18 on 1 March.
pub(crate) const ADULT: i64 = 731;

pub(crate) fn entry(seq: usize, on: Date, act: Act) -> Entry {
    Entry { seq: u32::try_from(seq).unwrap(), on, by: String::new(), role: None, act }
}

pub(crate) fn replay(born: Date, all: &[Spoken], today: i64) -> Standing {
    let day = |number: i64| birthday(born).checked_add(number.days()).unwrap();
    let mut entries = vec![entry(1, day(-60), Act::Begun { at: "camhs-referral".into() })];
    for one in all {
        entries.push(entry(entries.len() + 1, day(one.written), one.act(birthday(born))));
    }
    Journey { pathway: *MENTAL_HEALTH, born: Some(born), entries: &entries, today: day(today), role: None }.replay()
}

/// Returns whether the referral can be sent, and the state of the consent that counts for it.
pub(crate) fn sent(standing: &Standing) -> (bool, Option<Consent>) {
    let send = standing.routes.iter().find(|route| route.choice.as_str() == "send").unwrap();
    let consent = standing.consents.get(&CAMHS.into()).or(standing.general.get(&GENERAL.into())).copied();
    (send.state != RouteState::Waiting, consent)
}

/// The last statement of one person, in the model.
#[derive(Default)]
struct Last {
    no: Vec<Spoken>,
    yes: Vec<Spoken>,
    /// Whether somebody settled each no later.
    is_answered: bool,
}

/// The model, for one service. Somebody who refuses a service withdraws or refuses it, unless somebody else agreed in
/// general and said nothing about that service: then they disagree.
pub(crate) fn by_the_model(all: &[Spoken], today: i64) -> &'static str {
    let result = by_statements(all, today);
    let is_named = all.iter().any(|one| one.about == About::Camhs && one.is_said_by(today));
    if result != "withdrawn" || !is_named {
        return result;
    }
    let is_silent = |person: &str| !all.iter().any(|one| one.about == About::Camhs && one.speaker.person() == person);
    let counts = |one: &Spoken| one.about == About::General && one.yes && one.speaker != Unknown;
    let as_if_named = |one: &Spoken| Spoken { about: About::Camhs, shift: one.shift.min(0), lasts: None, ..*one };
    let heard = |one: &Spoken| if counts(one) && is_silent(one.speaker.person()) { as_if_named(one) } else { *one };
    let heard: Vec<Spoken> = all.iter().map(heard).collect();
    if matches!(by_statements(&heard, today), "given" | "disagreed") { "disagreed" } else { result }
}

/// The statements of each person separately, then the rows of the table from the top.
fn by_statements(all: &[Spoken], today: i64) -> &'static str {
    let said: Vec<&Spoken> = all.iter().filter(|one| one.is_said_by(today)).collect();
    let is_named = said.iter().any(|one| one.about == About::Camhs);
    let topic = if is_named { About::Camhs } else { About::General };
    let is_about = |one: &Spoken| one.about == topic || one.about == About::Everything;
    let settles = |one: &Spoken| match one.speaker {
        Settled => one.decided() < 0,
        BestInterests | Appointed => one.decided() >= 0,
        Court => one.decided() >= ADULT,
        _ => false,
    };
    let adult = today >= ADULT;
    // A court replaces everything that was said before, until the 18th birthday.
    let is_overruled = |at: usize| {
        let court =
            |later: &&Spoken| is_about(later) && later.speaker == Court && said[at].decided() <= later.decided();
        !adult && said[at].speaker != Court && said[at + 1..].iter().any(court)
    };
    let is_answered = |at: usize| {
        said[at + 1..].iter().any(|later| is_about(later) && settles(later) && said[at].decided() <= later.decided())
    };
    // An own no that the person could decide is overridden only by a yes that they could decide.
    let is_own_decision = |one: &Spoken| match one.speaker {
        Own { judged } => judged || one.decided() >= 0,
        _ => false,
    };
    let last = |person: &str| {
        let mut last = Last { is_answered: true, ..Last::default() };
        for (at, one) in said.iter().enumerate().filter(|(_, one)| one.speaker.person() == person) {
            if is_overruled(at)
                || (is_answered(at) && !["own", "settled", "court", "best interests", "appointed"].contains(&person))
            {
                continue;
            }
            // If there are several, the last day counts, and whether anybody judged one of them.
            let no_day = last.no.iter().map(Spoken::decided).max();
            let is_bound = last.no.iter().any(is_own_decision) && !is_own_decision(one);
            let takes_back = no_day.is_none_or(|no| no <= one.decided()) && !is_bound;
            let is_unable = one.speaker == Unable && one.decided() >= 0;
            if is_about(one) && !one.yes && is_unable && no_day > Some(one.decided()) {
                // What they said after the assessment stays as it was said.
            } else if is_about(one) && !one.yes {
                if is_unable {
                    (last.no, last.is_answered) = (Vec::new(), true);
                }
                last.is_answered &= is_answered(at);
                last.no.push(**one);
                last.yes.clear();
            } else if is_about(one) && takes_back {
                (last.no, last.is_answered) = (Vec::new(), true);
                last.yes.push(**one);
            }
        }
        last
    };
    let grown = today >= 0;
    // How long a yes counts: permanently, until a birthday, or not at all.
    let counts = |one: &Spoken| match (one.speaker, one.decided() < 0) {
        (Court, _) if one.decided() < ADULT => "until 18",
        (Own { judged: true } | Court, _)
        | (Own { .. } | BestInterests | Appointed | Unknown | MotherUnknown, false) => "for good",
        (Mother | Father | Guardian | Settled | Unknown | MotherUnknown, true) => "until 16",
        (Unable, _)
        | (Own { .. } | BestInterests | Appointed, true)
        | (Mother | Father | Guardian | Settled, false) => "not",
    };
    let lapsed = |one: &Spoken| (counts(one) == "until 16" && grown) || (counts(one) == "until 18" && adult);
    let in_force = |one: &&Spoken| one.holds(today) && counts(one) != "not" && !lapsed(one);

    let own = last("own");
    // Somebody who could not decide.
    let is_unable = own.no.last().is_some_and(|no| no.speaker == Unable && no.decided() >= 0);
    if !own.no.is_empty() && !is_unable && (grown || own.no.iter().any(|no| no.speaker == Own { judged: true })) {
        return "own no";
    }
    let own_yes = own.yes.iter().any(|one| in_force(&one));
    let no_day = |last: &Last| last.no.iter().map(Spoken::decided).max();
    let is_forbidden = no_day(&last("court")).is_some_and(|no| no < ADULT) && !adult;
    if own_yes && !is_forbidden {
        return "given";
    }
    let others: Vec<Last> =
        ["mother", "father", "guardian", "settled", "court", "best interests", "appointed", "unknown"]
            .into_iter()
            .map(last)
            .collect();
    // A no of others that a birthday ended.
    let is_past = |other: &&Last| match other.no.last().map(|no| no.speaker) {
        Some(Mother | Father | Guardian | Settled) => grown && no_day(other) < Some(0),
        Some(Court) => adult && no_day(other) < Some(ADULT),
        _ => false,
    };
    let heard = others.iter().filter(|other| !is_past(other));
    let no = heard.clone().any(|other| !other.no.is_empty()) || (!own.no.is_empty() && !own.is_answered);
    let yes = own_yes || others.iter().flat_map(|other| &other.yes).any(|one| in_force(&one));
    match (yes, no) {
        (true, true) => return "disagreed",
        (true, false) => return "given",
        (false, true) => return "withdrawn",
        (false, false) => {}
    }
    let everybody = || others.iter().chain([&own]);
    if everybody().any(|one| is_past(&one) || one.yes.iter().any(|one| one.holds(today) && lapsed(one))) {
        return "asked again";
    }
    if everybody().flat_map(|one| &one.yes).any(|one| one.holds(today) && counts(one) == "not") {
        return "not enough";
    }
    if everybody().any(|one| !one.yes.is_empty()) { "ended" } else { "nothing" }
}

pub(crate) fn name_of(consent: Option<Consent>) -> &'static str {
    match consent {
        None => "nothing",
        Some(Consent::Given { .. }) => "given",
        Some(Consent::Ended { .. }) => "ended",
        Some(Consent::Withdrawn { .. }) => "withdrawn",
        Some(Consent::OwnNo { .. }) => "own no",
        Some(Consent::Disagreed { .. }) => "disagreed",
        Some(Consent::AskedAnew { .. }) => "asked again",
        Some(Consent::NotEnough { .. }) => "not enough",
    }
}
