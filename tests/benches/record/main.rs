//! Measures how fast the casebook answers with 200 and with 2,000 children and 200 entries each, compared with a simple
//! search; and how fast ten pages of a paper are set and drawn.
//!
//! Run by `cargo xtask bench`. The answers are measured as they are sent to the window, so the time includes writing
//! them as JSON.

// A benchmark can panic, and it prints to its terminal.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

mod crowd;
mod pages;
mod peer;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use navigator::Navigator;
use navigator::wire::{ChildId, ChildrenAsked, Me, Role, Speaker, TodayAsked, TodayOrder, VoiceForm};
use serde::Serialize;

use crowd::{COMMON, Dice, PASSPHRASE, RARE, make, navigator_on};
use peer::Peer;

const SEED: u64 = 2026;
const ENTRIES: usize = 200;
const RUNS: usize = 200;
/// Reading everything takes seconds, so there are fewer runs.
const LONG_RUNS: usize = 7;
/// The limit from click to paint, at the 95th percentile.
const BAR: Duration = Duration::from_millis(50);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Open,
    Today,
    TodayByChild,
    TodayAfterNote,
    TodayPlain,
    Children,
    SearchRare,
    SearchCommon,
    SearchPrefix,
    SearchLetter,
    PlainRare,
    PlainCommon,
    PlainPrefix,
    Child,
}

impl What {
    const OFTEN: [What; 12] = [
        What::Today,
        What::TodayByChild,
        What::TodayAfterNote,
        What::Children,
        What::SearchRare,
        What::SearchCommon,
        What::SearchPrefix,
        What::SearchLetter,
        What::PlainRare,
        What::PlainCommon,
        What::PlainPrefix,
        What::Child,
    ];

    fn words(self) -> &'static str {
        match self {
            What::Open => "open, and read all",
            What::Today => "today",
            What::TodayByChild => "today, child by child",
            What::TodayAfterNote => "a note, then today",
            What::TodayPlain => "peer: today, all replayed",
            What::Children => "list of children",
            What::SearchRare => "search, rare word",
            What::SearchCommon => "search, common word",
            What::SearchPrefix => "search, beginning",
            What::SearchLetter => "search, one letter",
            What::PlainRare => "peer: LIKE, rare word",
            What::PlainCommon => "peer: LIKE, common word",
            What::PlainPrefix => "peer: LIKE, beginning",
            What::Child => "a child's page",
        }
    }

    /// Whether the limit applies to this.
    fn is_held(self) -> bool {
        use What::{Child, SearchCommon, SearchLetter, SearchPrefix, SearchRare, Today, TodayAfterNote, TodayByChild};
        matches!(
            self,
            Today | TodayByChild | TodayAfterNote | SearchRare | SearchCommon | SearchPrefix | SearchLetter | Child
        )
    }
}

/// The measurements of one request: how long each run took, and the most bytes sent.
#[derive(Default)]
struct Runs {
    took: Vec<Duration>,
    bytes: usize,
}

impl Runs {
    fn add(&mut self, took: Duration, bytes: usize) {
        self.took.push(took);
        self.bytes = self.bytes.max(bytes);
    }

    /// Returns the value below which this percentage is (nearest rank).
    fn percentile(&self, percent: usize) -> Duration {
        let mut sorted = self.took.clone();
        sorted.sort();
        sorted[(sorted.len() * percent).div_ceil(100).max(1) - 1]
    }
}

