//! The differences between two editions, and what they mean for children on the older one.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use pathway::id::StepId;
use pathway::model::{Gate, Route, Step, Timescale};
use pathway::{Pathway, Proof};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    Added {
        step: StepId,
    },
    Removed {
        step: StepId,
    },
    /// A choice is new or was removed, leads to another step, or is for other children.
    Rerouted {
        step: StepId,
        what: String,
    },
    /// A gate is new or was removed, or asks for something else.
    Regated {
        step: StepId,
        what: String,
    },
    /// Any other difference of a step: its kind, time or sources.
    Altered {
        step: StepId,
        what: String,
    },
}

impl Change {
    pub fn step(&self) -> &StepId {
        match self {
            Change::Added { step }
            | Change::Removed { step }
            | Change::Rerouted { step, .. }
            | Change::Regated { step, .. }
            | Change::Altered { step, .. } => step,
        }
    }
}

/// Returns every difference, step by step in the order of the newer file; removed steps come last.
pub fn changes(old: &Pathway, new: &Pathway) -> Vec<Change> {
    let mut changes = Vec::new();
    for step in &new.steps {
        match old.step(&step.id) {
            None => changes.push(Change::Added { step: step.id.clone() }),
            Some(before) => compare(before, step, &mut changes),
        }
    }
    let gone = old.steps.iter().filter(|step| new.step(&step.id).is_none());
    changes.extend(gone.map(|step| Change::Removed { step: step.id.clone() }));
    changes
}

fn compare(old: &Step, new: &Step, changes: &mut Vec<Change>) {
    let step = || new.id.clone();
    for route in &new.routes {
        let what = match old.route(&route.choice) {
            None => format!("the choice `{}` is new and leads to `{}`", route.choice, route.to),
            Some(before) if before.to != route.to => {
                format!("the choice `{}` leads to `{}`, no longer to `{}`", route.choice, route.to, before.to)
            }
            Some(before) if before.when != route.when => format!("the choice `{}` is for other children", route.choice),
            Some(before) if before.reason != route.reason => reason(route),
            Some(before) if before.services != route.services => {
                format!("the choice `{}` refers to other services", route.choice)
            }
            Some(_) => continue,
        };
        changes.push(Change::Rerouted { step: step(), what });
    }
    for route in old.routes.iter().filter(|route| new.route(&route.choice).is_none()) {
        changes.push(Change::Rerouted { step: step(), what: format!("the choice `{}` was removed", route.choice) });
    }
    for gate in &new.gates {
        let what = match old.gates.iter().find(|before| before.id == gate.id) {
            None => format!(
                "the gate `{}` is new, has the force {}, and is before {}",
                gate.id,
                gate.force.as_str(),
                before(gate)
            ),
            Some(was) if was.force != gate.force => {
                format!(
                    "the gate `{}` has the force {}, no longer {}",
                    gate.id,
                    gate.force.as_str(),
                    was.force.as_str()
                )
            }
            Some(was) if was.needs != gate.needs => format!("the gate `{}` asks for something else", gate.id),
            Some(was) if was.before != gate.before => format!("the gate `{}` is before {}", gate.id, before(gate)),
            Some(_) => continue,
        };
        changes.push(Change::Regated { step: step(), what });
    }
    for gate in old.gates.iter().filter(|gate| !new.gates.iter().any(|one| one.id == gate.id)) {
        changes.push(Change::Regated { step: step(), what: format!("the gate `{}` was removed", gate.id) });
    }
    for (differs, what) in [
        (old.kind != new.kind, format!("it is of kind {}, no longer {}", new.kind.as_str(), old.kind.as_str())),
        (old.stage != new.stage, format!("its stage is {}, no longer {}", new.stage.as_str(), old.stage.as_str())),
        (
            old.within != new.within || old.check_in != new.check_in,
            format!("its time is {}, no longer {}", times(new), times(old)),
        ),
        (old.safety != new.safety, format!("it is {}about safety", if new.safety { "" } else { "no longer " })),
        (old.lead != new.lead || old.owner != new.owner, String::from("other people lead it")),
        (old.tasks != new.tasks, String::from("its tasks are different")),
        (old.evidence != new.evidence, String::from("it asks for different evidence")),
        (old.origin != new.origin, format!("its origin is {}, no longer {}", new.origin.as_str(), old.origin.as_str())),
        (old.sources != new.sources, String::from("its sources are different")),
        (
            old.signposts != new.signposts || old.links != new.links,
            String::from("its signposts or links are different"),
        ),
    ] {
        if differs {
            changes.push(Change::Altered { step: step(), what });
        }
    }
}

/// Returns text such as `within 6 weeks (law), with a check-in every 2 weeks (suggested)`.
fn times(step: &Step) -> String {
    let time_text = |time: &Timescale| format!("{} {} ({})", time.amount, time.unit.as_str(), time.origin.as_str());
    let within = step.within.as_ref().map(|time| format!("within {}", time_text(time)));
    let check_in = step.check_in.as_ref().map(|time| format!("with a check-in every {}", time_text(time)));
    let both: Vec<String> = within.into_iter().chain(check_in).collect();
    if both.is_empty() { String::from("not given") } else { both.join(", ") }
}

fn reason(route: &Route) -> String {
    let now = if route.reason { "asks for a reason" } else { "no longer asks for a reason" };
    format!("the choice `{}` {now}", route.choice)
}

fn before(gate: &Gate) -> String {
    gate.before.iter().map(|choice| format!("`{choice}`")).collect::<Vec<_>>().join(", ")
}

/// Returns the differences in words, and what each means for a child at that step.
///
/// A journey that has begun continues under its own edition, so this is what children meet when they start now.
pub fn told(old: &Pathway, new: &Pathway) -> String {
    let changes = changes(old, new);
    let mut text = String::new();
    let _ =
        writeln!(text, "{} version {} → version {}: {} differences", new.id, old.version, new.version, changes.len());
    if !changes.is_empty() {
        let _ = writeln!(
            text,
            "A journey that has begun continues under version {}; this is what changes for a new one.",
            old.version
        );
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
