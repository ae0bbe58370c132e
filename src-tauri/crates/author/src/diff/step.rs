//! The differences of one step between two editions.

use pathway::id::StepId;
use pathway::model::{Force, Gate, Route, StatutoryClock, Step};

use super::change::{Change, LOOSENS};
use crate::edition_text::time;

/// Adds every difference of a step that both editions have.
pub(super) fn compare(old: &Step, new: &Step, changes: &mut Vec<Change>) {
    let step = || new.id.clone();
    for route in &new.routes {
        let what = match old.route(&route.choice) {
            None => format!("the choice `{}` is new and leads to `{}`", route.choice, route.to),
            Some(before) => match route_changes(before, route) {
                what if what.is_empty() => continue,
                what => format!("the choice `{}` {}", route.choice, what.join("; it ")),
            },
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
            Some(was) => match gate_changes(was, gate) {
                what if what.is_empty() => continue,
                what => format!("the gate `{}` {}", gate.id, what.join("; it ")),
            },
        };
        changes.push(Change::Regated { step: step(), what });
    }
    for gate in old.gates.iter().filter(|gate| !new.gates.iter().any(|one| one.id == gate.id)) {
        changes.push(Change::Regated { step: step(), what: format!("the gate `{}` was removed{LOOSENS}", gate.id) });
    }
    let altered = kind_changes(old, new).into_iter().chain(content_changes(old, new)).chain(order_of_choices(old, new));
    changes.extend(altered.map(|what| Change::Altered { step: step(), what }));
}

fn route_changes(old: &Route, new: &Route) -> Vec<String> {
    let guard = match (&old.when, &new.when) {
        (Some(_), None) => format!("is now for every child{LOOSENS}"),
        _ => String::from("is for other children"),
    };
    let reason =
        if new.reason { String::from("asks for a reason") } else { format!("no longer asks for a reason{LOOSENS}") };
    let services =
        format!("refers to other services{}", loosens(old.services.iter().any(|one| !new.services.contains(one))));
    only([
        (old.to != new.to, format!("leads to `{}`, no longer to `{}`", new.to, old.to)),
        (old.when != new.when, guard),
        (old.reason != new.reason, reason),
        (old.services != new.services, services),
    ])
}

fn gate_changes(old: &Gate, new: &Gate) -> Vec<String> {
    let strength = |gate: &Gate| match gate.force {
        Force::Law => 2,
        Force::Expected => 1,
        Force::Advised => 0,
    };
    let force = format!(
        "has the force {}, no longer {}{}",
        new.force.as_str(),
        old.force.as_str(),
        loosens(strength(new) < strength(old))
    );
    let fewer = old.before.iter().any(|choice| !new.before.contains(choice));
    only([
        (old.force != new.force, force),
        (old.needs != new.needs, String::from("asks for something else")),
        (old.before != new.before, format!("is before {}{}", before(new), loosens(fewer))),
        (
            old.origin != new.origin,
            format!("has the origin {}, no longer {}", new.origin.as_str(), old.origin.as_str()),
        ),
        (old.sources != new.sources, String::from("has different sources")),
    ])
}

fn kind_changes(old: &Step, new: &Step) -> Vec<String> {
    let outcome = |step: &Step| step.outcome.map_or("none", |outcome| outcome.as_str());
    let asks =
        |step: &Step| step.asks.as_ref().map_or_else(|| String::from("nothing"), |question| format!("`{question}`"));
    let safety =
        if new.safety { String::from("it is about safety") } else { format!("it is no longer about safety{LOOSENS}") };
    let away = if new.counts_days_away {
        String::from("its time counts the days away")
    } else {
        format!("its time no longer counts the days away{LOOSENS}")
    };
    let cycle = if new.closes_cycle {
        format!("it now closes a cycle{LOOSENS}")
    } else {
        String::from("it no longer closes a cycle")
    };
    only([
        (old.kind != new.kind, format!("it is of kind {}, no longer {}", new.kind.as_str(), old.kind.as_str())),
        (old.stage != new.stage, format!("its stage is {}, no longer {}", new.stage.as_str(), old.stage.as_str())),
        (old.outcome != new.outcome, format!("its outcome is {}, no longer {}", outcome(new), outcome(old))),
        (old.asks != new.asks, format!("it asks {}, no longer {}", asks(new), asks(old))),
        (old.closes_cycle != new.closes_cycle, cycle),
        (old.safety != new.safety, safety),
        (old.counts_days_away != new.counts_days_away, away),
    ])
}

