//! Measures how long the app takes until its first screen is painted, and what it uses at rest, beside an empty Tauri window of
//! the same version and a window of Chromium.
//!
//! Run by `cargo xtask bench`, which builds both programs and names them in the environment. The display is a virtual one, whose
//! memory is a file, so that looking at it takes no time from the programs.

// A benchmark can panic, and it prints to its terminal.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, clippy::print_stderr)]

mod family;
mod screen;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use acceptance::measured::{Aim, Row, Runs, keep};
use acceptance::processes::{activity_of, memory_of};

use family::Family;
use screen::Screen;

/// How often each is started, in turn, so that a busy machine disturbs all alike.
const RUNS: usize = 5;
/// How long after its start a program is at rest. A caret in a field blinks for ten seconds.
const AT_REST: Duration = Duration::from_secs(20);
/// How long a program at rest is watched.
const WATCHED: Duration = Duration::from_secs(10);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Program {
    Own,
    EmptyWindow,
    Chromium,
}

impl Program {
    const ALL: [Program; 3] = [Program::Own, Program::EmptyWindow, Program::Chromium];

    fn name(self) -> &'static str {
        match self {
            Program::Own => "Stepping Stones",
            Program::EmptyWindow => "empty Tauri window",
            Program::Chromium => "Chromium `--app`, the same page",
        }
    }

    /// Returns the command that opens it with a folder of its own. `None` if it is not there.
    fn command(self, home: &Path) -> Option<Command> {
        let mut command = match self {
            Program::Own => Command::new(std::env::var_os("STEPPING_STONES_RELEASE")?),
            Program::EmptyWindow => Command::new(std::env::var_os("STEPPING_STONES_EMPTY")?),
            Program::Chromium => {
                let page = acceptance::root().join("src-tauri/examples/empty_window/page/index.html");
                let mut command = Command::new(installed("chromium")?);
                command
                    .arg(format!("--app=file://{}", page.display()))
                    .arg(format!("--user-data-dir={}", home.join("chromium").display()))
                    .args(["--no-first-run", "--no-sandbox", "--window-size=1180,860", "--window-position=0,0"]);
                command
            }
        };
        command
            .env("STEPPING_STONES_HOME", home)
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("xdg-data"))
            .env("XDG_CONFIG_HOME", home.join("xdg-config"))
            .env("XDG_CACHE_HOME", home.join("xdg-cache"))
            .env("NO_AT_BRIDGE", "1")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Some(command)
    }
}

fn installed(program: &str) -> Option<PathBuf> {
    let paths = std::env::var_os("PATH")?;
    std::env::split_paths(&paths).map(|folder| folder.join(program)).find(|path| path.is_file())
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Cold,
    Warm,
    Memory,
    Wakeups,
    Processor,
}

type Measured = BTreeMap<(What, Program), Runs>;

fn main() -> ExitCode {
    let screen = Screen::start();
    let mut measured = Measured::new();
    let is_cold = (0..RUNS).all(|_| {
        Program::ALL.iter().all(|program| {
            let is_empty = empty_the_cache();
            if is_empty {
                run(*program, &screen, What::Cold, &mut measured);
            }
            is_empty
        })
    });
    if !is_cold {
        println!("Starts with an empty cache were not measured: only root may empty it.");
    }
    for _ in 0..RUNS {
        for program in Program::ALL {
            run(program, &screen, What::Warm, &mut measured);
        }
    }
    let rows = rows(&measured);
    keep("start", &rows)
}

/// Empties the file cache of the system. Returns whether it may.
fn empty_the_cache() -> bool {
    // What was written must be on disk first, or it stays in the cache.
    Command::new("sync").status().is_ok_and(|status| status.success())
        && std::fs::write("/proc/sys/vm/drop_caches", "3").is_ok()
}

/// Starts a program once. A warm start also measures what it uses at rest.
fn run(program: Program, screen: &Screen, start: What, measured: &mut Measured) {
    let home = tempfile::tempdir().unwrap();
    let Some(mut command) = program.command(home.path()) else { return };
    let begun = Instant::now();
    let family = Family::of(command.env("DISPLAY", screen.display()).spawn().unwrap());
    let painted = screen.last_change(begun);
    let mut add = |what, value| measured.entry((what, program)).or_default().0.push(value);
    add(start, painted.as_secs_f64() * 1000.0);
    eprintln!("{}: painted after {:.0} ms", program.name(), painted.as_secs_f64() * 1000.0);
    if start == What::Warm {
        std::thread::sleep(AT_REST.saturating_sub(begun.elapsed()));
        add(What::Memory, memory_of(&family.ids()));
        let before = activity_of(&family.ids());
        std::thread::sleep(WATCHED);
        let done = activity_of(&family.ids()).since(&before);
        add(What::Wakeups, done.wakeups / WATCHED.as_secs_f64());
        add(What::Processor, done.processor / WATCHED.as_secs_f64() / 10.0);
    }
    drop(family);
    screen.until_empty();
}

fn rows(measured: &Measured) -> Vec<Row> {
    let of = |what, program| measured.get(&(what, program)).cloned();
    let row = |what, words: &str, unit, aim: Aim| {
        let words = words.to_owned();
        let row = |program: Program, aim| {
            let beside = (program.name().to_owned(), of(what, program)?);
            Some(Row { what: words.clone(), unit, ours: of(what, Program::Own)?, beside: Some(beside), aim })
        };
        [row(Program::EmptyWindow, aim), row(Program::Chromium, Aim::Stated)].into_iter().flatten().collect::<Vec<_>>()
    };
    [
        row(What::Cold, "start to the first screen, nothing in the cache", "ms", Aim::AtMostTimes(1.25)),
        row(What::Warm, "start to the first screen", "ms", Aim::AtMostTimes(1.25)),
        row(What::Memory, "memory at rest (proportional share of all processes)", "MB", Aim::AtMostTimes(1.25)),
        row(What::Wakeups, "wake-ups at rest", "a second", Aim::Stated),
        row(What::Processor, "processor at rest", "% of one", Aim::Stated),
    ]
    .concat()
}
