//! Decides when an open casebook locks automatically. The time is passed in, so every rule can be tested without
//! waiting.

use std::time::Duration;

/// How long before the limit the window is asked to store what is being typed.
const WARNING: Duration = Duration::from_secs(3);
/// The shell checks every second. A longer gap than this means that the computer or the app was asleep.
const ASLEEP: Duration = Duration::from_secs(20);
/// The window is pinged every five seconds. This many pings without an answer mean that the page is frozen or has
/// crashed.
const UNANSWERED: u32 = 6;

/// What the shell has to do after a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    Nothing,
    /// The limit is seconds away, so the window should store what is being typed.
    Soon,
    /// The casebook has to be locked now.
    Lock,
}

/// The time of the last key press or click, and whether the window still answers.
///
/// All times are measured from one origin. The clock never goes backwards and, if the system supports it, counts sleep.
#[derive(Debug, Default)]
pub(crate) struct AutoLock {
    /// How long the keys and the pointer can be idle; `None` for never.
    limit: Option<Duration>,
    open: bool,
    last_touch: Duration,
    last_check: Option<Duration>,
    unanswered: u32,
}

impl AutoLock {
    /// Sets the limit: `minutes` of idle time before the casebook locks, or 0 for never.
    pub(crate) fn set_limit(&mut self, minutes: u32) {
        self.limit = (minutes > 0).then(|| Duration::from_secs(60 * u64::from(minutes)));
    }

    pub(crate) fn opened(&mut self, now: Duration) {
        *self = AutoLock { limit: self.limit, open: true, last_touch: now, last_check: Some(now), unanswered: 0 };
    }

    pub(crate) fn locked(&mut self) {
        self.open = false;
    }

    pub(crate) fn is_open(&self) -> bool {
        self.open
    }

    /// Whether the window should store what is being typed, because the limit is near.
    pub(crate) fn is_soon(&self, now: Duration) -> bool {
        self.open && self.limit.is_some_and(|limit| self.idle(now) + WARNING >= limit)
    }

    pub(crate) fn check(&mut self, now: Duration) -> Check {
        let asleep = self.last_check.is_some_and(|last| now.saturating_sub(last) >= ASLEEP);
        self.last_check = Some(now);
        if !self.open {
            return Check::Nothing;
        }
        if asleep || self.unanswered >= UNANSWERED || self.is_over(now) {
            return Check::Lock;
        }
        if self.is_soon(now) { Check::Soon } else { Check::Nothing }
    }

    /// The window was pinged.
    pub(crate) fn pinged(&mut self) {
        self.unanswered = self.unanswered.saturating_add(1);
    }

    /// The window answered that the last key press or click was `idle` ago. One after the limit is too late to count.
    pub(crate) fn answered(&mut self, now: Duration, idle: Duration) {
        self.unanswered = 0;
        if !self.is_over(now) {
            self.last_touch = self.last_touch.max(now.saturating_sub(idle));
        }
    }

    fn idle(&self, now: Duration) -> Duration {
        now.saturating_sub(self.last_touch)
    }

    fn is_over(&self, now: Duration) -> bool {
        self.limit.is_some_and(|limit| self.idle(now) >= limit)
    }
}

/// Returns the time since the system started, including sleep.
#[cfg(target_os = "linux")]
pub(crate) fn steady_now() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or_default(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

/// Returns the time since the app started. It depends on the system whether sleep is counted.
#[cfg(not(target_os = "linux"))]
pub(crate) fn steady_now() -> Duration {
    static ORIGIN: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    ORIGIN.get_or_init(std::time::Instant::now).elapsed()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn secs(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn opened(minutes: u32) -> AutoLock {
        let mut lock = AutoLock::default();
        lock.set_limit(minutes);
        lock.opened(secs(1_000));
        lock
    }

    /// Checks every second and pings every five, as the shell does. The page reports a key press at once and answers
    /// pings. Returns the second at which the lock was requested.
    fn run(lock: &mut AutoLock, until: u64, touches: &[u64], answers: bool) -> Option<u64> {
        for second in 1..=until {
            let now = secs(1_000 + second);
            if second % 5 == 0 {
                lock.pinged();
            }
            if answers && (second % 5 == 0 || touches.contains(&second)) {
                let touch = touches.iter().filter(|touch| **touch <= second).max().copied().unwrap_or_default();
                lock.answered(now, secs(second - touch));
            }
            if lock.check(now) == Check::Lock {
                return Some(second);
            }
        }
        None
    }

    #[test]
    fn locks_at_the_limit_and_asks_to_store_before() {
        let mut lock = opened(1);
        assert_eq!(lock.check(secs(1_015)), Check::Nothing);
        let checks: Vec<Check> = (1_016..=1_060).map(|now| lock.check(secs(now))).collect();
        assert_eq!(checks.iter().filter(|check| **check == Check::Soon).count(), 3);
        assert_eq!(checks.last(), Some(&Check::Lock));
    }

    #[test]
    fn sleep_and_a_frozen_page_lock_even_if_the_limit_is_never() {
        assert_eq!(run(&mut opened(0), 10_000, &[], true), None);
        assert_eq!(run(&mut opened(0), 10_000, &[], false), Some(30));
        let mut lock = opened(0);
        lock.check(secs(1_001));
        assert_eq!(lock.check(secs(1_000 + 8 * 3_600)), Check::Lock);
    }

    #[test]
    fn a_touch_after_the_limit_does_not_save_an_open_casebook() {
        let mut lock = opened(1);
        lock.check(secs(1_050));
        lock.answered(secs(1_061), Duration::ZERO);
        assert_eq!(lock.check(secs(1_062)), Check::Lock);
    }

    #[test]
    fn a_locked_casebook_does_not_lock_again_and_opening_starts_the_time_again() {
        let mut lock = opened(1);
        lock.locked();
        assert_eq!(lock.check(secs(9_000)), Check::Nothing);
        lock.opened(secs(20_000));
        assert_eq!(lock.check(secs(20_001)), Check::Nothing);
    }

    proptest! {
        /// Whenever somebody uses the keys or the pointer, a casebook locks at the first pause that is as long as the
        /// limit, to the second.
        #[test]
        fn locks_at_the_first_pause_as_long_as_the_limit(
            minutes in 1_u32..4,
            touches in proptest::collection::btree_set(1_u64..500, 0..12),
        ) {
            let limit = 60 * u64::from(minutes);
            let touches: Vec<u64> = touches.into_iter().collect();
            let mut last = 0;
            for touch in &touches {
                if touch - last >= limit { break }
                last = *touch;
            }
            prop_assert_eq!(run(&mut opened(minutes), 1_000, &touches, true), Some(last + limit));
        }
    }
}
