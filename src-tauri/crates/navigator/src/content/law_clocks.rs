//! Tests the shipped calendar and every legal time limit against dates calculated by hand.

use jiff::ToSpan;
use jiff::civil::date;
use pathway::model::Origin;
use record::due::after;

/// Every legal time limit on the shipped statutory pathway, calculated by hand from the regulations and a printed
/// calendar: across Christmas, half term, bank holidays and leap days.
#[test]
fn legal_time_limits_end_on_the_days_calculated_by_hand() {
    let pack = crate::content::shipped::Content::shipped().unwrap().pack;
    let statutory = pack.pathway(&"statutory".into()).unwrap();
    let table = [
        // Section 36 and regulations 4 to 13: six weeks, sixteen weeks, twenty weeks from the request of Monday 14 December 2026.
        ("decision-to-assess", date(2026, 12, 14), date(2027, 1, 25)),
        ("gathering-advice", date(2027, 1, 25), date(2027, 4, 5)),
        ("draft-plan", date(2027, 4, 5), date(2027, 4, 20)),
        ("final-plan", date(2027, 4, 20), date(2027, 5, 3)),
        // The same six weeks across a leap day.
        ("decision-to-assess", date(2028, 1, 20), date(2028, 3, 2)),
        // Section 51: two months. The date is cut to the end of February, but not in a longer month.
        ("refused-to-assess", date(2026, 12, 31), date(2027, 2, 28)),
        ("refused-plan", date(2027, 12, 31), date(2028, 2, 29)),
        ("disagree-with-plan", date(2028, 2, 29), date(2028, 4, 29)),
        ("mediation", date(2028, 2, 1), date(2028, 3, 2)),
        // Annual review: report in two weeks, decision in four, the changed plan in twelve from the meeting of Monday 1 February 2027.
        ("review-meeting", date(2027, 2, 1), date(2027, 2, 15)),
        ("review-decision", date(2027, 2, 1), date(2027, 3, 1)),
        ("amended-plan", date(2027, 3, 1), date(2027, 4, 26)),
        ("between-reviews", date(2028, 2, 29), date(2029, 2, 28)),
        // The sixth school day after a permanent exclusion: over half term, and over the bank holiday of Monday 4 May 2026.
        ("excluded", date(2025, 10, 20), date(2025, 11, 4)),
        ("excluded", date(2026, 4, 30), date(2026, 5, 11)),
        // Schedule 1 of the exclusion regulations: 15 school days to ask for a review panel, over half term.
        ("review-panel", date(2025, 10, 20), date(2025, 11, 17)),
        // Regulation 15: the new council writes within six weeks of the transfer of a plan, here of Monday 2 November 2026.
        ("moved-in", date(2026, 11, 2), date(2026, 12, 14)),
        // Regulation 8: whoever is asked for advice answers within six weeks of the request, here of Friday 6 November 2026.
        ("give-advice", date(2026, 11, 6), date(2026, 12, 18)),
    ];
    for (step, from, expected) in table {
        let within = statutory.step(&step.into()).unwrap().within.as_ref().unwrap();
        assert_eq!(within.origin, Origin::Law, "{step}");
        let due = after(&pack.calendar, from, within).unwrap();
        assert_eq!((due.on, due.is_earliest), (expected, false), "{step} from {from}");
    }
    let by_law = |step: &&pathway::model::Step| step.within.as_ref().is_some_and(|within| within.origin == Origin::Law);
    for step in statutory.steps.iter().filter(by_law) {
        assert!(table.iter().any(|(named, ..)| *named == step.id.as_str()), "{} is not in the table", step.id);
    }
}

/// Returns Easter Day, by the rule of the Book of Common Prayer (Anonymous Gregorian computus).
fn easter(year: i16) -> jiff::civil::Date {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    date(year, i8::try_from(month).unwrap(), i8::try_from(day).unwrap())
}

#[test]
fn the_bank_holidays_of_the_pack_are_those_that_the_rules_give() {
    use jiff::civil::Weekday;
    let pack = crate::content::shipped::Content::shipped().unwrap().pack;
    let mut expected = std::collections::BTreeSet::new();
    for year in 2025..=2028 {
        let weekday = |mut day: jiff::civil::Date, taken: &std::collections::BTreeSet<jiff::civil::Date>| {
            while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || taken.contains(&day) {
                day = day.tomorrow().unwrap();
            }
            day
        };
        let monday = |mut day: jiff::civil::Date, step: i64| {
            while day.weekday() != Weekday::Monday {
                day = day.checked_add(step.days()).unwrap();
            }
            day
        };
        expected.insert(weekday(date(year, 1, 1), &expected));
        expected.insert(easter(year).checked_sub(2.days()).unwrap());
        expected.insert(easter(year).tomorrow().unwrap());
        expected.insert(monday(date(year, 5, 1), 1));
        expected.insert(monday(date(year, 5, 31), -1));
        expected.insert(monday(date(year, 8, 31), -1));
        // If one day of Christmas is on a weekend, its substitute comes after the other.
        expected.insert(weekday(date(year, 12, 25), &expected));
        expected.insert(weekday(date(year, 12, 26), &expected));
    }
    assert_eq!(pack.calendar.bank_holidays, expected);
}
