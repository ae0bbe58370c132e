//! The rows of the table that `cargo xtask bench` writes: what was measured, beside what, and whether the aim is met.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// The measurements of one thing, in the order in which they were taken.
#[derive(Clone, Debug, Default)]
pub struct Runs(pub Vec<f64>);

impl Runs {
    /// Returns the value below which this percentage of the runs is (nearest rank). 0 if nothing was measured.
    pub fn percentile(&self, percent: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let rank = (sorted.len() * percent).div_ceil(100).max(1) - 1;
        sorted.get(rank).copied().unwrap_or(0.0)
    }

    pub fn median(&self) -> f64 {
        self.percentile(50)
    }

    fn in_words(&self) -> String {
        let [least, middle, most] = [0, 50, 100].map(|percent| plain(self.percentile(percent)));
        format!("{middle} ({least} to {most}, {} runs)", self.0.len())
    }
}

/// What a row must reach.
#[derive(Clone, Copy, Debug)]
pub enum Aim {
    /// A rate: the median is at least this many times that of the peer.
    AtLeastTimes(f64),
    /// A cost: the median is at most this many times that of the peer.
    AtMostTimes(f64),
    /// A cost: the 95th percentile is at most this.
    AtMost(f64),
    /// Only stated.
    Stated,
}

/// One row of the table.
#[derive(Clone, Debug)]
pub struct Row {
    pub what: String,
    pub unit: &'static str,
    pub ours: Runs,
    /// The peer or the floor, and its measurements.
    pub beside: Option<(String, Runs)>,
    pub aim: Aim,
}

impl Row {
    fn ratio(&self) -> Option<f64> {
        let (_, peer) = self.beside.as_ref()?;
        (peer.median() > 0.0).then(|| self.ours.median() / peer.median())
    }

    /// Whether the aim is met; `None` if there is none.
    pub fn is_met(&self) -> Option<bool> {
        match self.aim {
            Aim::AtLeastTimes(times) => self.ratio().map(|ratio| ratio >= times),
            Aim::AtMostTimes(times) => self.ratio().map(|ratio| ratio <= times),
            Aim::AtMost(most) => Some(self.ours.percentile(95) <= most),
            Aim::Stated => None,
        }
    }

    /// Returns the row as a line of a Markdown table. `cargo xtask bench` writes the headings of its columns.
    fn line(&self) -> String {
        let aim = match self.aim {
            Aim::AtLeastTimes(times) => format!("≥ {}×", plain(times)),
            Aim::AtMostTimes(times) => format!("≤ {}×", plain(times)),
            Aim::AtMost(most) => {
                format!("95th percentile ≤ {} {}; it is {}", plain(most), self.unit, plain(self.ours.percentile(95)))
            }
            Aim::Stated => String::from("stated"),
        };
        let met = self.is_met().map_or("", |is_met| if is_met { "met" } else { "**not met**" });
        let (peer, of_peer) =
            self.beside.as_ref().map_or((String::new(), String::new()), |(name, runs)| (name.clone(), runs.in_words()));
        let ratio = self.ratio().map_or(String::new(), |ratio| format!("{}×", plain(ratio)));
        format!(
            "| {} | {} | {} | {peer} | {of_peer} | {ratio} | {aim} | {met} |",
            self.what,
            self.unit,
            self.ours.in_words()
        )
    }
}

/// Three digits are enough to compare.
fn plain(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 || size == 0.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

/// Returns how many milliseconds something takes.
pub fn milliseconds<T>(work: impl FnOnce() -> T) -> f64 {
    let begun = Instant::now();
    std::hint::black_box(work());
    begun.elapsed().as_secs_f64() * 1000.0
}

/// Prints the rows of one benchmark and keeps them for the table, in the folder `bench` of the target folder. Returns a failure
/// if an aim is not met.
///
/// # Panics
/// If the file cannot be written.
#[allow(clippy::print_stdout)] // a benchmark prints to its terminal
pub fn keep(name: &str, rows: &[Row]) -> ExitCode {
    let mut lines = String::new();
    for row in rows {
        let _ = writeln!(lines, "{}", row.line());
    }
    print!("{lines}");
    let folder = target().join("bench");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.rows")), lines).unwrap();
    if rows.iter().any(|row| row.is_met() == Some(false)) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Returns the folder in which cargo builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate::root().join("target"), PathBuf::from)
}
