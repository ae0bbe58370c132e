//! P29: a legal time limit starts, and is as long as its law says.
//!
//! A limit that is never counted, or counted wrongly, costs a family a right that cannot be restored.
//!
//! A source can list the lengths of time that it gives (`times`). A time that names the source as its statute must be one
//! of them, so that one slip of a number or a unit is seen. The times of the steps on the path of a clock add up to it.
//! Whether the numbers themselves are right, only a reader can see.

use std::collections::{BTreeSet, VecDeque};

use crate::base::id::StepId;
use crate::base::lists::{Kind, Origin, TimeUnit};
use crate::base::place::Place;
use crate::model::condition::Fact;
use crate::model::pack::Pack;
use crate::model::pathway::{Pathway, Prompt, Source, Step};
use crate::model::time::{StatutoryClock, Timescale};
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    for step in &pathway.steps {
        for time in step.times() {
            let source = time.statute.as_ref().and_then(|id| pathway.sources.get(id));
            problems.extend(
                source.and_then(|source| not_of_the_source(&format!("`{}`", step.id), time, source, &step.place)),
            );
        }
        without_clock(pathway, step, problems);
        if let Some(clock) = &step.clock {
            problems.extend(clock_problem(pathway, step, clock).or_else(|| unequal(pathway, step, clock)));
        }
    }
    for prompt in &pathway.prompts {
        problems.extend(days_away(pathway, prompt));
    }
}

/// Checks that a wait with a legal time has a clock, if the steps before it have one by the same law.
fn without_clock(pathway: &Pathway, step: &Step, problems: &mut Vec<Problem>) {
    let Some(clock) = &step.clock else { return };
    let is_of_the_law = |one: &Step| {
        one.within.as_ref().is_some_and(|time| time.statute.is_some() && time.statute == clock.time.statute)
    };
    let (mut seen, mut open) = (BTreeSet::from([&step.id]), vec![step]);
    while let Some(from) = open.pop() {
        for to in from.routes.iter().filter_map(|route| pathway.step(&route.to)).filter(|to| is_of_the_law(to)) {
            if !seen.insert(&to.id) {
                continue;
            }
            open.push(to);
            if to.kind == Kind::Wait && to.clock.is_none() {
                problems.push(Problem::new(
                    Rule::Limits,
                    &to.place,
                    format!("`{}` follows `{}` by the same law, and has no clock of its own", to.id, step.id),
                    "a clock that continues over both",
                    "add the clock: otherwise the time begins again at this step",
                ));
            }
        }
    }
}

/// Checks that something uses each of the times of a law: one that nothing uses may have been removed by accident.
fn unused_times(pack: &Pack, problems: &mut Vec<Problem>) {
    // A file that could not be read may have the limits that seem to be missing.
    if problems.iter().any(|problem| problem.rule == Rule::Shape) {
        return;
    }
    let steps = pack.pathways.iter().chain(&pack.drafts).flat_map(|pathway| &pathway.steps);
    let of_steps = steps.flat_map(Step::times);
    let of_disagreements = pack.disagreements.iter().flat_map(|all| all.named()).flat_map(|(_, step)| &step.limits);
    let used: Vec<&Timescale> = of_steps.chain(of_disagreements.map(|limit| &limit.time)).collect();
    for source in pack.sources.values().filter(|source| source.is_law()) {
        let is_used = |amount: u32, unit: TimeUnit| {
            let mut alike = used.iter().filter(|time| time.statute.as_ref() == Some(&source.id));
            alike.any(|time| (time.amount, time.unit) == (amount, unit))
        };
        for (amount, unit) in source.times.iter().filter(|(amount, unit)| !is_used(*amount, *unit)) {
            problems.push(Problem::new(
                Rule::Limits,
                &source.place,
                format!("`{}` gives {}, and nothing uses it", source.id, length(*amount, *unit)),
                "a step or a disagreement with that limit",
                "restore the limit or the clock that had it; if it is no longer needed, remove it from `times`",
            ));
        }
    }
}

