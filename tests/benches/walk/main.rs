//! Measures how many choices a second the engine makes on the shipped pathways, beside XState and SpiffWorkflow on the same
//! graphs and the same walks.
//!
//! Run by `cargo xtask bench`, which installs the peers. A peer whose standings differ from the engine's at any step is void.

// A benchmark can panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod export;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use acceptance::measured::{Aim, Row, Runs, keep, target};
use export::{Walk, export, walks};

const SEED: u64 = 2026;
const WALKS_ON_EACH: usize = 40;
const LONGEST: usize = 40;
/// How often each is measured, in turn, so that a busy machine disturbs all alike.
const RUNS: usize = 5;
const SECONDS: u64 = 5;

/// Something that walks.
struct Walker {
    name: &'static str,
    /// The program and its arguments, before those of the run. `None`: the engine itself.
    command: Option<Vec<String>>,
    /// How many times faster the engine should be.
    aim: Aim,
    /// Choices a second.
    rates: Runs,
}

fn main() -> ExitCode {
    let walks = walks(WALKS_ON_EACH, LONGEST, SEED);
    let choices: usize = walks.iter().map(Walk::choices).sum();
    let folder = target().join("bench");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("walks.json");
    std::fs::write(&file, serde_json::to_vec(&export(&walks)).unwrap()).unwrap();
    let mut walkers = walkers();
    for _ in 0..RUNS {
        for walker in &mut walkers {
            let rate = match &walker.command {
                None => own_rate(&walks),
                Some(command) => peer_rate(command, &file),
            };
            walker.rates.0.push(rate);
        }
    }
    let rows = rows(&walkers, walks.len(), choices);
    keep("walk", &rows)
}

/// Returns a row for each peer, or one for the engine alone.
fn rows(walkers: &[Walker], walks: usize, choices: usize) -> Vec<Row> {
    let what = format!("walking all pathways, {walks} walks with {choices} choices");
    let ours = || walkers[0].rates.clone();
    let row = |beside: Option<(String, Runs)>, aim: Aim| Row {
        what: what.clone(),
        unit: "choices a second",
        ours: ours(),
        beside,
        aim,
    };
    if walkers.len() == 1 {
        return vec![row(None, Aim::Stated)];
    }
    let peers = walkers.iter().skip(1);
    peers.map(|peer| row(Some((peer.name.to_owned(), peer.rates.clone())), peer.aim)).collect()
}

/// Returns the engine and the peers that are installed below `STEPPING_STONES_PEERS`.
fn walkers() -> Vec<Walker> {
    let own = Walker { name: "the engine", command: None, aim: Aim::Stated, rates: Runs::default() };
    let Some(peers) = std::env::var_os("STEPPING_STONES_PEERS").map(PathBuf::from) else { return vec![own] };
    let path = |name: &str| peers.join(name).display().to_string();
    let node = |how: &str| vec![String::from("node"), path("xstate.mjs"), how.to_owned()];
    let python = vec![path(".venv/bin/python"), path("spiff.py"), String::new()];
    let peer = |name, command, times| Walker {
        name,
        command: Some(command),
        aim: Aim::AtLeastTimes(times),
        rates: Runs::default(),
    };
    vec![
        own,
        peer("XState 5, actor", node("actor"), 20.0),
        peer("XState 5, pure", node("pure"), 20.0),
        peer("SpiffWorkflow 3", python, 500.0),
    ]
}

/// Replays every walk again and again. Each choice judges every route of the step that it reaches.
fn own_rate(walks: &[Walk]) -> f64 {
    let in_all: usize = walks.iter().map(Walk::choices).sum();
    let (begun, limit) = (Instant::now(), Duration::from_secs(SECONDS));
    let mut choices = 0;
    while begun.elapsed() < limit {
        for walk in walks {
            black_box(walk.replay(walk.entries.len()));
        }
        choices += in_all;
    }
    per_second(choices, begun.elapsed())
}

fn per_second(choices: usize, took: Duration) -> f64 {
    f64::from(u32::try_from(choices).unwrap()) / took.as_secs_f64()
}

/// Runs a peer, which first compares its standings with the engine's.
fn peer_rate(command: &[String], file: &Path) -> f64 {
    let (program, script) = (&command[0], &command[1]);
    let how = command.iter().skip(2).filter(|argument| !argument.is_empty());
    let ran = Command::new(program).arg(script).arg(file).args(how).arg(SECONDS.to_string()).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(ran.status.success(), "{command:?}: {said}{}", String::from_utf8_lossy(&ran.stderr));
    let line: serde_json::Value = serde_json::from_str(said.lines().last().unwrap()).unwrap();
    assert_eq!(line["standingsEqual"], true, "{command:?}");
    line["choicesPerSecond"].as_f64().unwrap()
}
