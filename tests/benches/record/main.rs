//! Measures how fast the casebook answers with 200 and with 2,000 children and 200 entries each, compared with a simple
//! search; and how fast ten pages of a paper are set and drawn.
//!
//! Run by `cargo xtask bench`. The answers are measured as they are sent to the window, so the time includes writing
//! them as JSON.

// A benchmark can panic, and it prints to its terminal.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stderr)]

mod crowd;
mod pages;
mod peer;
mod store;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use acceptance::measured::{Aim, Row, Runs, keep};
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
/// How many children there are.
const SIZES: [usize; 2] = [200, 2000];
/// The limit in milliseconds from click to paint, at the 95th percentile.
const BAR: f64 = 50.0;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Open,
    Today,
    TodayByChild,
    TodayAfterNote,
    TodayPlain,
    PlainRead,
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
            What::TodayPlain => "today, nothing cached",
            What::PlainRead => "every entry, read plainly",
            What::Children => "list of children",
            What::SearchRare => "search, rare word",
            What::SearchCommon => "search, common word",
            What::SearchPrefix => "search, beginning",
            What::SearchLetter => "search, one letter",
            What::PlainRare | What::PlainCommon | What::PlainPrefix => "`LIKE` over every entry",
            What::Child => "a child's page",
        }
    }

    /// Whether it is only measured for comparison.
    fn is_peer(self) -> bool {
        use What::{PlainCommon, PlainPrefix, PlainRare, PlainRead};
        matches!(self, PlainCommon | PlainPrefix | PlainRare | PlainRead)
    }

    /// Returns what does the same the plain way.
    fn peer(self) -> Option<What> {
        match self {
            What::Open => Some(What::PlainRead),
            What::SearchRare => Some(What::PlainRare),
            What::SearchCommon => Some(What::PlainCommon),
            What::SearchPrefix => Some(What::PlainPrefix),
            _ => None,
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

/// How long each run of one request took.
#[derive(Default)]
struct Took(Vec<Duration>);

impl Took {
    fn milliseconds(&self) -> Runs {
        Runs(self.0.iter().map(|took| took.as_secs_f64() * 1000.0).collect())
    }
}

type Measured = BTreeMap<What, Took>;

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    // `cargo bench --bench record -- pages` measures a part alone.
    let part = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let is_asked = |name: &str| part.as_deref().is_none_or(|part| part == name);
    let mut rows = Vec::new();
    if is_asked("store") {
        rows.extend(runtime.block_on(store::measure()));
    }
    if is_asked("children") {
        let [small, large] = SIZES.map(|children| runtime.block_on(measure(children)));
        rows.extend(rows_at(SIZES[0], &small, None));
        rows.extend(rows_at(SIZES[1], &large, Some(&small)));
    }
    if is_asked("pages") {
        rows.push(runtime.block_on(pages::measure()));
    }
    keep("record", &rows)
}

/// Returns a row for each request. At the larger size it is beside the smaller, which shows how it grows, if it has no other
/// peer.
fn rows_at(children: usize, measured: &Measured, smaller: Option<&Measured>) -> Vec<Row> {
    let runs = |measured: &Measured, what: What| measured[&what].milliseconds();
    let own = measured.keys().filter(|what| !what.is_peer());
    let row = |what: &What| {
        let beside = what.peer().map(|peer| (peer.words().to_owned(), runs(measured, peer)));
        let grown = || smaller.map(|smaller| (format!("the same with {}", SIZES[0]), runs(smaller, *what)));
        let aim = match what {
            What::Open => Aim::AtMostTimes(1.5),
            what if what.is_held() => Aim::AtMost(BAR),
            _ => Aim::Stated,
        };
        let what_in_words = format!("{}, {children} children of {ENTRIES} entries", what.words());
        Row { what: what_in_words, unit: "ms", ours: runs(measured, *what), beside: beside.or_else(grown), aim }
    };
    own.map(row).collect()
}

async fn measure(children: usize) -> Measured {
    let folder = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    let ids = make(folder.path(), children, ENTRIES, SEED).await;
    eprintln!("{children} children x {ENTRIES} entries made in {:.1} s", begun.elapsed().as_secs_f64());
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
        measured.entry(What::PlainRead).or_default().time(async || peer.read_all()).await;
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

impl Took {
    /// Measures a request with the writing of its answer as JSON.
    async fn time<T: Serialize>(&mut self, work: impl AsyncFnOnce() -> T) {
        let begun = Instant::now();
        std::hint::black_box(serde_json::to_vec(&work().await).unwrap());
        self.0.push(begun.elapsed());
    }
}

async fn one(what: What, navigator: &Navigator, peer: &Peer, child: ChildId, runs: &mut Took) {
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
        What::Open | What::TodayPlain | What::PlainRead => {}
    }
}
