//! Tests counting over terms and holidays.

use super::*;

/// The school year 2025/26 as the council recommends it.
fn calendar() -> Calendar {
    let term = |from: (i16, i8, i8), to: (i16, i8, i8)| Term {
        from: date(from.0, from.1, from.2),
        to: date(to.0, to.1, to.2),
    };
    Calendar {
        terms: vec![
            term((2025, 9, 1), (2025, 10, 24)),
            term((2025, 11, 3), (2025, 12, 19)),
            term((2026, 1, 5), (2026, 2, 13)),
            term((2026, 2, 23), (2026, 3, 27)),
            term((2026, 4, 13), (2026, 5, 22)),
            term((2026, 6, 1), (2026, 7, 20)),
        ],
        bank_holidays: BTreeSet::from([
            date(2025, 12, 25),
            date(2026, 4, 3),
            date(2026, 4, 6),
            date(2026, 5, 4),
            date(2026, 5, 25),
        ]),
        closed: BTreeSet::new(),
        sources: BTreeSet::new(),
    }
}

#[test]
fn school_days_are_counted_over_holidays_and_bank_holidays_as_by_hand() {
    let on = |from, amount| calendar().after_school_days(from, amount).map(|counted| (counted.on, counted.is_earliest));
    // Friday before the autumn half term: the next school day is the Monday after it.
    assert_eq!(on(date(2025, 10, 24), 1), Some((date(2025, 11, 3), false)));
    // Fifteen school days from 15 December: four that week, then from 5 January.
    assert_eq!(on(date(2025, 12, 15), 15), Some((date(2026, 1, 19), false)));
    // Friday 1 May: Monday 4 May is a bank holiday.
    assert_eq!(on(date(2026, 5, 1), 1), Some((date(2026, 5, 5), false)));
    assert_eq!(on(date(2026, 5, 1), 0), Some((date(2026, 5, 1), false)));
    // After the last term nothing is known: weekdays count, and the true date may be later.
    assert_eq!(on(date(2026, 7, 20), 5), Some((date(2026, 7, 27), true)));
}

#[test]
fn the_school_days_left_match_those_of_a_time_limit() {
    let left = |from, to| {
        let counted = calendar().school_days_until(from, to);
        (counted.days, counted.is_most)
    };
    assert_eq!(left(date(2025, 10, 24), date(2025, 11, 3)), (1, false), "half term does not count");
    assert_eq!(left(date(2026, 5, 1), date(2026, 5, 5)), (1, false), "nor does a bank holiday");
    assert_eq!(left(date(2025, 11, 5), date(2025, 11, 5)), (0, false), "today itself does not count");
    assert_eq!(left(date(2025, 11, 5), date(2025, 11, 3)), (0, false), "none are left of a past date");
    assert_eq!(left(date(2026, 7, 20), date(2026, 7, 27)), (5, true), "not known: weekdays, and possibly fewer");
    for amount in 0..90 {
        let ends = calendar().after_school_days(date(2025, 9, 10), amount).unwrap().on;
        assert_eq!(left(date(2025, 9, 10), ends).0, amount);
    }
}

#[test]
fn a_school_week_is_five_school_days() {
    let on =
        |from, amount| calendar().after_school_weeks(from, amount).map(|counted| (counted.on, counted.is_earliest));
    assert_eq!(on(date(2025, 10, 13), 2), Some((date(2025, 11, 3), false)), "half term does not count");
    assert_eq!(on(date(2025, 12, 15), 2), Some((date(2026, 1, 12), false)), "nor do two weeks at Christmas");
    assert_eq!(on(date(2026, 9, 1), 6), Some((date(2026, 10, 13), true)));
}

