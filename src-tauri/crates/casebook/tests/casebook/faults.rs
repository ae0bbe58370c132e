//! Tests every write and every sync of the casebook: each of them fails, is the moment of a crash, or is torn by one.
//!
//! A story runs in a process of its own, under `strace`, which makes the system refuse one call or ends the process at it.
//! Afterwards everything that the story had acknowledged must be there. `STEPPING_STONES_TRIALS=1000` tries every call;
//! otherwise four of each kind in each story are tried.

mod stories;

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{IoSlice, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use casebook::ErrorKind;

use self::stories::{STORIES, Story};
use super::copy;

/// How many of the calls of one kind are tried in one story if nobody asks for all of them.
const SOME: usize = 4;
/// The calls that change a file or make a change durable.
const CALLS: [&str; 10] = [
    "pwrite64",
    "write",
    "fsync",
    "fdatasync",
    "ftruncate",
    "rename",
    "renameat2",
    "unlink",
    "mkdir",
    "copy_file_range",
];

/// What happens at a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The call fails once, as on a bad sector.
    FailsOnce,
    /// The call and all later ones of its kind fail, as on a disk that is full.
    FailsFromThenOn,
    /// The process ends before the call.
    Killed,
    /// The process ends before the call, and half of each write that was not yet synced is lost.
    KilledAndTorn,
}

const FAULTS: [Fault; 4] = [Fault::FailsOnce, Fault::FailsFromThenOn, Fault::Killed, Fault::KilledAndTorn];

impl Fault {
    fn injection(self, call: &str, number: usize) -> String {
        match self {
            Fault::FailsOnce => format!("inject={call}:error=EIO:when={number}"),
            Fault::FailsFromThenOn => format!("inject={call}:error=ENOSPC:when={number}+"),
            Fault::Killed | Fault::KilledAndTorn => format!("inject={call}:signal=SIGKILL:when={number}"),
        }
    }
}

/// Where a story reports what happened. It is written with another call than those that fail.
struct Report(File);

impl Report {
    fn line(&self, kind: &str, what: &str) {
        let line = format!("{kind} {what}\n");
        let parts = [IoSlice::new(line.as_bytes()), IoSlice::new(b"")];
        assert_eq!((&self.0).write_vectored(&parts).unwrap(), line.len());
    }

    fn outcome<T>(&self, what: &str, result: Result<T, casebook::Error>) {
        match result {
            Ok(_) => self.line("acknowledged", what),
            Err(error) if error.kind() == ErrorKind::Unconfirmed => self.line("unknown", what),
            Err(_) => self.line("refused", what),
        }
    }
}

/// What a story reported before it ended.
#[derive(Debug)]
struct Reported {
    /// What happened to it; `None` if nothing did.
    fault: Option<Fault>,
    acknowledged: Vec<String>,
    refused: Vec<String>,
}

impl Reported {
    fn read(folder: &Path, fault: Option<Fault>) -> Reported {
        let text = fs::read_to_string(folder.with_extension("report")).unwrap();
        let of = |kind: &str| -> Vec<String> {
            text.lines().filter_map(|line| Some(line.strip_prefix(kind)?.trim().to_owned())).collect()
        };
        Reported { fault, acknowledged: of("acknowledged"), refused: of("refused") }
    }
}

#[test]
fn whatever_write_or_sync_fails_nothing_acknowledged_is_lost() {
    if let Ok(story) = std::env::var("CASEBOOK_FAULT_STORY") {
        return act(&story);
    }
    if Command::new("strace").arg("-V").stdout(Stdio::null()).status().is_err() {
        println!("NOT TESTED: this needs strace");
        return;
    }
    let asks_for_all = std::env::var("STEPPING_STONES_TRIALS").is_ok();
    let mut refused = 0;
    let mut trials = 0;
    for story in &STORIES {
        let before = tempfile::tempdir().unwrap();
        (story.prepare)(before.path());
        let calls = story.calls(before.path());
        assert!(calls.values().sum::<usize>() > 10, "{}: {calls:?}", story.name);
        for (call, count) in calls {
            let stride = if asks_for_all { 1 } else { count.div_ceil(SOME) };
            for number in (1..=count).step_by(stride) {
                for fault in FAULTS {
                    refused += story.try_fault(before.path(), fault, call, number);
                    trials += 1;
                }
            }
        }
    }
    assert!(refused > trials / 20, "of {trials} trials, only {refused} acts were refused: did the faults reach them?");
    println!("{trials} trials, {refused} acts refused");
}

fn act(name: &str) {
    let folder = PathBuf::from(std::env::var_os("CASEBOOK_FAULT_FOLDER").unwrap());
    let report = OpenOptions::new().append(true).open(folder.with_extension("report")).unwrap();
    let story = STORIES.iter().find(|story| story.name == name).unwrap();
    (story.act)(&folder, &Report(report));
}

