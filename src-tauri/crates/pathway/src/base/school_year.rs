//! School years in England: the school year of a child born on a day, and the day of each move to the next phase.

use jiff::civil::{Date, date};
use serde::Deserialize;

use crate::base::lists::closed_lists;

/// From the school year of birth to the one in which Reception begins: the September after the fourth birthday.
const TO_RECEPTION: i16 = 5;

closed_lists! {
    /// A move to the next phase, which comes with a new school year: Reception, Year 7 or Year 9 begins, or Year 11 or Year 13 is over. The earliest is first.
    SchoolPhase {
        School => "school",
        Secondary => "secondary",
        YearNine => "year-nine",
        AfterSixteen => "after-sixteen",
        AfterEighteen => "after-eighteen",
    }
}

impl SchoolPhase {
    /// The year that begins with the move, as a number from Reception, which is 0.
    fn year(self) -> i16 {
        match self {
            SchoolPhase::School => 0,
            SchoolPhase::Secondary => 7,
            SchoolPhase::YearNine => 9,
            SchoolPhase::AfterSixteen => 12,
            SchoolPhase::AfterEighteen => 14,
        }
    }

    /// Returns the day of the move for a child who is taught this many years above their own year group, or below if
    /// negative.
    pub fn begins(self, born: Date, offset: i8) -> Date {
        date(school_year_begins(born).year() + TO_RECEPTION + self.year() - i16::from(offset), 9, 1)
    }
}

/// Returns the moves after one day, up to and including another.
pub fn moves(born: Date, offset: i8, after: Date, until: Date) -> Vec<(Date, SchoolPhase)> {
    let days = SchoolPhase::ALL.iter().copied().map(|phase| (phase.begins(born, offset), phase));
    days.filter(|(on, _)| after < *on && *on <= until).collect()
}

/// The first day of the school year that contains a day, if no terms are known. `Calendar::school_year_begins` takes terms into account.
pub fn school_year_begins(day: Date) -> Date {
    let this_year = date(day.year(), 9, 1);
    if day < this_year { date(day.year() - 1, 9, 1) } else { this_year }
}

/// The first day of the term that contains a day, if no terms are known: 1 January, 1 April or 1 September, the day
/// after each prescribed day of compulsory school age.
pub fn term_begins(day: Date) -> Date {
    let month = match day.month() {
        1..=3 => 1,
        4..=8 => 4,
        _ => 9,
    };
    date(day.year(), month, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_begins_the_day_after_a_prescribed_day() {
        for (day, begins) in [
            (date(2026, 8, 31), date(2026, 4, 1)),
            (date(2026, 9, 1), date(2026, 9, 1)),
            (date(2026, 12, 31), date(2026, 9, 1)),
            (date(2027, 1, 1), date(2027, 1, 1)),
            (date(2027, 3, 31), date(2027, 1, 1)),
        ] {
            assert_eq!(term_begins(day), begins, "{day}");
        }
    }

    #[test]
    fn august_31_and_september_1_are_a_school_year_apart() {
        let oldest = date(2016, 9, 1);
        let youngest = date(2017, 8, 31);
        for born in [oldest, youngest] {
            assert_eq!(SchoolPhase::School.begins(born, 0), date(2021, 9, 1));
            assert_eq!(SchoolPhase::Secondary.begins(born, 0), date(2028, 9, 1));
            assert_eq!(SchoolPhase::YearNine.begins(born, 0), date(2030, 9, 1));
            assert_eq!(SchoolPhase::AfterSixteen.begins(born, 0), date(2033, 9, 1));
            assert_eq!(SchoolPhase::AfterEighteen.begins(born, 0), date(2035, 9, 1));
        }
        assert_eq!(SchoolPhase::School.begins(date(2017, 9, 1), 0), date(2022, 9, 1));
    }

    #[test]
    fn a_move_is_listed_until_its_day() {
        let born = date(2016, 3, 9);
        assert_eq!(
            moves(born, 0, date(2026, 11, 23), date(2027, 11, 23)),
            [(date(2027, 9, 1), SchoolPhase::Secondary)]
        );
        assert_eq!(moves(born, 0, date(2027, 9, 1), date(2028, 9, 1)), []);
        assert_eq!(SchoolPhase::Secondary.begins(born, -1), date(2028, 9, 1), "repeats a year");
    }
}
