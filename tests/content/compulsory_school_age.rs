//! Tests compulsory school age in the pathways: on every day of a life exactly one of parent and young person can ask,
//! and it is the right one.

use author::walk::{Play, Walk};
use author::{EditionText, PackFiles};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use pathway::Age;
use pathway::condition::{Fact, Known};
use pathway::replay::{RouteState, routes_at};
use pathway::school_age::SchoolAge;
use proptest::prelude::*;

use acceptance::{PACK, root};

/// The places at which a parent or a young person asks for an EHC needs assessment: the pathway, the step, the parent's
/// choice and the young person's.
const ASKING: [[&str; 4]; 2] = [
    ["statutory", "ehc-request", "sent-by-parent", "sent-by-young-person"],
    ["ebsa", "specialist-decisions", "family-asks-ehc", "young-person-asks-ehc"],
];

/// Returns whether the parent can ask on a day, and whether the young person can.
fn asking([pathway, step, parent, young]: [&str; 4], born: Date, day: Date) -> (bool, bool) {
    let step = PACK.pathway(&pathway.into()).unwrap().step(&step.into()).unwrap();
    let routes = routes_at(step, &Known::born_on(born, day));
    let open = |choice: &str| {
        let route = routes.iter().find(|route| route.choice.as_str() == choice).unwrap();
        route.state == RouteState::Open
    };
    (open(parent), open(young))
}

#[test]
fn a_summer_born_leaver_of_15_can_ask_and_a_september_born_of_16_cannot_yet() {
    let (summer, september) = (date(2011, 8, 20), date(2010, 9, 3));
    for place in ASKING {
        // The last Friday in June 2027 is the 25th, on which both are still of compulsory school age.
        for (born, day, years, young) in [
            (summer, date(2027, 6, 25), 15, false),
            (summer, date(2027, 7, 6), 15, true),
            (september, date(2026, 9, 3), 16, false),
            (september, date(2027, 6, 25), 16, false),
            (september, date(2027, 6, 26), 16, true),
        ] {
            assert_eq!(Age::on(born, day).whole_years(), years);
            assert_eq!(asking(place, born, day), (!young, young), "{place:?}: born {born}, on {day}");
        }
    }
}

proptest! {
    #[test]
    fn on_every_day_one_of_the_two_can_ask_and_compulsory_school_age_decides(days in 0_i64..9_000, after in 0_i64..9_100) {
        let born = date(2000, 1, 1).checked_add(days.days()).unwrap();
        let day = born.checked_add(after.days()).unwrap();
        prop_assume!(Age::on(born, day) < Age::years(25) && Age::on(born, day) >= Age::years(4));
        for place in ASKING {
            let past = SchoolAge::on(born, day) == SchoolAge::Past;
            prop_assert_eq!(asking(place, born, day), (!past, past), "{:?}: born {}, on {}", place, born, day);
        }
    }
}

/// Duties that depend on compulsory school age must never depend on a birthday.
#[test]
fn no_condition_uses_birthdays_for_compulsory_school_age() {
    let mut asked = 0;
    for pathway in &PACK.pathways {
        let guards = pathway.steps.iter().flat_map(|step| step.routes.iter().map(move |route| (step, route)));
        for (step, route) in guards {
            for fact in route.when.iter().flat_map(|when| when.facts()) {
                match fact {
                    Fact::SchoolAge(_) => asked += 1,
                    Fact::Age(range) => {
                        let years = (range.from, range.under);
                        let school = (Some(Age::years(5)), Some(Age::years(17)));
                        assert!(years != school, "{}/{}/{}", pathway.id, step.id, route.choice);
                        assert!(
                            range.from != Some(Age::months(15 * 12 + 9)),
                            "{}/{}/{}",
                            pathway.id,
                            step.id,
                            route.choice
                        );
                    }
                    _ => {}
                }
            }
        }
    }
    assert!(asked >= 15, "{asked}");
}

const LEAVER: &str = "Walk: a leaver\nPathway: statutory\nLooking: family-support\nAt: ehc-request\n";

#[test]
fn a_walk_can_pass_the_last_friday_in_june() {
    let loaded = PackFiles::read(&root()).unwrap().load().unwrap_or_else(|problems| panic!("{}", problems[0]));
    let saying = || EditionText { pathway: loaded.edition("statutory").unwrap(), words: &loaded.words };
    for (born, begins, choice, is_open) in [
        ("2011-08-20", "2027-06-25", "sent-by-young-person", false),
        ("2011-08-20", "2027-07-06", "sent-by-young-person", true),
        ("2010-09-03", "2026-09-03", "sent-by-young-person", false),
        ("2010-09-03", "2026-09-03", "sent-by-parent", true),
        ("2010-09-03", "2027-06-26", "sent-by-parent", false),
    ] {
        let walk = Walk::read(&format!("{LEAVER}Born: {born}\nBegins: {begins}\n> choose {choice}\n")).unwrap();
        let mut play = Play::begin(&walk, saying()).unwrap();
        assert_eq!(play.take(&walk.lines[0]).is_ok(), is_open, "{born} on {begins}: {choice}");
    }
}