impl Story {
    /// Returns how often one thread makes each call, without a fault.
    fn calls(&self, before: &Path) -> BTreeMap<&'static str, usize> {
        let (place, folder) = begun(before);
        let log = self.run(&folder, &[]);
        (self.check)(&folder, &Reported::read(&folder, None));
        drop(place);
        let count = |call: &str| {
            let mut by_thread: BTreeMap<&str, usize> = BTreeMap::new();
            for (thread, _) in log.lines().filter_map(|line| made(line, call)) {
                *by_thread.entry(thread).or_default() += 1;
            }
            by_thread.into_values().max().unwrap_or(0)
        };
        CALLS.iter().map(|call| (*call, count(call))).filter(|(_, count)| *count > 0).collect()
    }

    /// Runs the story with one fault and checks what is left. Returns how many acts were refused.
    fn try_fault(&self, before: &Path, fault: Fault, call: &str, number: usize) -> usize {
        let (_place, folder) = begun(before);
        let log = self.run(&folder, &["-e", &fault.injection(call, number)]);
        if fault == Fault::KilledAndTorn {
            tear(&log);
        }
        let reported = Reported::read(&folder, Some(fault));
        let checked = std::panic::catch_unwind(|| (self.check)(&folder, &reported));
        assert!(checked.is_ok(), "{}: {fault:?} at {call} {number}, after {reported:?}\n{log}", self.name);
        reported.refused.len()
    }

    /// Runs the story under `strace` and returns its log.
    fn run(&self, folder: &Path, more: &[&str]) -> String {
        let log = folder.with_extension("log");
        let traced = format!("trace={}", CALLS.join(","));
        let program = std::env::current_exe().unwrap();
        let mut command = Command::new("strace");
        command.args(["-f", "-qq", "-y", "--seccomp-bpf", "-s", "0", "-e", &traced]).args(more).arg("-o").arg(&log);
        let test = "faults::whatever_write_or_sync_fails_nothing_acknowledged_is_lost";
        command.arg(program).args(["--exact", test, "--nocapture", "--test-threads=1"]);
        command.env("CASEBOOK_FAULT_STORY", self.name).env("CASEBOOK_FAULT_FOLDER", folder);
        command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
        fs::read_to_string(log).unwrap()
    }
}

/// Returns a folder as it is before the story, with an empty report beside it.
fn begun(before: &Path) -> (tempfile::TempDir, PathBuf) {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("casebook");
    copy_all(before, &folder);
    fs::write(folder.with_extension("report"), "").unwrap();
    (place, folder)
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    copy(from, to);
    for folder in fs::read_dir(from).unwrap().map(|file| file.unwrap()).filter(|file| file.path().is_dir()) {
        copy_all(&folder.path(), &to.join(folder.file_name()));
    }
}

/// Returns the thread and the rest of a line of the log, if the line is this call.
fn made<'a>(line: &'a str, call: &str) -> Option<(&'a str, &'a str)> {
    let (thread, rest) = line.split_once(' ')?;
    Some((thread, rest.trim_start().strip_prefix(call)?.strip_prefix('(')?))
}

/// Loses the second half of every write that no sync followed, as a power cut may.
fn tear(log: &str) {
    let mut unsynced: BTreeMap<PathBuf, Vec<(u64, u64)>> = BTreeMap::new();
    for line in log.lines().filter(|line| !line.contains("<unfinished") && line.contains(" = ")) {
        if let Some((_, rest)) = made(line, "pwrite64") {
            let written = rest.split_once(')').map_or(rest, |(arguments, _)| arguments);
            let numbers: Vec<u64> = written.rsplit(", ").take(2).filter_map(|number| number.parse().ok()).collect();
            if let ([offset, length], Some(path)) = (numbers[..].try_into().unwrap_or([0, 0]), path_in(rest)) {
                unsynced.entry(path).or_default().push((offset, length));
            }
        }
        let synced = made(line, "fdatasync").or_else(|| made(line, "fsync"));
        if let Some(path) = synced.and_then(|(_, rest)| path_in(rest)) {
            unsynced.remove(&path);
        }
    }
    for (path, writes) in unsynced {
        let Ok(file) = OpenOptions::new().write(true).open(&path) else { continue };
        for (offset, length) in writes {
            let half = length / 2;
            file.write_all_at(&vec![0; usize::try_from(length - half).unwrap()], offset + half).unwrap();
        }
    }
}

/// Returns the path of the first file that a line of the log names.
fn path_in(rest: &str) -> Option<PathBuf> {
    let (path, _) = rest.split_once('<')?.1.split_once('>')?;
    Some(PathBuf::from(path))
}