/// Checks the limits of disagreements, and that nothing of a law is missing.
pub(super) fn check_pack(pack: &Pack, problems: &mut Vec<Problem>) {
    unused_times(pack, problems);
    for (message, step) in pack.disagreements.iter().flat_map(|all| all.named()) {
        for limit in &step.limits {
            let source = limit.time.statute.as_ref().and_then(|id| pack.sources.get(id));
            problems.extend(
                source.and_then(|source| not_of_the_source(&format!("`{message}`"), &limit.time, source, &step.place)),
            );
        }
    }
}

fn not_of_the_source(what: &str, time: &Timescale, source: &Source, place: &Place) -> Option<Problem> {
    if source.times.is_empty() || source.times.contains(&(time.amount, time.unit)) {
        return None;
    }
    Some(Problem::new(
        Rule::Limits,
        place,
        format!("{what} has a limit of {}, which `{}` does not give", length(time.amount, time.unit), source.id),
        format!("one of the `times` of that source: {}", lengths(source)),
        "correct the number or the unit; if the law says so, add the time to `times` of the source",
    ))
}

/// Checks that a prompt about days away counts as many as one of its sources says.
fn days_away(pathway: &Pathway, prompt: &Prompt) -> Option<Problem> {
    let sources: Vec<&Source> = prompt.sources.iter().filter_map(|id| pathway.sources.get(id)).collect();
    let given: Vec<&Source> = sources.into_iter().filter(|source| !source.times.is_empty()).collect();
    let wanted = prompt.when.facts().into_iter().filter_map(|fact| match fact {
        Fact::Absent(days) => Some(days.wanted()),
        _ => None,
    });
    let mut wrong =
        wanted.filter(|days| !given.iter().any(|source| source.times.contains(&(*days, TimeUnit::SchoolDays))));
    let days = wrong.next().filter(|_| !given.is_empty())?;
    let lists: Vec<String> = given.iter().map(|source| format!("`{}` gives {}", source.id, lengths(source))).collect();
    Some(Problem::new(
        Rule::Limits,
        &prompt.place,
        format!("the prompt `{}` waits for {}", prompt.id, length(days, TimeUnit::SchoolDays)),
        format!("a number that one of its sources gives: {}", lists.join("; ")),
        "correct the number in its condition, or the `times` of the source",
    ))
}

/// Checks that a clock can run: from the step at whose end it begins, over steps that it names, to its own step.
fn clock_problem(pathway: &Pathway, step: &Step, clock: &StatutoryClock) -> Option<Problem> {
    let on = |found: String, mend: &str| {
        let expected = "`since` and `through` that together lead to the step, as the routes do";
        Some(Problem::new(Rule::Limits, &step.place, found, expected, mend))
    };
    let through: BTreeSet<&StepId> = clock.through.iter().collect();
    if through.contains(&step.id) || through.contains(&clock.since) {
        return on(
            format!(
                "the clock of `{}` is also counted over `{}` or its own step, so it never begins again",
                step.id, clock.since
            ),
            "name only the steps between the two",
        );
    }
    let running = reached(pathway, &clock.since, &through);
    if !running.contains(&step.id) {
        return on(
            format!(
                "the clock of `{}` never runs: no path from `{}` has only steps that it names",
                step.id, clock.since
            ),
            "add the steps that lead there to `through`, or correct `since`",
        );
    }
    if let Some(stray) =
        clock.through.iter().find(|one| !running.contains(*one) || !reached(pathway, one, &through).contains(&step.id))
    {
        return on(
            format!("the clock of `{}` names `{stray}`, which is not on a path from `{}` to it", step.id, clock.since),
            "remove it from `through`, or add the steps between",
        );
    }
    let left_out = clock.through.iter().filter_map(|id| pathway.step(id)).find_map(|earlier| {
        let other = earlier.clock.as_ref().filter(|other| other.since == clock.since)?;
        let missing = other.through.iter().find(|one| !through.contains(one) && **one != step.id)?;
        Some((earlier, missing))
    });
    let (earlier, missing) = left_out?;
    on(
        format!("the clock of `{}` stops at `{missing}`, over which the clock of `{}` runs", step.id, earlier.id),
        "add it to `through`: both clocks begin on the same day",
    )
}

