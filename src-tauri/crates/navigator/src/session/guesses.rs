//! A growing delay after wrong passphrases, which continues after a restart of the app.

use std::fs;
use std::path::PathBuf;

use jiff::Timestamp;
use tempfile::NamedTempFile;

use crate::wire::{Code, Failure};

/// How many wrong guesses have no delay, because people mistype.
const FREE: u32 = 5;
const FIRST_WAIT: i64 = 5;
const LONGEST_WAIT: i64 = 300;

/// How many guesses were wrong, and when the last one was. Neither is secret.
pub(crate) struct Guesses {
    file: PathBuf,
    wrong: u32,
    last: Timestamp,
}

impl Guesses {
    /// Returns the stored count. A file that cannot be read counts as none.
    pub(crate) fn read(file: PathBuf) -> Guesses {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let numbers =
            text.split_once(' ').and_then(|(wrong, last)| Some((wrong.parse().ok()?, last.trim().parse().ok()?)));
        let (wrong, last) = numbers.unwrap_or((0, 0));
        Guesses { file, wrong, last: Timestamp::from_second(last).unwrap_or_default() }
    }

    /// Fails while the last wrong guess is too recent.
    pub(crate) fn may_guess(&mut self, now: Timestamp) -> Result<(), Failure> {
        // A clock that was set back must not delay anybody for longer than the normal wait.
        self.last = self.last.min(now);
        let left = wait_after(self.wrong) - (now.as_second() - self.last.as_second());
        if left <= 0 {
            return Ok(());
        }
        Err(Failure { detail: Some(left.to_string()), ..Failure::new(Code::TooManyGuesses) })
    }

    pub(crate) fn was_wrong(&mut self, now: Timestamp) {
        self.wrong = self.wrong.saturating_add(1);
        self.last = now;
        self.keep();
    }

    pub(crate) fn was_right(&mut self) {
        if self.wrong > 0 {
            self.wrong = 0;
            self.keep();
        }
    }

    /// Stores the count. If that fails, the count lasts as long as the app runs.
    fn keep(&self) {
        let Some(folder) = self.file.parent() else { return };
        let stored = NamedTempFile::new_in(folder).and_then(|file| {
            fs::write(file.path(), format!("{} {}\n", self.wrong, self.last.as_second()))?;
            file.persist(&self.file).map_err(|failed| failed.error)
        });
        drop(stored);
    }
}

/// Returns the seconds from the last wrong guess to the next attempt.
fn wait_after(wrong: u32) -> i64 {
    match wrong.checked_sub(FREE) {
        None => 0,
        Some(more) => FIRST_WAIT.saturating_mul(1 << more.min(16)).min(LONGEST_WAIT),
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, ToSpan};

    use super::{Guesses, wait_after};
    use crate::wire::Code;

    fn now() -> Timestamp {
        "2026-11-23T10:42:00Z".parse().unwrap()
    }

    #[test]
    fn the_wait_grows_and_ends() {
        let waits: Vec<i64> = (0..=12).map(wait_after).collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300]);
        assert_eq!(wait_after(u32::MAX), 300);
    }

    #[test]
    fn the_delay_continues_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("guesses");
        let mut guesses = Guesses::read(file.clone());
        for _ in 0..6 {
            guesses.may_guess(now()).unwrap_or_default();
            guesses.was_wrong(now());
        }
        for guesses in [&mut guesses, &mut Guesses::read(file.clone())] {
            let refused = guesses.may_guess(now() + 4.seconds()).unwrap_err();
            assert_eq!((refused.code, refused.detail.as_deref()), (Code::TooManyGuesses, Some("6")));
            guesses.may_guess(now() + 10.seconds()).unwrap();
        }
        guesses.was_right();
        for guesses in [&mut guesses, &mut Guesses::read(file)] {
            guesses.may_guess(now()).unwrap();
        }
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_lengthen_the_delay() {
        let folder = tempfile::tempdir().unwrap();
        let mut guesses = Guesses::read(folder.path().join("guesses"));
        (0..6).for_each(|_| guesses.was_wrong(now()));
        let earlier = now() - 240.hours();
        assert_eq!(guesses.may_guess(earlier).unwrap_err().detail.as_deref(), Some("10"));
        guesses.may_guess(earlier + 10.seconds()).unwrap();
    }

    #[test]
    fn an_unreadable_count_is_no_count() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("guesses");
        for text in ["", "x", "7", "7 x", "-1 3", "9 99999999999999999999"] {
            std::fs::write(&file, text).unwrap();
            Guesses::read(file.clone()).may_guess(now()).unwrap();
        }
    }
}
