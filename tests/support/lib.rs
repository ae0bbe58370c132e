//! What the tests share: the project's files, the shipped content, and an app in its own folder.

// A test fails by a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

pub mod empty;
pub mod measured;
#[cfg(target_os = "linux")]
pub mod memory_scan;
pub mod processes;
pub mod random_walk;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use casebook::{Casebook, ErrorKind, KeyCost};
use navigator::wire::{
    ChildForm, ChildId, Code, DatesForm, Decision, EvidenceForm, Failure, JourneyId, Me, Missing, MissingKind, Role,
    RouteState,
};
use navigator::{Clock, Content, Folders, Navigator};
use serde_json::Value;

pub const PASSPHRASE: &str = "otter lantern bridge";

/// Returns the root folder of the project, which cargo names as it runs a test: clones may share a build folder.
pub fn root() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap()).parent().unwrap().to_owned()
}

pub fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns every file that git tracks or would track.
pub fn project_files() -> Vec<String> {
    let output = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .unwrap();
    let listed = String::from_utf8(output.stdout).unwrap();
    listed.lines().filter(|name| root().join(name).is_file()).map(str::to_owned).collect()
}

/// The output of `cargo metadata`.
pub static METADATA: LazyLock<Value> = LazyLock::new(|| {
    // Dependencies of other systems are not downloaded.
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", &host()])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
});

/// Returns the target triple of this machine, as rustc names it.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    said.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

pub static PACK: LazyLock<pathway::Pack> = LazyLock::new(|| Content::shipped().unwrap().pack);

/// The answer to a request that must be accepted.
pub trait Accepted<T> {
    /// Returns the value. A refusal fails the test, with its code and its field.
    fn accepted(self) -> T;
}

impl<T> Accepted<T> for Result<T, Failure> {
    #[track_caller]
    fn accepted(self) -> T {
        match self {
            Ok(answer) => answer,
            Err(Failure { code, field, .. }) => panic!("refused with {code:?}, field {field:?}"),
        }
    }
}

/// Returns a fixed clock, so that a test means the same next year.
pub fn clock() -> Clock {
    Clock::Fixed("2026-11-23T10:42:00Z".parse().unwrap())
}