#[test]
fn own_terms_replace_a_school_year_and_leave_the_others() {
    let own = [Term { from: date(2025, 9, 8), to: date(2026, 7, 10) }];
    let changed = calendar().with_terms(&own);
    assert_eq!(changed.terms, own);
    let next = [Term { from: date(2026, 9, 2), to: date(2026, 10, 23) }];
    let longer = calendar().with_terms(&next);
    assert_eq!(longer.terms.len(), 7);
    assert!(
        longer.knows(date(2026, 8, 14)) && !calendar().knows(date(2026, 8, 14)),
        "a summer between two known years is known"
    );
    assert!(!longer.is_school_day(date(2026, 8, 14)));
}

fn term(from: (i16, i8, i8), to: (i16, i8, i8)) -> Term {
    Term { from: date(from.0, from.1, from.2), to: date(to.0, to.1, to.2) }
}

/// Two school years, the second of which begins in August.
fn two_years() -> Calendar {
    calendar().with_terms(&[
        term((2026, 8, 27), (2026, 10, 23)),
        term((2026, 11, 2), (2026, 12, 18)),
        term((2027, 1, 4), (2027, 2, 12)),
        term((2027, 2, 22), (2027, 3, 25)),
        term((2027, 4, 12), (2027, 5, 28)),
        term((2027, 6, 7), (2027, 7, 21)),
    ])
}

#[test]
fn with_any_terms_left_out_no_school_day_counts_as_a_holiday() {
    let whole = two_years();
    assert_eq!(whole.terms.len(), 12, "terms that begin in August replace nothing of the year before");
    assert_eq!(whole.gaps(), []);
    let days = std::iter::successors(Some(date(2025, 8, 20)), |day| day.tomorrow().ok()).take(710);
    let whole_days: Vec<(Date, bool, bool)> =
        days.map(|day| (day, whole.is_school_day(day), whole.knows(day))).collect();
    for chosen in 0_u32..1 << whole.terms.len() {
        let terms = whole.terms.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1);
        let part = Calendar { terms: terms.map(|(_, term)| term.clone()).collect(), ..whole.clone() };
        for (day, is, is_known) in &whole_days {
            let counted = part.is_school_day(*day);
            assert!(counted || !is, "{day} is a school day, with {:?}", part.terms);
            assert!(counted == *is || !is_known || !part.knows(*day), "{day} is not known, with {:?}", part.terms);
        }
    }
}

#[test]
fn a_gap_that_is_not_a_holiday_is_not_known_and_is_listed() {
    let none: [(Date, Date); 0] = [];
    let gap = |from: (i16, i8, i8), to: (i16, i8, i8)| vec![(date(from.0, from.1, from.2), date(to.0, to.1, to.2))];
    for (what, terms, gaps) in [
        ("half term", vec![term((2026, 9, 1), (2026, 10, 23)), term((2026, 11, 2), (2026, 12, 18))], none.to_vec()),
        (
            "a half term that was left out",
            vec![term((2026, 9, 1), (2026, 10, 23)), term((2027, 1, 4), (2027, 2, 12))],
            gap((2026, 10, 24), (2027, 1, 3)),
        ),
        (
            "four weeks at Easter",
            vec![term((2027, 1, 4), (2027, 3, 19)), term((2027, 4, 19), (2027, 7, 9))],
            none.to_vec(),
        ),
        (
            "six weeks of summer",
            vec![term((2026, 6, 1), (2026, 7, 21)), term((2026, 9, 3), (2026, 10, 23))],
            none.to_vec(),
        ),
        (
            "a summer that ends in August",
            vec![term((2026, 4, 20), (2026, 6, 26)), term((2026, 8, 19), (2026, 10, 9))],
            none.to_vec(),
        ),
        (
            "the last half term of a year left out",
            vec![term((2026, 4, 13), (2026, 5, 22)), term((2026, 9, 1), (2026, 10, 23))],
            gap((2026, 5, 23), (2026, 8, 31)),
        ),
        (
            "the first half term of a year left out",
            vec![term((2026, 6, 1), (2026, 7, 20)), term((2026, 11, 2), (2026, 12, 18))],
            gap((2026, 7, 21), (2026, 11, 1)),
        ),
        (
            "six weeks in winter",
            vec![term((2026, 9, 1), (2026, 11, 27)), term((2027, 1, 11), (2027, 2, 12))],
            gap((2026, 11, 28), (2027, 1, 10)),
        ),
        ("one term", vec![term((2026, 9, 1), (2026, 10, 23))], none.to_vec()),
        (
            "a term within another",
            vec![
                term((2026, 9, 1), (2026, 12, 18)),
                term((2026, 9, 1), (2026, 10, 23)),
                term((2027, 1, 4), (2027, 2, 12)),
            ],
            none.to_vec(),
        ),
    ] {
        let calendar = Calendar { terms, ..Calendar::default() };
        assert_eq!(calendar.gaps(), gaps, "{what}");
        for (from, to) in gaps {
            assert!(!calendar.knows(from) && !calendar.knows(to) && !calendar.knows_all(from, to), "{what}");
        }
    }
}

