//! Whose consent counts: the engine against a plain model, over everybody who may speak, around the 16th birthday.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use pathway::consent::{AsWhom, Consent, Who};
use pathway::replay::RouteState;
use pathway::{Act, Entry, Journey, Pathway, Proof, Standing};
use proptest::prelude::*;

use crate::support::PACK;

const CAMHS: &str = "mk-camhs";
const OTHER: &str = "mk-eps";
const GENERAL: &str = "consent-to-refer";

static MENTAL_HEALTH: LazyLock<&'static Pathway> = LazyLock::new(|| PACK.pathway(&"mental-health".into()).unwrap());
static BORN: [Date; 3] = [date(2010, 7, 4), date(2012, 2, 29), date(2009, 12, 31)];

/// Who speaks. The names are as people type them: one of them in two ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Speaker {
    Own {
        judged: bool,
    },
    Mother,
    Father,
    Guardian,
    Settled,
    BestInterests,
    /// An older record of the mother, which does not say as whom she spoke.
    MotherUnknown,
    /// Somebody of whom nothing is known.
    Unknown,
}
use Speaker::*;

const SPEAKERS: [Speaker; 9] = [
    Own { judged: false },
    Own { judged: true },
    Mother,
    Father,
    Guardian,
    Settled,
    BestInterests,
    MotherUnknown,
    Unknown,
];

impl Speaker {
    fn who(self) -> Who {
        let (as_whom, name) = match self {
            Own { .. } => (AsWhom::Themselves, "Bryony"),
            Mother => (AsWhom::Responsible, "Sorrel Tallow"),
            Father => (AsWhom::Responsible, "Linnet Tallow"),
            Guardian => (AsWhom::Responsible, "the council"),
            Settled => (AsWhom::Settled, "Sorrel Tallow"),
            BestInterests => (AsWhom::BestInterests, "Dr Wren"),
            MotherUnknown => (AsWhom::NotKnown, " sorrel  TALLOW"),
            Unknown => (AsWhom::NotKnown, ""),
        };
        Who { as_whom, name: name.to_owned(), judged: self == Own { judged: true } }
    }

    /// The same person, whatever is known of them.
    fn person(self) -> &'static str {
        match self {
            Own { .. } => "own",
            Mother | MotherUnknown => "mother",
            Father => "father",
            Guardian => "guardian",
            Settled => "settled",
            BestInterests => "best interests",
            Unknown => "unknown",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Camhs,
    Other,
    General,
    Everything,
}

/// One word, written down on a day. Days are counted from the 16th birthday.
#[derive(Clone, Copy, Debug)]
struct Spoken {
    speaker: Speaker,
    about: About,
    yes: bool,
    written: i64,
    /// How long before it was said, or after it begins.
    shift: i64,
    lasts: Option<i64>,
}

impl Spoken {
    fn from(&self) -> i64 {
        self.written + self.shift
    }

    fn decided(&self) -> i64 {
        self.from().min(self.written)
    }

    fn is_said_by(&self, day: i64) -> bool {
        if self.yes && self.about != About::General { self.from() <= day } else { self.decided() <= day }
    }

    fn holds(&self, day: i64) -> bool {
        self.about == About::General || self.lasts.is_none_or(|lasts| day <= self.from() + lasts)
    }

    fn act(&self, birthday: Date) -> Act {
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
        // Nobody takes everything in one yes: that is the general consent.
        let yes = yes && about != About::Everything;
        let about = if !yes && about == About::General { About::Everything } else { about };
        Spoken { speaker, about, yes, written, shift, lasts }
    })
}

/// Words in the order of writing, the first so many days before or after the birthday.
fn all_spoken() -> impl Strategy<Value = Vec<Spoken>> {
    (-25_i64..8, prop::collection::vec(spoken(), 0..8)).prop_map(|(first, mut all)| {
        let mut day = first;
        for one in &mut all {
            day += one.written;
            one.written = day;
        }
        all
    })
}

fn birthday(born: Date) -> Date {
    // 29 February comes again after sixteen years.
    Date::new(born.year() + 16, born.month(), born.day()).unwrap()
}

fn entry(seq: usize, on: Date, act: Act) -> Entry {
    Entry { seq: u32::try_from(seq).unwrap(), on, by: String::new(), role: None, act }
}

fn replay(born: Date, all: &[Spoken], today: i64) -> Standing {
    let day = |number: i64| birthday(born).checked_add(number.days()).unwrap();
    let mut entries = vec![entry(1, day(-60), Act::Begun { at: "camhs-referral".into() })];
    for one in all {
        entries.push(entry(entries.len() + 1, day(one.written), one.act(birthday(born))));
    }
    Journey { pathway: *MENTAL_HEALTH, born: Some(born), entries: &entries, today: day(today), role: None }.replay()
}

