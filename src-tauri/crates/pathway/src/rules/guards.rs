//! P13: every guard can be met by some child of the pathway's ages, and missed by another.
//!
//! A guard that nobody meets hides a route for ever; one that everybody meets says nothing and misleads the reader.

use crate::age::Age;
use crate::condition::{Condition, Fact, Known, Truth};
use crate::model::Pathway;
use crate::place::Place;
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, top: &Place, problems: &mut Vec<Problem>) {
    for step in &pathway.steps {
        for route in &step.routes {
            let Some(when) = &route.when else { continue };
            let what = format!("the guard of `{}` at `{}`", route.choice, step.id);
            judge(pathway, when, &route.place, &what, problems);
        }
        for gate in &step.gates {
            let what = format!("the gate `{}` at `{}`", gate.id, step.id);
            empty_lists(&gate.needs, &step.place, &what, problems);
        }
    }
    for link in &pathway.links {
        if let Some(when) = &link.when {
            empty_lists(when, top, &format!("the link to `{}`", link.to.step), problems);
        }
    }
}

fn judge(pathway: &Pathway, when: &Condition, place: &Place, what: &str, problems: &mut Vec<Problem>) {
    empty_lists(when, place, what, problems);
    let from = pathway.ages.from.unwrap_or(Age::years(0)).in_months();
    let under = pathway.ages.under.unwrap_or(Age::years(26)).in_months();
    let truths = (from..under).map(|month| {
        let known = Known { age: Some(Age::months(month)), ..Known::default() };
        let verdict = when.judge(&known);
        (verdict.truth == Truth::Yes, verdict.can_be_supplied)
    });
    let (mut always, mut never) = (true, true);
    for (yes, possible) in truths {
        always &= yes;
        never &= !possible;
    }
    if always || never {
        let (how, mend) = if always { ("always holds", "take it out") } else { ("never holds", "mend its bounds") };
        problems.push(Problem::new(
            Rule::Guards,
            place,
            format!("{what} {how} at the pathway's ages"),
            "a guard that some children meet and some do not",
            mend,
        ));
    }
}

fn empty_lists(condition: &Condition, place: &Place, what: &str, problems: &mut Vec<Problem>) {
    let empty = condition.facts().iter().any(|fact| match fact {
        Fact::Age(range) => range.is_empty() || (range.from.is_none() && range.under.is_none()),
        Fact::Answer { is, .. } => is.is_empty(),
        Fact::Role(roles) => roles.is_empty(),
        Fact::Cycles(cycles) => *cycles == 0,
        Fact::Evidence(_) | Fact::Been(_) => false,
    });
    if empty || condition.facts().is_empty() {
        problems.push(Problem::new(
            Rule::Guards,
            place,
            format!("{what} holds an empty condition"),
            "an age range with a bound, a list with a value, a number from 1",
            "fill it in, or take it out",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn a_guard_that_everybody_meets_or_nobody() {
        for (when, expected) in [
            ("{ age = { from = 0 } }", 1),
            ("{ age = { from = 40 } }", 1),
            ("{ age = { from = 9, under = 9 } }", 2),
            ("{ age = { from = 9 } }", 0),
        ] {
            let text = act("a", &[("out", "end"), ("on", "end")]) + &format!("when = {when}\n") + &finish("end");
            assert_eq!(codes("start = \"a\"", &text).len(), expected, "{when}");
        }
    }
}