#[test]
fn counts_over_a_gap_are_marked_and_leave_out_bank_holidays() {
    let calendar = Calendar {
        terms: vec![term((2026, 9, 1), (2026, 10, 23)), term((2027, 1, 4), (2027, 2, 12))],
        bank_holidays: BTreeSet::from([date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)]),
        ..Calendar::default()
    };
    let counted = |from, amount| calendar.after_school_days(from, amount).unwrap();
    assert_eq!(counted(date(2026, 10, 22), 1), Counted { on: date(2026, 10, 23), is_earliest: false });
    assert_eq!(counted(date(2026, 10, 23), 1), Counted { on: date(2026, 10, 26), is_earliest: true });
    assert_eq!(counted(date(2026, 12, 24), 1), Counted { on: date(2026, 12, 29), is_earliest: true });
    let days = calendar.school_days_until(date(2026, 10, 23), date(2026, 11, 20));
    assert_eq!(days, SchoolDays { days: 20, is_most: true });
}

#[test]
fn the_holidays_of_a_term_that_is_too_long_or_includes_christmas_are_unknown() {
    for (term, known) in [
        (term((2026, 9, 1), (2026, 12, 18)), true),
        (term((2026, 9, 1), (2027, 7, 21)), false),
        (term((2026, 11, 2), (2027, 2, 12)), false),
        (term((2027, 2, 22), (2027, 7, 21)), false),
    ] {
        let calendar = Calendar { terms: vec![term.clone()], ..Calendar::default() };
        for day in [term.from, term.to] {
            assert_eq!((calendar.knows(day), calendar.is_school_day(day)), (known, true), "{term:?}");
        }
    }
}

#[test]
fn a_school_year_begins_with_its_first_term_after_july() {
    let calendar = two_years();
    for (day, begins) in [
        (date(2026, 8, 26), date(2025, 9, 1)),
        (date(2026, 8, 27), date(2026, 8, 27)),
        (date(2026, 9, 1), date(2026, 8, 27)),
        (date(2027, 7, 21), date(2026, 8, 27)),
        (date(2027, 8, 31), date(2026, 8, 27)),
        (date(2027, 9, 1), date(2027, 9, 1)),
        (date(2025, 8, 31), date(2024, 9, 1)),
    ] {
        assert_eq!(calendar.school_year_begins(day), begins, "{day}");
        let unknown = Calendar::default().school_year_begins(day);
        assert_eq!(unknown, crate::base::school_year::school_year_begins(day), "{day}, if no term is recorded");
    }
    // One training day early in August is enough.
    let early = calendar.with_terms(&[term((2027, 8, 4), (2027, 8, 4)), term((2027, 9, 1), (2027, 10, 22))]);
    assert_eq!(early.terms.len(), 14);
    assert_eq!(early.school_year_begins(date(2027, 8, 5)), date(2027, 8, 4));
    assert!(!early.is_school_day(date(2027, 8, 5)) && early.knows(date(2027, 8, 5)));
}

