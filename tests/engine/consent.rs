//! Tests whose consent counts: the engine against a simple model, for everybody who may speak, around the 16th
//! birthday.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use pathway::{Act, Entry, Journey, Proof};
use proptest::prelude::*;

use crate::consent_model::{
    ADULT, About, Appointed, BORN, BestInterests, Court, Father, Guardian, MENTAL_HEALTH, Mother, MotherUnknown, Own,
    Settled, Spoken, Unable, Unknown, all_spoken, all_spoken_at_eighteen, birthday, by_the_model, entry, name_of,
    replay, sent,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]

    #[test]
    fn consent_follows_the_table(born in prop::sample::select(BORN.to_vec()), all in all_spoken(), later in -12_i64..30) {
        let today = all.last().map_or(0, |last| last.written) + later.max(0);
        for today in [today, -1, 0] {
            // Days before the last entry was recorded are skipped.
            if all.last().is_some_and(|last| today < last.written) { continue }
            let (open, consent) = sent(&replay(born, &all, today));
            let result = name_of(consent);
            prop_assert_eq!(result, by_the_model(&all, today), "on day {}", today);
            prop_assert_eq!(open, result == "given");
        }
    }

    #[test]
    fn consent_follows_the_table_around_18_too(born in prop::sample::select(BORN.to_vec()), all in all_spoken_at_eighteen(), later in -12_i64..30) {
        let today = all.last().map_or(ADULT, |last| last.written) + later.max(0);
        for today in [today, ADULT - 1, ADULT] {
            if all.last().is_some_and(|last| today < last.written) { continue }
            let (_, consent) = sent(&replay(born, &all, today));
            prop_assert_eq!(name_of(consent), by_the_model(&all, today), "on day {}", today);
        }
    }

    /// A court's yes opens the choice whatever was said before, until the 18th birthday; its no closes it.
    #[test]
    fn a_court_replaces_everything_that_was_said_before(born in prop::sample::select(BORN.to_vec()), before in all_spoken(), yes in any::<bool>(), later in 0_i64..700) {
        let written = before.last().map_or(-30, |last| last.written);
        let mut all = before;
        all.push(Spoken { speaker: Court, about: About::Camhs, yes, written, shift: 0, lasts: None });
        // What begins later is said later.
        let all: Vec<Spoken> = all.into_iter().map(|one| Spoken { shift: one.shift.min(0), ..one }).collect();
        for today in [written, (written + later).min(ADULT - 1), ADULT - 1] {
            let (_, consent) = sent(&replay(born, &all, today));
            prop_assert_eq!(name_of(consent), if yes { "given" } else { "withdrawn" }, "on day {}", today);
        }
    }

    /// While the no of a court stands, nobody's yes opens anything, the young person's own included.
    #[test]
    fn a_courts_no_stands_until_a_court_says_yes(born in prop::sample::select(BORN.to_vec()), before in all_spoken(), after in all_spoken()) {
        let written = before.last().map_or(-30, |last| last.written);
        let mut all = before;
        all.push(Spoken { speaker: Court, about: About::Camhs, yes: false, written, shift: 0, lasts: None });
        let later = after.into_iter().map(|one| Spoken { written: one.written.max(written), ..one });
        all.extend(later.filter(|one| one.speaker != Court));
        let (open, consent) = sent(&replay(born, &all, all.last().unwrap().written + 1));
        prop_assert!(!open, "{:?}", consent);
    }

    /// From the 18th birthday an own no stands, whatever a court decided before or decides then.
    #[test]
    fn nobody_overrides_the_own_no_of_an_adult(born in prop::sample::select(BORN.to_vec()), no in -20_i64..ADULT + 5, court in 0_i64..40, judged in any::<bool>()) {
        let own = Spoken { speaker: Own { judged }, about: About::Camhs, yes: false, written: no, shift: 0, lasts: None };
        for decided in [no + court, (no + court).max(ADULT)] {
            let all = [own, Spoken { speaker: Court, yes: true, written: decided, ..own }];
            let look = |today: i64| name_of(sent(&replay(born, &all, today)).1);
            prop_assert_eq!(look(decided.max(ADULT)), "own no");
            if decided < ADULT {
                prop_assert_eq!(look(ADULT - 1), "given");
            }
        }
    }

    /// Whatever anybody else says, before or after; only a court is another matter.
    #[test]
    fn nobody_else_overrides_the_young_persons_own_no(born in prop::sample::select(BORN.to_vec()), before in all_spoken(), after in all_spoken(), everything in any::<bool>()) {
        let about = if everything { About::Everything } else { About::Camhs };
        let first = before.last().map_or(0, |last| last.written).max(0);
        let no = Spoken { speaker: Own { judged: false }, about, yes: false, written: first, shift: 0, lasts: None };
        let mut all = before;
        all.push(no);
        let others = after.into_iter().filter(|one| one.speaker.person() != "own" && one.speaker != Court);
        all.extend(others.map(|one| Spoken { written: one.written.max(0) + first, ..one }));
        let (open, consent) = sent(&replay(born, &all, all.last().unwrap().written + 1));
        prop_assert!(!open, "{:?}", consent);
    }

    /// Whatever anybody but a court says, and whatever they say themselves that nobody judged, until an assessment from 16 on.
    #[test]
    fn a_childs_judged_no_remains_until_a_yes_that_they_can_decide(born in prop::sample::select(BORN.to_vec()), before in all_spoken(), after in all_spoken(), everything in any::<bool>()) {
        let about = if everything { About::Everything } else { About::Camhs };
        let written = before.last().map_or(-30, |last| last.written);
        let mut all = before;
        all.push(Spoken { speaker: Own { judged: true }, about, yes: false, written, shift: 0, lasts: None });
        let later = after.into_iter().map(|one| Spoken { written: one.written.max(written), ..one });
        let is_theirs = |one: &Spoken| one.yes && (one.speaker == Own { judged: true } || (one.speaker.person() == "own" && one.decided() >= 0));
        let is_assessed = |one: &Spoken| one.speaker == Unable && one.decided() >= 0;
        all.extend(later.filter(|one| !is_theirs(one) && !is_assessed(one) && one.speaker != Court));
        for today in [all.last().unwrap().written, 1, 40] {
            if today < all.last().unwrap().written { continue }
            let (open, consent) = sent(&replay(born, &all, today));
            prop_assert_eq!((open, name_of(consent)), (false, "own no"));
        }
    }

    /// The consent of a parent opens nothing for a young person of 16 or over, however often it is given.
    #[test]
    fn from_16_on_others_open_nothing(born in prop::sample::select(BORN.to_vec()), all in all_spoken(), later in 0_i64..30) {
        let theirs = |one: &Spoken| !matches!(one.speaker.person(), "own" | "best interests" | "appointed" | "court" | "unknown") && one.speaker != MotherUnknown;
        let all: Vec<Spoken> = all.into_iter().filter(theirs).collect();
        let today = all.last().map_or(0, |last| last.written).max(0) + later;
        prop_assert!(!sent(&replay(born, &all, today)).0);
    }

    /// Whatever is said, the child is at a step where the proof says that a child can be.
    #[test]
    fn consent_that_changes_leads_only_to_states_of_the_proof(born in prop::sample::select(BORN.to_vec()), all in all_spoken(), picks in prop::collection::vec(any::<prop::sample::Index>(), 8)) {
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
fn a_birthday_on_29_february_is_on_its_own_day() {
    let yes = Spoken { speaker: Mother, about: About::Camhs, yes: true, written: -20, shift: 0, lasts: None };
    let born = date(2012, 2, 29);
    let look = |today| name_of(sent(&replay(born, &[yes], today)).1);
    assert_eq!(birthday(born), date(2028, 2, 29));
    assert_eq!([look(-20), look(-1), look(0), look(400)], ["given", "given", "asked again", "asked again"]);
}

/// The table of the engine's documentation, row by row. Days count from the 16th birthday; each case is judged on its
/// last day.
#[test]
fn the_rows_of_the_table() {
    let word = |speaker, yes, written| Spoken { speaker, about: About::Camhs, yes, written, shift: 0, lasts: None };
    let (yes, no) = (true, false);
    let all = |speaker, written| Spoken { about: About::Everything, ..word(speaker, no, written) };
    let general = |speaker, written| Spoken { about: About::General, ..word(speaker, yes, written) };
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
            "a yes of an earlier day, recorded late",
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
        (
            "the mother agrees in general, the father refuses this service",
            &[general(Mother, -9), word(Father, no, -5)],
            -5,
            "disagreed",
        ),
        ("she refuses it too", &[general(Mother, -9), word(Father, no, -5), word(Mother, no, -4)], -4, "withdrawn"),
        (
            "she withdrew everything, and agrees in general again",
            &[all(Mother, -9), general(Mother, -8), word(Father, no, -5)],
            -5,
            "disagreed",
        ),
        ("she alone, first in general and then not", &[general(Mother, -9), word(Mother, no, -5)], -5, "withdrawn"),
        ("nobody knows who agreed in general", &[general(Unknown, -9), word(Father, no, -5)], -5, "withdrawn"),
        ("a court refuses what she agreed to", &[general(Mother, -9), word(Court, no, -5)], -5, "withdrawn"),
        (
            "her general yes ends with the birthday, like his no",
            &[general(Mother, -9), word(Father, no, -5)],
            0,
            "asked again",
        ),
        ("they settle it", &[word(Mother, no, -9), word(Father, yes, -8), word(Settled, yes, -5)], -5, "given"),
        ("she says no again", &[word(Mother, no, -9), word(Settled, yes, -8), word(Mother, no, -5)], -5, "disagreed"),
        ("everything against one", &[all(Mother, -9), word(Father, yes, -5)], -5, "disagreed"),
        ("her own yes for one after her no to all", &[all(Mother, -9), word(Mother, yes, -5)], -5, "given"),
        ("a child who understands says no", &[word(Mother, yes, -9), word(Own { judged: true }, no, -5)], -5, "own no"),
        ("a child who understands says yes", &[word(Mother, no, -9), word(Own { judged: true }, yes, -5)], -5, "given"),
        ("a child says yes, and nobody judged it", &[word(Own { judged: false }, yes, -5)], -5, "not enough"),
        ("and says no", &[word(Mother, yes, -9), word(Own { judged: false }, no, -5)], -5, "disagreed"),
        ("which their parents settle", &[word(Own { judged: false }, no, -9), word(Settled, yes, -5)], -5, "given"),
        (
            "until the birthday, when it is their own",
            &[word(Own { judged: false }, no, -9), word(Settled, yes, -5)],
            0,
            "own no",
        ),
        ("a parent's yes before the birthday", &[word(Mother, yes, -9)], 0, "asked again"),
        ("a parent's no before the birthday", &[word(Mother, no, -9)], 0, "asked again"),
        ("a parent's yes from the birthday on", &[word(Mother, yes, 0)], 0, "not enough"),
        ("a parent's yes, dated back to before it", &[Spoken { shift: -4, ..word(Mother, yes, 2) }], 2, "asked again"),
        ("a parent's yes, which begins after it", &[Spoken { shift: 5, ..word(Mother, yes, -2) }], 4, "asked again"),
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
        ("a deputy, after hearing a parent", &[word(Mother, no, 1), word(Appointed, yes, 4)], 4, "given"),
        ("a deputy after their own no", &[word(Own { judged: false }, no, 3), word(Appointed, yes, 4)], 4, "own no"),
        (
            "a deputy says no to what others found best",
            &[word(BestInterests, yes, 3), word(Appointed, no, 4)],
            4,
            "disagreed",
        ),
        (
            "and what others find best does not change it",
            &[word(Appointed, no, 3), word(BestInterests, yes, 4)],
            4,
            "disagreed",
        ),
        ("a no of somebody who could not decide", &[word(Unable, no, 3)], 4, "withdrawn"),
        ("best interests after it", &[word(Unable, no, 3), word(BestInterests, yes, 4)], 4, "given"),
        ("a deputy after it", &[word(Unable, no, 3), word(Appointed, yes, 4)], 4, "given"),
        (
            "a best-interests decision that follows the no",
            &[word(Unable, no, 3), word(BestInterests, no, 4)],
            4,
            "withdrawn",
        ),
        ("a no that comes after it", &[word(BestInterests, yes, 3), word(Unable, no, 4)], 4, "disagreed"),
        ("a yes of somebody who could not decide", &[word(Unable, yes, 3)], 4, "not enough"),
        ("a parent, from 16, after such a no", &[word(Unable, no, 3), word(Mother, yes, 4)], 4, "withdrawn"),
        (
            "a no that they said while they could decide, before the assessment",
            &[word(Own { judged: false }, no, 2), word(Unable, no, 3), word(BestInterests, yes, 4)],
            4,
            "given",
        ),
        (
            "an assessment of an earlier day, recorded after their own no",
            &[
                word(Own { judged: false }, no, 2),
                Spoken { shift: -4, ..word(Unable, no, 3) },
                word(BestInterests, yes, 4),
            ],
            4,
            "own no",
        ),
        (
            "and a no that they say when they can again",
            &[word(Unable, no, 2), word(BestInterests, yes, 3), word(Own { judged: false }, no, 4)],
            4,
            "own no",
        ),
        ("a deputy before the birthday", &[word(Appointed, yes, -4)], -4, "not enough"),
        ("best interests before the birthday", &[word(BestInterests, yes, -4)], -4, "not enough"),
        ("a parent who settles it from 16 on", &[word(Mother, no, 1), word(Settled, yes, 4)], 4, "withdrawn"),
        (
            "a child who understands says no, and their parents settle it",
            &[word(Mother, yes, -9), word(Own { judged: true }, no, -5), word(Settled, yes, -4)],
            -3,
            "own no",
        ),
        (
            "and a court decides",
            &[word(Mother, yes, -9), word(Own { judged: true }, no, -5), word(Court, yes, -4)],
            -3,
            "given",
        ),
        (
            "which lasts beyond the 16th birthday",
            &[word(Own { judged: true }, no, -5), word(Court, yes, -4)],
            30,
            "given",
        ),
        ("a court, at 16", &[word(Own { judged: false }, no, 3), word(Court, yes, 4)], 5, "given"),
        (
            "after which the young person says no again",
            &[word(Own { judged: false }, no, 3), word(Court, yes, 4), word(Own { judged: false }, no, 5)],
            5,
            "own no",
        ),
        ("and a parent says no", &[word(Court, yes, -4), word(Mother, no, -3)], -3, "disagreed"),
        ("a court says no", &[word(Own { judged: false }, yes, 3), word(Court, no, 4)], 5, "withdrawn"),
        ("and the young person says yes", &[word(Court, no, 4), word(Own { judged: false }, yes, 5)], 5, "disagreed"),
        ("an unknown person, from 16 on, as before", &[word(Unknown, yes, 1)], 4, "given"),
        ("an unknown person, before it", &[word(Unknown, yes, -1)], 4, "asked again"),
        (
            "an unknown person says no, and a parent says yes",
            &[word(Unknown, no, -9), word(Father, yes, -5)],
            -5,
            "disagreed",
        ),
    ];
    for (what, all, today, right) in cases {
        for born in BORN {
            let (open, consent) = sent(&replay(born, all, *today));
            assert_eq!((name_of(consent), open), (*right, *right == "given"), "{what}");
            assert_eq!(by_the_model(all, *today), *right, "{what}, in the model");
        }
    }
}
