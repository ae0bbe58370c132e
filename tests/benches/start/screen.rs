//! A virtual display whose memory is a file, and when something on it last changed.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How often the display is looked at.
const EVERY: Duration = Duration::from_millis(4);
/// After so long without a change the page is complete.
const STILL: Duration = Duration::from_millis(2000);
const PATIENCE: Duration = Duration::from_secs(30);
/// Every so many pixels one is compared.
const STEP: usize = 5;
/// A blinking cursor is no change: fewer pixels than this.
const NOTABLE: usize = 60;

pub(crate) struct Screen {
    server: Child,
    display: String,
    folder: TempDir,
}

impl Screen {
    pub(crate) fn start() -> Screen {
        let folder = tempfile::tempdir().unwrap();
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-fbdir"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Screen { server, display: format!(":{}", number.trim()), folder }
    }

    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// Returns how long after `begun` the display last changed, once it has been still for a while.
    pub(crate) fn last_change(&self, begun: Instant) -> Duration {
        let (mut before, mut changed) = (self.pixels(), None);
        loop {
            std::thread::sleep(EVERY);
            let (seen_at, now) = (begun.elapsed(), self.pixels());
            if differing(&before, &now) > NOTABLE {
                (before, changed) = (now, Some(seen_at));
            }
            if let Some(changed) = changed.filter(|changed| seen_at > *changed + STILL) {
                return changed;
            }
            assert!(seen_at < PATIENCE, "nothing was painted");
        }
    }

    /// Waits until no window is left.
    pub(crate) fn until_empty(&self) {
        let begun = Instant::now();
        while self.pixels().iter().any(|pixel| *pixel != 0) {
            assert!(begun.elapsed() < PATIENCE, "a window was left");
            std::thread::sleep(EVERY);
        }
    }

    /// Returns a part of the pixels, without the byte that has no colour. The file is an XWD image.
    fn pixels(&self) -> Vec<u32> {
        let path: PathBuf = self.folder.path().join("Xvfb_screen0");
        let bytes = std::fs::read(path).unwrap();
        let number = |at: usize| u32::from_be_bytes(bytes[at * 4..at * 4 + 4].try_into().unwrap());
        // The header, then its table of colours, 12 bytes each.
        let begin = usize::try_from(number(0) + number(19) * 12).unwrap();
        let pixels = bytes[begin..].as_chunks::<4>().0.iter().step_by(STEP);
        pixels.map(|pixel| u32::from_le_bytes(*pixel) & 0x00FF_FFFF).collect()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn differing(one: &[u32], other: &[u32]) -> usize {
    one.iter().zip(other).filter(|(one, other)| one != other).count()
}
