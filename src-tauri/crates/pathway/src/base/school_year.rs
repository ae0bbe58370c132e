//! School years in England: which one a child born on a day is in, and on which day they move to the next phase.

use jiff::civil::{Date, date};

/// The years after birth's own school year until Reception begins: the September after the fourth birthday.
const TO_RECEPTION: i16 = 5;

/// A move that comes with a new school year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Reception begins.
    School,
    /// Year 7 begins.
    Secondary,
    /// Year 9 begins.
    YearNine,
    /// Year 11 is over.
    AfterSixteen,
    /// Year 13 is over.
    AfterEighteen,
}

impl Phase {
    /// Every move, the earliest first.
    pub const ALL: [Phase; 5] =
        [Phase::School, Phase::Secondary, Phase::YearNine, Phase::AfterSixteen, Phase::AfterEighteen];

    /// The year that begins with the move, counted from Reception as nought.
    fn year(self) -> i16 {
        match self {
            Phase::School => 0,
            Phase::Secondary => 7,
            Phase::YearNine => 9,
            Phase::AfterSixteen => 12,
            Phase::AfterEighteen => 14,
        }
    }

    /// The day of the move for a child who is taught this many years above the year of their age, or below it if negative.
    pub fn begins(self, born: Date, offset: i8) -> Date {
        date(school_year_begins(born).year() + TO_RECEPTION + self.year() - i16::from(offset), 9, 1)
    }
}

/// The moves after one day and until another, that one included.
pub fn moves(born: Date, offset: i8, after: Date, until: Date) -> Vec<(Date, Phase)> {
    let days = Phase::ALL.into_iter().map(|phase| (phase.begins(born, offset), phase));
    days.filter(|(on, _)| after < *on && *on <= until).collect()
}

/// The first day of the school year that contains a day, if no terms are known. `Calendar::school_year_begins` takes terms into account.
pub fn school_year_begins(day: Date) -> Date {
    let this_year = date(day.year(), 9, 1);
    if day < this_year { date(day.year() - 1, 9, 1) } else { this_year }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_august_and_the_first_of_september_are_a_school_year_apart() {
        let oldest = date(2016, 9, 1);
        let youngest = date(2017, 8, 31);
        for born in [oldest, youngest] {
            assert_eq!(Phase::School.begins(born, 0), date(2021, 9, 1));
            assert_eq!(Phase::Secondary.begins(born, 0), date(2028, 9, 1));
            assert_eq!(Phase::YearNine.begins(born, 0), date(2030, 9, 1));
            assert_eq!(Phase::AfterSixteen.begins(born, 0), date(2033, 9, 1));
            assert_eq!(Phase::AfterEighteen.begins(born, 0), date(2035, 9, 1));
        }
        assert_eq!(Phase::School.begins(date(2017, 9, 1), 0), date(2022, 9, 1));
    }

    #[test]
    fn a_move_is_ahead_until_it_has_come() {
        let born = date(2016, 3, 9);
        assert_eq!(moves(born, 0, date(2026, 11, 23), date(2027, 11, 23)), [(date(2027, 9, 1), Phase::Secondary)]);
        assert_eq!(moves(born, 0, date(2027, 9, 1), date(2028, 9, 1)), []);
        assert_eq!(Phase::Secondary.begins(born, -1), date(2028, 9, 1), "kept down a year");
    }
}