/// Whether the referral can be sent, and how the words that count for it come out.
fn sent(standing: &Standing) -> (bool, Option<Consent>) {
    let send = standing.routes.iter().find(|route| route.choice.as_str() == "send").unwrap();
    let consent = standing.consents.get(&CAMHS.into()).or(standing.general.get(&GENERAL.into())).copied();
    (send.state != RouteState::Waiting, consent)
}

/// What one person last said, in the plain model.
#[derive(Default)]
struct Last {
    no: Vec<Spoken>,
    yes: Vec<Spoken>,
    /// Each no was answered by somebody who settled it later.
    is_answered: bool,
}

/// The model: the words of each person apart, then the rows of the table from the top.
fn by_the_model(all: &[Spoken], today: i64) -> &'static str {
    let said: Vec<&Spoken> = all.iter().filter(|one| one.is_said_by(today)).collect();
    let is_named = said.iter().any(|one| one.about == About::Camhs);
    let topic = if is_named { About::Camhs } else { About::General };
    let is_about = |one: &Spoken| one.about == topic || one.about == About::Everything;
    let settles = |one: &Spoken| match one.speaker {
        Settled => one.decided() < 0,
        BestInterests => one.decided() >= 0,
        _ => false,
    };
    let is_answered = |at: usize| {
        said[at + 1..].iter().any(|later| is_about(later) && settles(later) && said[at].decided() <= later.decided())
    };
    let last = |person: &str| {
        let mut last = Last { is_answered: true, ..Last::default() };
        for (at, one) in said.iter().enumerate().filter(|(_, one)| one.speaker.person() == person) {
            if is_answered(at) && !["own", "settled", "best interests"].contains(&person) {
                continue;
            }
            let takes_back = last.no.iter().all(|no| no.decided() <= one.decided());
            if is_about(one) && !one.yes {
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
    // How far a yes counts: for good, until the birthday, or not at all.
    let counts = |one: &Spoken| match (one.speaker, one.decided() < 0) {
        (Own { judged: true }, _) | (Own { .. } | BestInterests | Unknown | MotherUnknown, false) => "for good",
        (Mother | Father | Guardian | Settled | Unknown | MotherUnknown, true) => "until then",
        (Own { .. } | BestInterests, true) | (Mother | Father | Guardian | Settled, false) => "not",
    };
    let in_force =
        |one: &&Spoken| one.holds(today) && (counts(one) == "for good" || (counts(one) == "until then" && !grown));

    let own = last("own");
    if !own.no.is_empty() && (grown || own.no.iter().any(|no| no.speaker == Own { judged: true })) {
        return "own no";
    }
    if own.yes.iter().any(|one| in_force(&one)) {
        return "given";
    }
    let others: Vec<Last> =
        ["mother", "father", "guardian", "settled", "best interests", "unknown"].into_iter().map(last).collect();
    let is_of_childhood = |other: &&Last| {
        other.no.last().is_some_and(|no| matches!(no.speaker, Mother | Father | Guardian | Settled))
            && other.no.iter().map(Spoken::decided).max() < Some(0)
    };
    let heard = others.iter().filter(|other| !(grown && is_of_childhood(other)));
    let no = heard.clone().any(|other| !other.no.is_empty()) || (!own.no.is_empty() && !own.is_answered);
    let yes = others.iter().flat_map(|other| &other.yes).any(|one| in_force(&one));
    match (yes, no) {
        (true, true) => return "disagreed",
        (true, false) => return "given",
        (false, true) => return "withdrawn",
        (false, false) => {}
    }
    let everybody = || others.iter().chain([&own]);
    let lapsed = |one: &Spoken| one.holds(today) && counts(one) == "until then";
    if grown && everybody().any(|one| is_of_childhood(&one) || one.yes.iter().any(lapsed)) {
        return "asked anew";
    }
    if everybody().flat_map(|one| &one.yes).any(|one| one.holds(today) && counts(one) == "not") {
        return "not enough";
    }
    if everybody().any(|one| !one.yes.is_empty()) { "ended" } else { "nothing" }
}

fn told(consent: Option<Consent>) -> &'static str {
    match consent {
        None => "nothing",
        Some(Consent::Given { .. }) => "given",
        Some(Consent::Ended { .. }) => "ended",
        Some(Consent::Withdrawn { .. }) => "withdrawn",
        Some(Consent::OwnNo { .. }) => "own no",
        Some(Consent::Disagreed { .. }) => "disagreed",
        Some(Consent::AskedAnew { .. }) => "asked anew",
        Some(Consent::NotEnough { .. }) => "not enough",
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]

    #[test]
    fn consent_is_what_the_table_says(born in prop::sample::select(BORN.to_vec()), all in all_spoken(), later in -12_i64..30) {
        let today = all.last().map_or(0, |last| last.written) + later.max(0);
        for today in [today, -1, 0] {
            // Nobody knows on a day what will be written down later.
            if all.last().is_some_and(|last| today < last.written) { continue }
            let (open, consent) = sent(&replay(born, &all, today));
            let told = told(consent);
            prop_assert_eq!(told, by_the_model(&all, today), "on day {}", today);
            prop_assert_eq!(open, told == "given");
        }
    }

    /// Whatever anybody else says, before or after.
    #[test]
    fn nobody_takes_back_the_young_persons_own_no(born in prop::sample::select(BORN.to_vec()), before in all_spoken(), after in all_spoken(), everything in any::<bool>()) {
        let about = if everything { About::Everything } else { About::Camhs };
        let first = before.last().map_or(0, |last| last.written).max(0);
        let no = Spoken { speaker: Own { judged: false }, about, yes: false, written: first, shift: 0, lasts: None };
        let mut all = before;
        all.push(no);
        let others = after.into_iter().filter(|one| one.speaker.person() != "own");
        all.extend(others.map(|one| Spoken { written: one.written.max(0) + first, ..one }));
        let (open, consent) = sent(&replay(born, &all, all.last().unwrap().written + 1));
        prop_assert!(!open, "{:?}", consent);
    }

    /// A parent of somebody of 16 or over opens nothing, however often they say yes.
    #[test]
    fn from_16_on_others_open_nothing(born in prop::sample::select(BORN.to_vec()), all in all_spoken(), later in 0_i64..30) {
        let theirs = |one: &Spoken| !matches!(one.speaker.person(), "own" | "best interests" | "unknown") && one.speaker != MotherUnknown;
        let all: Vec<Spoken> = all.into_iter().filter(theirs).collect();
        let today = all.last().map_or(0, |last| last.written).max(0) + later;
        prop_assert!(!sent(&replay(born, &all, today)).0);
    }

    /// Whatever is said, the child stands where the proof knows that a child can stand.
    #[test]
    fn consent_that_comes_and_goes_leads_nowhere_that_the_proof_does_not_know(born in prop::sample::select(BORN.to_vec()), all in all_spoken(), picks in prop::collection::vec(any::<prop::sample::Index>(), 8)) {
        let day = |number: i64| birthday(born).checked_add(number.days()).unwrap();
        let mut entries = vec![entry(1, day(-60), Act::Begun { at: "camhs-referral".into() })];
        let look = |entries: &[Entry], today: Date| Journey { pathway: *MENTAL_HEALTH, born: Some(born), entries, today, role: None }.replay();
        for (one, pick) in all.iter().zip(&picks) {
            entries.push(entry(entries.len() + 1, day(one.written), one.act(birthday(born))));
            let standing = look(&entries, day(one.written));
            let open: Vec<_> = standing.routes.iter().filter(|route| route.state.can_be_taken()).collect();
            if !open.is_empty() {
                let (step, choice) = (standing.at.clone(), open[pick.index(open.len())].choice.clone());
                let reason = || String::from("as they told us");
                let act = Act::Chose { step, choice, gate_reason: reason(), reason: reason() };
                entries.push(entry(entries.len() + 1, day(one.written), act));
            }
            for today in [day(one.written), day(one.written.max(0)), day(one.written.max(0) + 40)] {
                let standing = look(&entries, today);
                prop_assert!(standing.stopped.is_none());
                let known = standing.known(Some(born), None);
                prop_assert!(PROOF.with(|proof| proof.can_stand(&standing.at, &known)), "{} on {}", standing.at, today);
            }
        }
    }
}

thread_local! {
    static PROOF: Proof<'static> = Proof::new(*MENTAL_HEALTH).unwrap();
}

#[test]
fn a_birthday_of_29_february_is_kept_on_its_day() {
    let yes = Spoken { speaker: Mother, about: About::Camhs, yes: true, written: -20, shift: 0, lasts: None };
    let born = date(2012, 2, 29);
    let look = |today| told(sent(&replay(born, &[yes], today)).1);
    assert_eq!(birthday(born), date(2028, 2, 29));
    assert_eq!([look(-20), look(-1), look(0), look(400)], ["given", "given", "asked anew", "asked anew"]);
}

/// The table of the engine's documentation, row by row, in the words of the people. Days from the 16th birthday; each is looked at on its last day.
#[test]
fn the_rows_of_the_table() {
    let word = |speaker, yes, written| Spoken { speaker, about: About::Camhs, yes, written, shift: 0, lasts: None };
    let (yes, no) = (true, false);
    let all = |speaker, written| Spoken { about: About::Everything, ..word(speaker, no, written) };
    let cases: &[(&str, &[Spoken], i64, &str)] = &[
        (
            "the mother withdraws, the father gives for the same day",
            &[word(Mother, yes, -9), word(Mother, no, -5), word(Father, yes, -5)],
            -5,
            "disagreed",
        ),
        (
            "the mother changes her mind",
            &[word(Mother, no, -9), word(Father, yes, -8), word(Mother, yes, -5)],
            -5,
            "given",
        ),
        ("an older record of her, without a role", &[word(MotherUnknown, no, -9), word(Mother, yes, -5)], -5, "given"),
        (
            "a yes of an earlier day, written down late",
            &[word(Mother, no, -5), Spoken { shift: -4, ..word(Mother, yes, -4) }],
            -3,
            "withdrawn",
        ),
        (
            "two of three say yes",
            &[word(Mother, yes, -9), word(Father, yes, -8), word(Guardian, no, -7)],
            -5,
            "disagreed",
        ),
        ("they settle it", &[word(Mother, no, -9), word(Father, yes, -8), word(Settled, yes, -5)], -5, "given"),
        ("she says no again", &[word(Mother, no, -9), word(Settled, yes, -8), word(Mother, no, -5)], -5, "disagreed"),
        ("everything against one", &[all(Mother, -9), word(Father, yes, -5)], -5, "disagreed"),
        ("her own yes for one after her no to all", &[all(Mother, -9), word(Mother, yes, -5)], -5, "given"),
        ("a child who understands says no", &[word(Mother, yes, -9), word(Own { judged: true }, no, -5)], -5, "own no"),
        ("a child who understands says yes", &[word(Mother, no, -9), word(Own { judged: true }, yes, -5)], -5, "given"),
        ("a child of whom nobody judged it says yes", &[word(Own { judged: false }, yes, -5)], -5, "not enough"),
        ("and says no", &[word(Mother, yes, -9), word(Own { judged: false }, no, -5)], -5, "disagreed"),
        ("which their parents settle", &[word(Own { judged: false }, no, -9), word(Settled, yes, -5)], -5, "given"),
        (
            "until the birthday, when it is their own",
            &[word(Own { judged: false }, no, -9), word(Settled, yes, -5)],
            0,
            "own no",
        ),
        ("a parent's yes before the birthday", &[word(Mother, yes, -9)], 0, "asked anew"),
        ("a parent's no before the birthday", &[word(Mother, no, -9)], 0, "asked anew"),
        ("a parent's yes from the birthday on", &[word(Mother, yes, 0)], 0, "not enough"),
        ("a parent's yes, dated back to before it", &[Spoken { shift: -4, ..word(Mother, yes, 2) }], 2, "asked anew"),
        ("a parent's yes, which begins after it", &[Spoken { shift: 5, ..word(Mother, yes, -2) }], 4, "asked anew"),
        (
            "the young person withdraws everything, then the father gives",
            &[all(Own { judged: false }, 3), word(Father, yes, 4)],
            4,
            "own no",
        ),
        (
            "their own no, dated back to before the birthday",
            &[Spoken { shift: -4, ..word(Own { judged: false }, no, 2) }, word(Father, yes, 4)],
            4,
            "own no",
        ),
        (
            "and they change their own mind",
            &[all(Own { judged: false }, 3), word(Own { judged: false }, yes, 4)],
            4,
            "given",
        ),
        (
            "best interests after their own no",
            &[word(Own { judged: false }, no, 3), word(BestInterests, yes, 4)],
            4,
            "own no",
        ),
        ("best interests, after hearing a parent", &[word(Mother, no, 1), word(BestInterests, yes, 4)], 4, "given"),
        ("best interests before the birthday", &[word(BestInterests, yes, -4)], -4, "not enough"),
        ("a parent who settles it from 16 on", &[word(Mother, no, 1), word(Settled, yes, 4)], 4, "withdrawn"),
        ("nobody knows who, from 16 on, as before", &[word(Unknown, yes, 1)], 4, "given"),
        ("nobody knows who, before it", &[word(Unknown, yes, -1)], 4, "asked anew"),
        (
            "nobody knows whose no, and a parent says yes",
            &[word(Unknown, no, -9), word(Father, yes, -5)],
            -5,
            "disagreed",
        ),
    ];
    for (what, all, today, right) in cases {
        for born in BORN {
            let (open, consent) = sent(&replay(born, all, *today));
            assert_eq!((told(consent), open), (*right, *right == "given"), "{what}");
            assert_eq!(by_the_model(all, *today), *right, "{what}, in the model");
        }
    }
}