/// Returns a navigator on a new folder, locked.
pub fn navigator_on(folder: &Path) -> Navigator {
    let folders = Folders { data: folder.join("data"), config: folder.join("config") };
    Navigator::with(folders, clock(), KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap()
}

/// Opens the casebook of the same folder on another day, such as `2027-11-23`.
pub async fn open_on(folder: &Path, day: &str) -> Navigator {
    let folders = Folders { data: folder.join("data"), config: folder.join("config") };
    let clock = Clock::Fixed(format!("{day}T10:42:00Z").parse().unwrap());
    let navigator = Navigator::with(folders, clock, KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap();
    unlock(&navigator).await;
    navigator
}

/// Opens the casebook, once nobody else has it open: the check after an unlock may still be ending when the navigator
/// before this one is dropped.
pub async fn unlock(navigator: &Navigator) {
    let until = Instant::now() + Duration::from_secs(10);
    loop {
        match navigator.unlock(PASSPHRASE.to_owned()).await {
            Err(failure) if failure.code == Code::AlreadyOpen && Instant::now() < until => {
                std::thread::sleep(Duration::from_millis(20));
            }
            opened => {
                opened.unwrap();
                return;
            }
        }
    }
}

/// Opens the casebook of the same folder without an app, once nobody else has it open, for the same reason.
pub fn casebook_in(folder: &Path) -> Casebook {
    let until = Instant::now() + Duration::from_secs(10);
    loop {
        match Casebook::open(&folder.join("data/casebook"), PASSPHRASE, jiff::Timestamp::now()) {
            Err(error) if error.kind() == ErrorKind::AlreadyOpen && Instant::now() < until => {
                std::thread::sleep(Duration::from_millis(20));
            }
            opened => return opened.unwrap(),
        }
    }
}

/// Returns a navigator with an open casebook.
pub async fn open_navigator() -> (tempfile::TempDir, Navigator) {
    let folder = tempfile::tempdir().unwrap();
    let navigator = navigator_on(folder.path());
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    navigator.set_up(String::from(PASSPHRASE), me).await.accepted();
    (folder, navigator)
}

/// Returns a child of that age on the day of the clock.
pub fn child_aged(years: i32) -> ChildForm {
    ChildForm {
        name: format!("Child of {years}"),
        known_as: String::new(),
        born_day: String::from("5"),
        born_month: String::from("3"),
        born_year: (2026 - years).to_string(),
        setting: String::from("Elm School"),
        ..ChildForm::default()
    }
}

/// Returns a first and a last day as typed; an empty last day means a single day.
pub fn dates(from: [&str; 3], to: [&str; 3]) -> DatesForm {
    let [from_day, from_month, from_year] = from.map(str::to_owned);
    let [to_day, to_month, to_year] = to.map(str::to_owned);
    DatesForm { from_day, from_month, from_year, to_day, to_month, to_year }
}

/// Walks a journey to a step by its shortest path, supplying what is asked for and giving reasons.
pub async fn walk_to(navigator: &Navigator, child: &ChildId, journey: &JourneyId, step: &str) {
    for _ in 0..60 {
        let way = navigator.shortest_path(journey.to_owned(), step.to_owned()).await.unwrap();
        let Some(hop) = way.hops.first() else {
            assert!(way.reachable, "no path to {step}");
            return;
        };
        for missing in &hop.needed {
            supply(navigator, child, missing).await;
        }
        let page = navigator.step(journey.to_owned(), None).await.unwrap();
        let route = page.routes.iter().find(|route| route.words == hop.choice && route.to.id == hop.to.id).unwrap();
        let decision = Decision {
            journey: journey.to_owned(),
            seq: page.journey.as_ref().unwrap().seq,
            step: page.step.id.clone(),
            choice: route.choice.clone(),
            gate_reason: String::from("agreed with the family"),
            reason: String::from("as they told us"),
            ..Decision::default()
        };
        let decided = navigator.decide(decision).await;
        decided.unwrap_or_else(|failure| panic!("{:?} at {} towards {step}", failure.code, page.step.id));
    }
    panic!("{step} was not reached");
}

/// Answers a question or records evidence. If nobody can supply it, the reason is used instead.
async fn supply(navigator: &Navigator, child: &ChildId, missing: &Missing) {
    if let (MissingKind::Answer, Some(question)) = (missing.kind, &missing.question) {
        let wanted = |words: &str| missing.wanted.iter().any(|one| one == words) != missing.negated;
        let value = question.values.iter().find(|value| wanted(&value.words)).unwrap();
        navigator.record_answer(child.to_owned(), question.id.clone(), value.id.clone()).await.unwrap();
    }
    if let (MissingKind::Evidence, Some(id), false) = (missing.kind, &missing.id, missing.negated) {
        navigator.record_evidence(child.to_owned(), evidence_given(id)).await.unwrap();
    }
}

/// A piece of evidence that somebody gave at the beginning of November.
pub fn evidence_given(id: &str) -> EvidenceForm {
    let [day, month, year] = ["2", "11", "2026"].map(String::from);
    EvidenceForm {
        evidence: id.to_owned(),
        day,
        month,
        year,
        said_by: String::from("Sorrel Tallow"),
        ..EvidenceForm::default()
    }
}

/// Random numbers from a seed, so that a failure can be repeated.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Returns a number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        // Xorshift: enough for tests.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    pub fn one_of<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }
}

/// Returns every kind of evidence of a pathway, and every question with its answers.
pub fn facts_of(pathway: &str) -> (Vec<String>, Vec<(String, Vec<String>)>) {
    let pathway = PACK.pathway(&pathway.into()).unwrap();
    let values = |question: &pathway::model::Question| question.values.iter().map(ToString::to_string).collect();
    (
        pathway.evidence.keys().map(ToString::to_string).collect(),
        pathway.questions.values().map(|question| (question.id.to_string(), values(question))).collect(),
    )
}

/// Returns evidence as typed, dated last Friday.
pub fn evidence(id: &str) -> EvidenceForm {
    let [day, month, year] = ["20", "11", "2026"].map(str::to_owned);
    let (evidence, said_by) = (id.to_owned(), String::from("Parent"));
    EvidenceForm { evidence, day, month, year, said_by, ..EvidenceForm::default() }
}

/// Takes one of the open choices, with reasons. Returns `None` if there is none.
pub async fn choose_one(navigator: &Navigator, journey: &JourneyId, dice: &mut Dice) -> Option<String> {
    let page = navigator.step(journey.to_owned(), None).await.unwrap();
    let open = |state| matches!(state, RouteState::Open | RouteState::OpenWithReason);
    let choices: Vec<&str> =
        page.routes.iter().filter(|route| open(route.state)).map(|route| route.choice.as_str()).collect();
    let at = page.journey.as_ref().unwrap();
    if choices.is_empty() || at.stopped.is_some() {
        return None;
    }
    let choice = (*dice.one_of(&choices)).to_owned();
    let decision = Decision {
        journey: journey.to_owned(),
        seq: at.seq,
        step: page.step.id,
        choice: choice.clone(),
        gate_reason: String::from("imagined"),
        reason: String::from("imagined"),
        ..Decision::default()
    };
    navigator.decide(decision).await.accepted();
    Some(choice)
}