/// Checks that the legal times of the steps on the path add up to the clock, if each of them has such a time.
fn unequal(pathway: &Pathway, step: &Step, clock: &StatutoryClock) -> Option<Problem> {
    let way = shortest_path(pathway, clock, step)?;
    let times: Vec<&Timescale> =
        way.iter().map(|one| one.within.as_ref().filter(|time| time.origin == Origin::Law)).collect::<Option<_>>()?;
    let sum: u32 = times.iter().map(|time| days(time)).sum::<Option<u32>>()?;
    if days(&clock.time)? == sum {
        return None;
    }
    let parts: Vec<String> =
        way.iter().zip(&times).map(|(one, time)| format!("`{}` {}", one.id, length(time.amount, time.unit))).collect();
    Some(Problem::new(
        Rule::Limits,
        &step.place,
        format!(
            "the clock of `{}` is {}, and the steps on its path have {}",
            step.id,
            length(clock.time.amount, clock.time.unit),
            parts.join(", ")
        ),
        "legal times that together are as long as the clock",
        "one of the numbers or units is wrong: compare each with the law",
    ))
}

/// Returns the steps after `since` up to the step itself, by the fewest routes over the steps that the clock names.
fn shortest_path<'a>(pathway: &'a Pathway, clock: &StatutoryClock, step: &'a Step) -> Option<Vec<&'a Step>> {
    let mut open = VecDeque::from([vec![pathway.step(&clock.since)?]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = open.pop_front() {
        for to in way.last()?.routes.iter().filter_map(|route| pathway.step(&route.to)) {
            let longer: Vec<&Step> = way.iter().copied().chain([to]).collect();
            if to.id == step.id {
                return Some(longer.into_iter().skip(1).collect());
            }
            if clock.through.contains(&to.id) && seen.insert(&to.id) {
                open.push_back(longer);
            }
        }
    }
    None
}

/// Returns a length in days. `None` for units that depend on the calendar.
fn days(time: &Timescale) -> Option<u32> {
    match time.unit {
        TimeUnit::Days => Some(time.amount),
        TimeUnit::Weeks => time.amount.checked_mul(7),
        TimeUnit::SchoolDays | TimeUnit::SchoolWeeks | TimeUnit::Months => None,
    }
}

/// Returns the steps that routes reach from the end of one step, over the given steps only.
fn reached<'a>(pathway: &'a Pathway, from: &StepId, through: &BTreeSet<&StepId>) -> BTreeSet<&'a StepId> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Step> = pathway.step(from).into_iter().collect();
    while let Some(step) = open.pop() {
        for to in step.routes.iter().map(|route| &route.to) {
            if reached.insert(to) && through.contains(to) {
                open.extend(pathway.step(to));
            }
        }
    }
    reached
}

fn length(amount: u32, unit: TimeUnit) -> String {
    format!("{amount} {}", unit.as_str())
}

