//! What the system says about running processes: which belong together, and what they use.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Child, Command, Stdio};

/// What each thread of some processes has done since it began.
#[derive(Clone, Debug)]
pub struct Activity(BTreeMap<String, Done>);

/// What was done, by one thread or by all.
#[derive(Clone, Copy, Debug, Default)]
pub struct Done {
    /// How often a thread has waited and was woken.
    pub wakeups: f64,
    /// Processor time in milliseconds.
    pub processor: f64,
}

impl Activity {
    /// Returns what was done since an earlier look. What a thread did that has ended meanwhile is not known.
    pub fn since(&self, before: &Activity) -> Done {
        let begun = |thread: &String| before.0.get(thread).copied().unwrap_or_default();
        self.0.iter().fold(Done::default(), |sum, (thread, done)| Done {
            wakeups: sum.wakeups + done.wakeups - begun(thread).wakeups,
            processor: sum.processor + done.processor - begun(thread).processor,
        })
    }
}

/// Returns these processes and all below them.
pub fn family_of(processes: &[u32]) -> BTreeSet<u32> {
    let all: Vec<(u32, u32)> = std::fs::read_dir("/proc")
        .unwrap()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|id| Some((id, parent_of(id)?)))
        .collect();
    let mut family: BTreeSet<u32> = processes.iter().copied().collect();
    loop {
        let before = family.len();
        let below = all.iter().filter(|(_, parent)| family.contains(parent)).map(|(id, _)| *id).collect::<Vec<_>>();
        family.extend(below);
        if family.len() == before {
            return family;
        }
    }
}

/// Returns the memory of these processes in megabytes. Memory that several share is divided between them.
pub fn memory_of(processes: &BTreeSet<u32>) -> f64 {
    let share = |id: &u32| number_after(&read(&format!("/proc/{id}/smaps_rollup")), "Pss:");
    processes.iter().map(share).sum::<f64>() / 1024.0
}

/// Returns what the threads of these processes have done.
pub fn activity_of(processes: &BTreeSet<u32>) -> Activity {
    let threads = |id: &u32| std::fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    let threads = processes.iter().flat_map(threads).map(|thread| thread.path().display().to_string());
    Activity(threads.map(|thread| (thread.clone(), done_by(&thread))).collect())
}

fn done_by(thread: &str) -> Done {
    let nanoseconds = read(&format!("{thread}/schedstat"));
    let nanoseconds = nanoseconds.split_whitespace().next().and_then(|time| time.parse::<f64>().ok());
    Done {
        wakeups: number_after(&read(&format!("{thread}/status")), "voluntary_ctxt_switches:"),
        processor: nanoseconds.unwrap_or(0.0) / 1e6,
    }
}

/// Ends a process and all that it started, each by its own id.
pub fn end_family(first: &mut Child) {
    for id in family_of(&[first.id()]) {
        // It may have ended with its parent.
        let _ = Command::new("kill").args(["-9", &id.to_string()]).stderr(Stdio::null()).status();
    }
    let _ = first.wait();
}

fn parent_of(id: u32) -> Option<u32> {
    // The name of a program can contain spaces; its parent is the second field after the bracket.
    read(&format!("/proc/{id}/stat")).rsplit(')').next()?.split_whitespace().nth(1)?.parse().ok()
}

/// A process may end while it is looked at; then it has nothing.
fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

fn number_after(text: &str, name: &str) -> f64 {
    let rest = text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    rest.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(0.0)
}
