//! The differences between two editions, and what they mean for children on the older one.

mod change;
mod head;
mod step;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use pathway::id::StepId;
use pathway::{Pack, Pathway, Proof};

use crate::edition_text::counted;

pub use change::Change;

/// Returns every difference, step by step in the order of the newer file; removed steps come last.
pub fn changes(old: &Pathway, new: &Pathway) -> Vec<Change> {
    let mut changes = Vec::new();
    for step in &new.steps {
        match old.step(&step.id) {
            None => changes.push(Change::Added { step: step.id.clone() }),
            Some(before) => step::compare(before, step, &mut changes),
        }
    }
    let gone = old.steps.iter().filter(|step| new.step(&step.id).is_none());
    changes.extend(gone.map(|step| Change::Removed { step: step.id.clone() }));
    changes
}

/// Returns the differences in words, and what each means for a child at that step.
///
/// A journey that has begun continues under its own edition, so this is what children meet when they start now.
pub fn told(old: &Pathway, new: &Pathway) -> String {
    let (changes, of_head) = (changes(old, new), head::changes(old, new));
    let mut text = String::new();
    let count = counted(changes.len() + of_head.len(), "difference");
    let _ = writeln!(text, "{} version {} → version {}: {count}", new.id, old.version, new.version);
    if !changes.is_empty() || !of_head.is_empty() {
        let _ = writeln!(
            text,
            "A journey that has begun continues under version {}; this is what changes for a new one.",
            old.version
        );
    }
    if !of_head.is_empty() {
        let _ = writeln!(text, "\nEvery step\n  {}", of_head.join("\n  "));
    }
    let mut printed: BTreeSet<&StepId> = BTreeSet::new();
    for change in &changes {
        if printed.insert(change.step()) {
            let _ = writeln!(text, "\n{}", change.step());
            for one in changes.iter().filter(|one| one.step() == change.step()) {
                let _ = writeln!(text, "  {}", in_words(one));
            }
            text.push_str(&for_children(old, new, change.step()));
        }
    }
    text.push_str(&ages(old, new));
    text
}

/// Returns the differences of the STOP signs of two packs in words. Empty if there are none.
pub fn signs(old: &Pack, new: &Pack) -> String {
    let changes = head::signs(&old.interrupts, &new.interrupts);
    if changes.is_empty() { String::new() } else { format!("\nSTOP signs\n  {}\n", changes.join("\n  ")) }
}

fn in_words(change: &Change) -> String {
    match change {
        Change::Added { .. } => String::from("added"),
        Change::Removed { .. } => String::from("removed"),
        Change::Rerouted { what, .. } => format!("rerouted: {what}"),
        Change::Regated { what, .. } => format!("regated: {what}"),
        Change::Altered { what, .. } => format!("altered: {what}"),
    }
}

fn for_children(old: &Pathway, new: &Pathway, step: &StepId) -> String {
    match (old.step(step), new.step(step)) {
        (Some(gone), None) => {
            let came: Vec<String> = old
                .steps
                .iter()
                .flat_map(|from| from.routes.iter().map(move |route| (from, route)))
                .filter(|(from, route)| route.to == gone.id && new.step(&from.id).is_some())
                .map(|(from, route)| match new.step(&from.id).and_then(|from| from.route(&route.choice)) {
                    Some(now) => format!("`{}` at `{}` now leads to `{}`", route.choice, from.id, now.to),
                    None => format!("`{}` at `{}` was removed too", route.choice, from.id),
                })
                .collect();
            format!(
                "  children: nobody can be here any more; {}\n",
                if came.is_empty() { String::from("no route led here") } else { came.join("; ") }
            )
        }
        (Some(before), Some(now)) => {
            let lost: Vec<String> = before
                .routes
                .iter()
                .filter(|route| now.route(&route.choice).is_none())
                .map(|route| format!("`{}`", route.choice))
                .collect();
            if lost.is_empty() {
                String::new()
            } else {
                format!("  children: those who start now no longer have the choice {}\n", lost.join(", "))
            }
        }
        _ => String::new(),
    }
}

/// Returns the steps that are now reachable at other ages.
fn ages(old: &Pathway, new: &Pathway) -> String {
    let (Some(before), Some(after)) = (Proof::new(old), Proof::new(new)) else { return String::new() };
    let mut text = String::new();
    for step in new.steps.iter().filter(|step| old.step(&step.id).is_some()) {
        let (was, now) = (joined(&before.ages_at(&step.id)), joined(&after.ages_at(&step.id)));
        if was != now {
            let _ = writeln!(text, "\n{}\n  children: can be here {now}, before {was}", step.id);
        }
    }
    text
}

/// Returns text such as `aged from 4 and under 11, or from 16 and under 26`; adjacent ages are joined.
pub fn joined(slices: &[pathway::proof::Slice]) -> String {
    let mut runs: Vec<(pathway::Age, pathway::Age)> = Vec::new();
    for slice in slices {
        match runs.last_mut() {
            Some((_, under)) if *under == slice.from => *under = slice.under,
            _ => runs.push((slice.from, slice.under)),
        }
    }
    let ranges: Vec<String> = runs.iter().map(|(from, under)| format!("from {from} and under {under}")).collect();
    if ranges.is_empty() { String::from("at no age") } else { format!("aged {}", ranges.join(", or ")) }
}