fn content_changes(old: &Step, new: &Step) -> Vec<String> {
    let untimed = (old.within.is_some() && new.within.is_none()) || (old.check_in.is_some() && new.check_in.is_none());
    only([
        (
            old.within != new.within || old.check_in != new.check_in,
            format!("its time is {}, no longer {}{}", times(new), times(old), loosens(untimed)),
        ),
        (
            old.clock != new.clock,
            format!("its legal clock is {}, no longer {}{}", clock(new), clock(old), loosens(new.clock.is_none())),
        ),
        (old.lead != new.lead || old.owner != new.owner, String::from("other people lead it")),
        (
            old.tasks != new.tasks,
            format!("its tasks are different{}", loosens(old.tasks.iter().any(|one| !new.tasks.contains(one)))),
        ),
        (old.task_ages != new.task_ages, String::from("its tasks are for other ages")),
        (old.evidence != new.evidence, String::from("it asks for different evidence")),
        (old.origin != new.origin, format!("its origin is {}, no longer {}", new.origin.as_str(), old.origin.as_str())),
        (old.sources != new.sources, String::from("its sources are different")),
        (old.signposts != new.signposts, named("signposts", &old.signposts, &new.signposts)),
        (
            old.links != new.links,
            named(
                "links",
                &old.links.iter().map(target).collect::<Vec<_>>(),
                &new.links.iter().map(target).collect::<Vec<_>>(),
            ),
        ),
    ])
}

fn target(to: &pathway::model::Target) -> String {
    format!("{}/{}", to.pathway, to.step)
}

/// Returns what was added to and removed from a list.
pub(super) fn named<T: std::fmt::Display + PartialEq>(what: &str, old: &[T], new: &[T]) -> String {
    let list = |ones: Vec<&T>| ones.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(", ");
    let gone = list(old.iter().filter(|one| !new.contains(one)).collect());
    let come = list(new.iter().filter(|one| !old.contains(one)).collect());
    match (come.is_empty(), gone.is_empty()) {
        (true, true) => format!("its {what} have another order"),
        (false, true) => format!("its {what} now have {come}"),
        (true, false) => format!("its {what} no longer have {gone}{LOOSENS}"),
        (false, false) => format!("its {what} have {come}, no longer {gone}{LOOSENS}"),
    }
}

fn order_of_choices(old: &Step, new: &Step) -> Option<String> {
    let was: Vec<_> =
        old.routes.iter().map(|route| &route.choice).filter(|choice| new.route(choice).is_some()).collect();
    let is: Vec<_> =
        new.routes.iter().map(|route| &route.choice).filter(|choice| old.route(choice).is_some()).collect();
    (was != is).then(|| String::from("its choices have another order"))
}

/// Returns text such as `within 6 weeks (law), with a check-in every 2 weeks (suggested)`.
fn times(step: &Step) -> String {
    let within = step.within.as_ref().map(|one| format!("within {}", time(one)));
    let check_in = step.check_in.as_ref().map(|one| format!("with a check-in every {}", time(one)));
    let both: Vec<String> = within.into_iter().chain(check_in).collect();
    if both.is_empty() { String::from("not given") } else { both.join(", ") }
}

fn clock(step: &Step) -> String {
    let Some(StatutoryClock { time: length, since, through }) = &step.clock else { return String::from("not given") };
    let through: Vec<&str> = through.iter().map(StepId::as_str).collect();
    format!("{} since `{since}` over {}", time(length), through.join(", "))
}

fn before(gate: &Gate) -> String {
    gate.before.iter().map(|choice| format!("`{choice}`")).collect::<Vec<_>>().join(", ")
}

pub(super) fn loosens(does: bool) -> &'static str {
    if does { LOOSENS } else { "" }
}

/// Returns the texts whose flag is set.
pub(super) fn only<const N: usize>(all: [(bool, String); N]) -> Vec<String> {
    all.into_iter().filter(|(differs, _)| *differs).map(|(_, what)| what).collect()
}
