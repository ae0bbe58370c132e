//! When the next automatic copy is to be considered: at intervals while the casebook is open.

use jiff::{SignedDuration, Timestamp};

/// At most this much work is in no copy.
const EVERY: SignedDuration = SignedDuration::from_mins(30);

/// The time of the last look; `None` while the casebook is closed.
#[derive(Debug, Default)]
pub(crate) struct CopySchedule {
    last: Option<Timestamp>,
}

impl CopySchedule {
    pub(crate) fn begin(&mut self, now: Timestamp) {
        self.last = Some(now);
    }

    pub(crate) fn end(&mut self) {
        self.last = None;
    }

    /// Whether it is time to look. The next time is counted from now.
    pub(crate) fn is_due(&mut self, now: Timestamp) -> bool {
        // A clock that was set back must not end the copies.
        let is_due = self.last.is_some_and(|last| now < last || now.duration_since(last) >= EVERY);
        if is_due {
            self.last = Some(now);
        }
        is_due
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, ToSpan};

    use super::CopySchedule;

    #[test]
    fn a_copy_is_considered_every_half_hour_while_the_casebook_is_open_whatever_the_clock_does() {
        let now: Timestamp = "2026-11-23T10:42:00Z".parse().unwrap();
        let mut schedule = CopySchedule::default();
        assert!(!schedule.is_due(now), "the casebook is closed");
        schedule.begin(now);
        let due: Vec<i64> = (1..=90).filter(|minute| schedule.is_due(now + minute.minutes())).collect();
        assert_eq!(due, [30, 60, 90]);
        assert!(schedule.is_due(now), "the clock was set back");
        assert!(!schedule.is_due(now));
        schedule.end();
        assert!(!schedule.is_due(now + 24.hours()));
    }
}