type Measured = BTreeMap<What, Runs>;

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let sizes = [200, 2000];
    let measured: Vec<Measured> = sizes.iter().map(|children| runtime.block_on(measure(*children))).collect();
    let (table, is_well) = table(sizes, &measured);
    let (pages, is_quick) = runtime.block_on(pages::measure());
    let table = format!("{table}{pages}");
    println!("{table}");
    let folder = target().join("bench");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("record.txt"), table).unwrap();
    if is_well && is_quick { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn target() -> PathBuf {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target"));
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(beside, PathBuf::from)
}

async fn measure(children: usize) -> Measured {
    let folder = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    let ids = make(folder.path(), children, ENTRIES, SEED).await;
    println!("{children} children x {ENTRIES} entries made in {:.1} s", begun.elapsed().as_secs_f64());
    let peer = Peer::copy(folder.path());
    let navigator = navigator_on(folder.path());
    let mut measured = Measured::new();
    for _ in 0..LONG_RUNS {
        navigator.lock().await.unwrap();
        measured
            .entry(What::Open)
            .or_default()
            .time(async || {
                navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
                navigator.today(TodayAsked::default()).await.unwrap()
            })
            .await;
        // Setting the person at the screen drops everything that was cached.
        navigator.set_me(Me { name: String::from("R. Practitioner"), role: Role::Senco }).await.unwrap();
        let plain = measured.entry(What::TodayPlain).or_default();
        plain.time(async || navigator.today(TodayAsked::default()).await.unwrap()).await;
    }
    let mut dice = Dice::new(SEED);
    let mut order: Vec<What> = What::OFTEN.iter().flat_map(|what| std::iter::repeat_n(*what, RUNS)).collect();
    for at in (1..order.len()).rev() {
        order.swap(at, dice.roll(at + 1));
    }
    for what in order {
        let child = ids[dice.roll(ids.len())].clone();
        let runs = measured.entry(what).or_default();
        one(what, &navigator, &peer, child, runs).await;
    }
    measured
}

impl Runs {
    async fn time<T: Serialize>(&mut self, work: impl AsyncFnOnce() -> T) {
        let begun = Instant::now();
        let bytes = serde_json::to_vec(&work().await).unwrap().len();
        self.add(begun.elapsed(), bytes);
    }
}

async fn one(what: What, navigator: &Navigator, peer: &Peer, child: ChildId, runs: &mut Runs) {
    let search = |text: &'static str| async move { navigator.search(text.to_owned()).await.unwrap() };
    let today = TodayAsked::default;
    match what {
        What::Today => runs.time(async || navigator.today(today()).await.unwrap()).await,
        What::TodayByChild => {
            let asked = TodayAsked { order: TodayOrder::Child, ..today() };
            runs.time(async || navigator.today(asked).await.unwrap()).await;
        }
        What::TodayAfterNote => {
            let words = String::from("Rang home before school");
            let form = VoiceForm { words, ..VoiceForm::default() };
            navigator.record_voice(child, Speaker::Parent, form).await.unwrap();
            runs.time(async || navigator.today(today()).await.unwrap()).await;
        }
        What::Children => runs.time(async || navigator.children(ChildrenAsked::default()).await.unwrap()).await,
        What::SearchRare => runs.time(async || search(RARE).await).await,
        What::SearchCommon => runs.time(async || search(COMMON).await).await,
        What::SearchPrefix => runs.time(async || search("scho").await).await,
        What::SearchLetter => runs.time(async || search("s").await).await,
        What::PlainRare => runs.time(async || peer.find(RARE)).await,
        What::PlainCommon => runs.time(async || peer.find(COMMON)).await,
        What::PlainPrefix => runs.time(async || peer.find("scho")).await,
        What::Child => runs.time(async || navigator.child(child).await.unwrap()).await,
        What::Open | What::TodayPlain => {}
    }
}

/// Returns the table, and whether everything that has a limit is below it.
fn table(sizes: [usize; 2], measured: &[Measured]) -> (String, bool) {
    let mut text = format!(
        "{ENTRIES} entries a child, {RUNS} runs each in a shuffled order (open and today replayed: {LONG_RUNS}), seed {SEED}. Milliseconds.\n\
         A peer does the same the plain way. Growth is p95 at {} children over p95 at {}.\n\n",
        sizes[1], sizes[0]
    );
    let _ = writeln!(
        text,
        "{:<26} {:>8} {:>8} {:>8}  {:>8} {:>8} {:>8}  {:>7} {:>9}",
        "", "p50", "p95", "max", "p50", "p95", "max", "growth", "bytes"
    );
    let _ = writeln!(text, "{:<26} {:>26}  {:>26}", "", format!("at {}", sizes[0]), format!("at {}", sizes[1]));
    let mut over = Vec::new();
    for (what, large) in &measured[1] {
        let small = &measured[0][what];
        let ms = |took: Duration| took.as_secs_f64() * 1000.0;
        let growth = ms(large.percentile(95)) / ms(small.percentile(95)).max(0.001);
        let _ = writeln!(
            text,
            "{:<26} {:>8.2} {:>8.2} {:>8.2}  {:>8.2} {:>8.2} {:>8.2}  {:>6.1}x {:>9}",
            what.words(),
            ms(small.percentile(50)),
            ms(small.percentile(95)),
            ms(small.percentile(100)),
            ms(large.percentile(50)),
            ms(large.percentile(95)),
            ms(large.percentile(100)),
            growth,
            large.bytes
        );
        if what.is_held() && large.percentile(95) > BAR {
            over.push(what.words());
        }
    }
    let verdict = if over.is_empty() {
        format!("All that is held to {} ms at p95 stays below.", BAR.as_millis())
    } else {
        format!("Over {} ms at p95: {}.", BAR.as_millis(), over.join("; "))
    };
    let _ = writeln!(text, "\n{verdict}");
    (text, over.is_empty())
}