#[test]
fn terms_that_overlap_or_end_before_they_begin_are_reported() {
    let term = |from, to| Term { from, to };
    let (first, second) = (term(date(2026, 9, 1), date(2026, 10, 23)), term(date(2026, 10, 20), date(2026, 12, 18)));
    assert_eq!(Calendar::out_of_order(&[first.clone(), second.clone()]), Some(&second));
    assert_eq!(Calendar::out_of_order(&[first.clone(), first.clone()]), Some(&first), "a term that was typed twice");
    let backwards = term(date(2026, 12, 18), date(2026, 11, 2));
    assert_eq!(Calendar::out_of_order(&[first.clone(), backwards.clone()]), Some(&backwards));
    assert_eq!(Calendar::out_of_order(&calendar().terms), None);
}

#[test]
fn a_day_without_school_is_moved_to_the_next_school_day() {
    let calendar = calendar();
    for (day, expected) in [
        (date(2025, 11, 5), date(2025, 11, 5)),
        (date(2025, 11, 8), date(2025, 11, 10)),
        (date(2025, 10, 27), date(2025, 11, 3)),
        (date(2025, 12, 25), date(2026, 1, 5)),
        // A bank holiday on a Monday.
        (date(2026, 5, 2), date(2026, 5, 5)),
        // After the last recorded term: a weekday, as far as is known.
        (date(2026, 8, 1), date(2026, 8, 3)),
    ] {
        assert_eq!(calendar.school_day_from(day), Some(expected), "{day}");
    }
    assert_eq!(Calendar::default().school_day_from(date(2025, 11, 8)), Some(date(2025, 11, 10)));
}

#[test]
fn a_term_ends_before_christmas_easter_or_the_summer_and_not_with_a_half_term() {
    let calendar = calendar();
    for (day, expected) in [
        (date(2025, 9, 10), Some(date(2025, 12, 19))),
        (date(2025, 10, 28), Some(date(2025, 12, 19))),
        (date(2025, 12, 19), Some(date(2025, 12, 19))),
        // In the holidays it is the next term.
        (date(2025, 12, 27), Some(date(2026, 3, 27))),
        (date(2026, 2, 2), Some(date(2026, 3, 27))),
        (date(2026, 5, 26), Some(date(2026, 7, 20))),
        // The next school year is not recorded.
        (date(2026, 7, 25), None),
        (date(2026, 11, 23), None),
    ] {
        assert_eq!(calendar.term_ends(day), expected, "{day}");
    }
    let part = Term { from: date(2026, 11, 2), to: date(2026, 12, 18) };
    let with_part = Calendar { terms: vec![part], ..calendar.clone() };
    assert_eq!(with_part.term_ends(date(2026, 11, 23)), Some(date(2026, 12, 18)));
    assert_eq!(with_part.term_ends(date(2026, 9, 10)), None, "the first half of the term is not recorded");
    // A term that was recorded to a Saturday ends on the Friday before.
    let to_saturday = Term { from: date(2026, 11, 2), to: date(2026, 12, 19) };
    let calendar = Calendar { terms: vec![to_saturday], ..calendar };
    assert_eq!(calendar.term_ends(date(2026, 11, 23)), Some(date(2026, 12, 18)));
}

#[test]
fn the_first_day_back_is_the_first_school_day_of_the_next_term() {
    let back = |today| calendar().back_at_school(today);
    assert_eq!(back(date(2025, 10, 24)), Some(date(2025, 11, 3)), "the last day of a term");
    assert_eq!(back(date(2025, 12, 27)), Some(date(2026, 1, 5)), "in a holiday");
    assert_eq!(back(date(2026, 1, 5)), Some(date(2026, 2, 23)), "the first day itself");
    assert_eq!(back(date(2026, 6, 1)), None, "no later term is recorded");
    let shut = Calendar { bank_holidays: BTreeSet::from([date(2026, 1, 5)]), ..calendar() };
    assert_eq!(shut.back_at_school(date(2025, 12, 27)), Some(date(2026, 1, 6)));
}
