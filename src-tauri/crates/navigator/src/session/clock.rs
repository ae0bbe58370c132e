//! Today's date and the time. Only `api` reads the clock; everything below receives the day.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// A clock outside these limits is wrong, and the nearest limit is used instead: the calendar ends in the year 9999,
/// and a later date must still fit into it. 1 January 1900 and 1 January 9900.
const EARLIEST: Timestamp = Timestamp::constant(-2_208_988_800, 0);
const LATEST: Timestamp = Timestamp::constant(250_246_627_200, 0);

/// The computer's clock, or a moment chosen by a test.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    #[default]
    System,
    Fixed(Timestamp),
    /// In seconds since 1970; a test moves it while the app runs.
    Moved(Arc<AtomicI64>),
}

/// A moment: the instant, and the local civil date and time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub(crate) at: Timestamp,
    pub(crate) today: Date,
    hour: i8,
    minute: i8,
}

impl Clock {
    pub(crate) fn now(&self) -> Moment {
        let (at, zone) = match self {
            Clock::System => (read(SystemTime::now()), TimeZone::system()),
            Clock::Fixed(at) => (*at, TimeZone::UTC),
            Clock::Moved(seconds) => {
                (Timestamp::from_second(seconds.load(Ordering::Relaxed)).unwrap_or(LATEST), TimeZone::UTC)
            }
        };
        let zoned = at.clamp(EARLIEST, LATEST).to_zoned_datetime(zone);
        Moment { at: zoned.timestamp(), today: zoned.date(), hour: zoned.hour(), minute: zoned.minute() }
    }
}

/// Returns the computer's time. A year that the calendar does not have becomes the nearest limit.
fn read(clock: SystemTime) -> Timestamp {
    Timestamp::try_from(clock).unwrap_or(if clock < UNIX_EPOCH { EARLIEST } else { LATEST })
}

impl Moment {
    /// Returns the same time of day, that many days ago.
    pub(crate) fn days_before(&self, days: i64) -> Result<Moment, crate::wire::Failure> {
        let unreal = |_: jiff::Error| crate::wire::Failure::unexpected("a day before");
        let at = self.at.checked_sub((24 * days).hours()).map_err(unreal)?;
        let today = self.today.checked_sub(days.days()).map_err(unreal)?;
        Ok(Moment { at, today, ..*self })
    }

    /// Returns `HH:MM`, for "Saved 10:42".
    pub(crate) fn time_of_day(&self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }
}

/// Returns the local civil date of a recorded instant. Empty if it cannot be read.
pub(crate) fn date_of(at: &str) -> String {
    let at: Result<Timestamp, _> = at.parse();
    at.map_or_else(|_| String::new(), |at| at.to_zoned_datetime(TimeZone::system()).date().to_string())
}

/// Returns the local time of a recorded instant. Empty if it cannot be read.
pub(crate) fn time_of(at: &str) -> String {
    at.parse::<Timestamp>().map_or_else(
        |_| String::new(),
        |at| {
            let zoned = at.to_zoned_datetime(TimeZone::system());
            format!("{:02}:{:02}", zoned.hour(), zoned.minute())
        },
    )
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_year_outside_the_calendar_becomes_the_nearest_limit() {
        let far = UNIX_EPOCH.checked_add(Duration::from_secs(400_000_000_000)).unwrap();
        assert_eq!(read(far), LATEST, "the year 14645");
        assert!(read(UNIX_EPOCH.checked_sub(Duration::from_secs(400_000_000_000)).unwrap()) == EARLIEST);
        assert_eq!(read(UNIX_EPOCH), Timestamp::UNIX_EPOCH);
        for at in [Timestamp::MIN, Timestamp::MAX] {
            let today = Clock::Fixed(at).now().today;
            assert!((1900..=9900).contains(&today.year()), "{today}");
            today.checked_add(50.years()).unwrap();
            today.checked_sub(50.years()).unwrap();
        }
    }
}