fn lengths(source: &Source) -> String {
    source.times.iter().map(|(amount, unit)| length(*amount, *unit)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    /// Returns the codes of a pathway whose last step has a clock over the others. The source gives 6 and 20 weeks.
    fn clock(since: &str, through: &str, weeks: u32) -> Vec<String> {
        let text = format!(
            "clock = {{ time = {{ weeks = {weeks}, origin = \"law\", statute = \"timed\" }}, since = \"{since}\", through = [{through}] }}\norigin ="
        );
        let last = act("last", &[("on", "end")]).replacen("origin =", &text, 1);
        let steps = [
            act("a", &[("on", "b"), ("side", "c")]),
            act("b", &[("on", "last")]),
            act("c", &[("on", "end")]),
            last,
            finish("end"),
        ];
        codes("start = \"a\"", &steps.concat())
    }

    #[test]
    fn a_clock_that_runs_from_one_step_to_another() {
        assert_eq!(clock("a", "\"b\"", 20), [""; 0]);
    }

    #[test]
    fn a_clock_that_never_starts() {
        assert_eq!(clock("a", "", 20), ["P29 `last`"], "a step is left out");
        assert_eq!(clock("c", "\"b\"", 20), ["P29 `last`"], "it begins on another branch");
    }

    #[test]
    fn a_clock_over_steps_that_are_not_on_its_path() {
        assert_eq!(clock("a", "\"b\", \"c\"", 20), ["P29 `last`"]);
        assert_eq!(clock("a", "\"b\", \"last\"", 20), ["P29 `last`"], "it never stops");
    }

    #[test]
    fn a_step_that_takes_longer_than_the_clock_allows() {
        let within = |id: &str, to: &str, weeks: u32| {
            let time = format!("within = {{ weeks = {weeks}, origin = \"law\", statute = \"s\" }}\norigin =");
            act(id, &[("on", to)]).replacen("origin =", &time, 1)
        };
        let found = |first: u32| {
            let clock = "clock = { time = { weeks = 20, origin = \"law\", statute = \"s\" }, since = \"a\", through = [\"b\"] }\norigin =";
            let last = within("last", "end", 14).replacen("origin = \"local\"", &format!("{clock} \"local\""), 1);
            let steps = [act("a", &[("on", "b")]), within("b", "last", first), last, finish("end")];
            codes("start = \"a\"", &steps.concat())
        };
        assert_eq!(found(6), [""; 0]);
        assert_eq!(found(12), ["P29 `last`"]);
    }

    #[test]
    fn a_time_that_its_statute_does_not_give() {
        assert_eq!(clock("a", "\"b\"", 12), ["P29 `last`"]);
        let within = |time: &str| {
            let time = format!("within = {{ {time}, origin = \"law\", statute = \"timed\" }}\norigin =");
            codes("start = \"a\"", &(act("a", &[("on", "end")]).replacen("origin =", &time, 1) + &finish("end")))
        };
        assert_eq!(within("weeks = 6"), [""; 0]);
        assert_eq!(within("weeks = 12"), ["P29 `a`"]);
        assert_eq!(within("days = 6"), ["P29 `a`"], "the number alone is not enough");
    }

    #[test]
    fn a_clock_that_was_removed_from_a_later_wait() {
        let wait = |id: &str, to: &str, clock: &str| {
            let kind = format!(
                "\"wait\"\nowner = \"parent\"\ncheck-in = {{ weeks = 1, origin = \"local\" }}\nwithin = {{ weeks = 6, origin = \"law\", statute = \"s\" }}\n{clock}"
            );
            act(id, &[("on", to)]).replace("\"act\"", &kind)
        };
        let clock = |weeks: u32, through: &str| {
            format!(
                "clock = {{ time = {{ weeks = {weeks}, origin = \"law\", statute = \"s\" }}, since = \"a\", through = [{through}] }}"
            )
        };
        let found = |second: &str, third: &str| {
            let steps = [
                act("a", &[("on", "b")]),
                wait("b", "c", ""),
                wait("c", "d", second),
                wait("d", "end", third),
                finish("end"),
            ];
            codes("start = \"a\"", &steps.concat())
        };
        assert_eq!(found(&clock(12, "\"b\""), &clock(18, "\"b\", \"c\"")), [""; 0]);
        assert_eq!(found(&clock(12, "\"b\""), ""), ["P29 `d`"]);
    }

    #[test]
    fn a_prompt_after_more_days_than_its_source_says() {
        let prompt = |days: u32| {
            let prompt = format!(
                "start = \"a\"\n[[prompt]]\nid = \"away\"\nwhen = {{ absent = {{ run = {days} }} }}\nto = \"law/ask\"\norigin = \"local\"\nsources = [\"timed\"]"
            );
            codes(&prompt, &(act("a", &[("on", "end")]) + &finish("end")))
        };
        assert_eq!(prompt(15), [""; 0]);
        assert_eq!(prompt(150), ["P29 `away`"]);
    }
}
