//! What day it is. Below this room nobody asks; they are told.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, ZonedDateTime};

/// The computer's clock, or a moment that a test chose.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    #[default]
    System,
    Fixed(Timestamp),
}

/// A moment: the instant, the civil date and the time of day where this computer is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub(crate) at: Timestamp,
    pub(crate) today: Date,
    hour: i8,
    minute: i8,
}

impl Clock {
    pub(crate) fn now(&self) -> Moment {
        let zoned = match self {
            Clock::System => ZonedDateTime::now(),
            Clock::Fixed(at) => at.to_zoned_datetime(TimeZone::UTC),
        };
        Moment { at: zoned.timestamp(), today: zoned.date(), hour: zoned.hour(), minute: zoned.minute() }
    }
}

impl Moment {
    /// The same time of day so many days ago.
    pub(crate) fn days_before(&self, days: i64) -> Result<Moment, crate::wire::Failure> {
        let unreal = |_: jiff::Error| crate::wire::Failure::unexpected("a day before");
        let at = self.at.checked_sub((24 * days).hours()).map_err(unreal)?;
        let today = self.today.checked_sub(days.days()).map_err(unreal)?;
        Ok(Moment { at, today, ..*self })
    }

    /// `HH:MM`, as "Saved 10:42" shows it.
    pub(crate) fn time_of_day(&self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }
}

/// The civil date of a recorded instant where this computer is; empty where it cannot be read.
pub(crate) fn date_of(at: &str) -> String {
    let at: Result<Timestamp, _> = at.parse();
    at.map_or_else(|_| String::new(), |at| at.to_zoned_datetime(TimeZone::system()).date().to_string())
}

/// The time of day of a recorded instant where this computer is; empty where it cannot be read.
pub(crate) fn time_of(at: &str) -> String {
    at.parse::<Timestamp>().map_or_else(
        |_| String::new(),
        |at| {
            let zoned = at.to_zoned_datetime(TimeZone::system());
            format!("{:02}:{:02}", zoned.hour(), zoned.minute())
        },
    )
}
