//! A date of which perhaps only the month or the year is known, or nothing.

use record::entry::PartDate;

use crate::forms::fields::{self, Life};
use crate::wire::{Code, Failure, TypedDate};

/// Returns a date as far as it is known: without a day it is a month, without a month a year.
///
/// Empty fields are no date: somebody has to say that it is not known. A part before the birth or after today is
/// refused only if no day of it can be right.
pub(crate) fn part_date(typed: TypedDate<'_>, not_known: bool, life: Life) -> Result<PartDate, Failure> {
    match (typed.is_empty(), not_known) {
        (true, true) => return Ok(PartDate::NotKnown),
        (false, false) => {}
        _ => return Err(Failure::of_field(Code::DateOrNotKnown, "date")),
    }
    let known = known_part(typed).ok_or_else(|| Failure::of_field(Code::EvidenceDateNotReal, "date"))?;
    if known.latest().is_some_and(|last| last < life.born) {
        return Err(Failure::of_field(Code::DateBeforeBirth, "date"));
    }
    if known.earliest().is_some_and(|first| first > life.today) {
        return Err(Failure::of_field(Code::EvidenceDateInFuture, "date"));
    }
    Ok(known)
}

fn known_part(typed: TypedDate<'_>) -> Option<PartDate> {
    let is_empty = |part: &str| part.trim().is_empty();
    let TypedDate { day, month, year } = typed;
    // The other parts of a whole date that is surely real.
    let first_of = |month| fields::date(TypedDate { day: "1", month, year });
    match (is_empty(day), is_empty(month)) {
        (true, true) => first_of("1").map(PartDate::Year),
        (true, false) => first_of(month).map(PartDate::Month),
        _ => fields::date(typed).map(PartDate::Day),
    }
}

/// Returns what somebody would have typed: day, month and year, and whether the date is not known.
pub(crate) fn part_date_parts(date: PartDate) -> ([String; 3], bool) {
    let [day, month, year] = date.earliest().map(fields::parts).unwrap_or_default();
    match date {
        PartDate::Day(_) => ([day, month, year], false),
        PartDate::Month(_) => ([String::new(), month, year], false),
        PartDate::Year(_) => ([String::new(), String::new(), year], false),
        PartDate::NotKnown => (<[String; 3]>::default(), true),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_is_taken_as_far_as_it_was_typed() {
        let life = Life { born: date(2017, 3, 9), today: date(2026, 11, 23) };
        let typed = |[day, month, year]: [&str; 3], not_known| {
            part_date(TypedDate { day, month, year }, not_known, life).map_err(|failure| failure.code)
        };
        let known = |parts| typed(parts, false);
        assert_eq!(known(["", "May", "2023"]), Ok(PartDate::Month(date(2023, 5, 1))));
        assert_eq!(known(["", "", " 2023 "]), Ok(PartDate::Year(date(2023, 1, 1))));
        assert_eq!(known(["2", "5", "2023"]), Ok(PartDate::Day(date(2023, 5, 2))));
        assert_eq!(typed(["", " ", ""], true), Ok(PartDate::NotKnown));
        assert_eq!(known(["", "", ""]), Err(Code::DateOrNotKnown));
        assert_eq!(typed(["", "", "2023"], true), Err(Code::DateOrNotKnown));
        for not_real in [["2", "", "2023"], ["2", "5", ""], ["", "5", ""], ["", "13", "2023"], ["31", "4", "2023"]] {
            assert_eq!(known(not_real), Err(Code::EvidenceDateNotReal), "{not_real:?}");
        }
        // The month of the birth and the month of today can be right.
        assert_eq!(known(["", "3", "2017"]).map(|known| known.to_string()), Ok(String::from("2017-03")));
        assert_eq!(known(["", "2", "2017"]), Err(Code::DateBeforeBirth));
        assert_eq!(known(["", "11", "2026"]).map(|known| known.to_string()), Ok(String::from("2026-11")));
        assert_eq!(known(["", "12", "2026"]), Err(Code::EvidenceDateInFuture));
        assert_eq!(known(["", "", "2027"]), Err(Code::EvidenceDateInFuture));
    }

    #[test]
    fn a_date_comes_back_as_it_was_typed() {
        let life = Life { born: date(2017, 3, 9), today: date(2026, 11, 23) };
        for [day, month, year] in [["2", "5", "2023"], ["", "5", "2023"], ["", "", "2023"], ["", "", ""]] {
            let not_known = year.is_empty();
            let date = part_date(TypedDate { day, month, year }, not_known, life).unwrap();
            assert_eq!(part_date_parts(date), ([day, month, year].map(str::to_owned), not_known));
        }
    }
}
