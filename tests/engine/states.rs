//! Tests the states that a replay keeps of every step that was passed, against the full judgement of its routes.

use jiff::civil::{Date, date};
use jiff::{ToSpan, Unit};
use pathway::replay::RouteState;
use pathway::{Age, Journey};
use proptest::prelude::*;

use acceptance::random_walk::{any_pathway, born, walk};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_step_that_was_passed_keeps_the_states_that_its_routes_had(
        pathway in any_pathway(), years in 1_u16..25, months in 0_u16..12, dice in prop::collection::vec(any::<u8>(), 1..160),
    ) {
        let born = born(years, months);
        let entries = walk(pathway, born, &dice);
        let undone: Vec<u32> = entries.iter().filter_map(|entry| match entry.act {
            pathway::Act::Undone { seq } => Some(seq),
            _ => None,
        }).collect();
        let in_force: Vec<_> = entries.iter().filter(|entry| !undone.contains(&entry.seq)).cloned().collect();
        let journey = |entries, today, role| Journey { pathway, born: Some(born), entries, today, role };
        let standing = journey(&entries, date(2026, 11, 23), None).replay();
        for passed in &standing.trail {
            let at = in_force.iter().position(|entry| entry.seq == passed.seq).unwrap();
            let before = journey(&in_force[..at], passed.on, in_force[at].role).replay();
            let judged: Vec<RouteState> = before.routes.iter().map(|route| route.state).collect();
            prop_assert_eq!(&passed.states, &judged, "{}", passed.step);
        }
    }

    #[test]
    fn an_age_is_the_months_that_a_calendar_counts(days in 0_i32..12_000, later in 0_i32..12_000) {
        let born: Date = date(1995, 1, 1).checked_add(days.days()).unwrap();
        let day = born.checked_add(later.days()).unwrap();
        let months = born.until((Unit::Month, day)).unwrap().get_months();
        prop_assert_eq!(i32::from(Age::on(born, day).in_months()), months);
        prop_assert_eq!(Age::on(day, born), if later == 0 { Age::on(born, born) } else { Age::months(0) });
    }
}
