//! P10: at every age of the pathway, in every month, every step leaves a way on.
//!
//! Guards are judged with the age alone known: a route that is *not known yet* can still open, one that is *no* cannot.

use crate::age::Age;
use crate::condition::{Known, judge_optional};
use crate::model::{Kind, Pathway, Step};
use crate::problem::{Problem, Rule};

/// A young person is served up to their twenty-sixth birthday at the latest.
const OLDEST: Age = Age::years(26);

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    let from = pathway.ages.from.unwrap_or(Age::years(0));
    let under = pathway.ages.under.unwrap_or(OLDEST);
    for step in pathway.steps.iter().filter(|step| step.kind != Kind::Finish) {
        let stuck = (from.in_months()..under.in_months()).map(Age::months).find(|age| !has_a_way_on(step, *age));
        if let Some(age) = stuck {
            problems.push(Problem::new(
                Rule::WayOn,
                &step.place,
                format!("a child aged {age} stands at `{}` with no way on", step.id),
                "at least one route whose guard can hold at every age of the pathway",
                "add a route for that age, or widen a guard",
            ));
        }
    }
}

fn has_a_way_on(step: &Step, age: Age) -> bool {
    let known = Known { age: Some(age), ..Known::default() };
    step.routes.iter().any(|route| judge_optional(route.when.as_ref(), &known).can_be_supplied)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn an_age_that_no_guard_lets_on() {
        let young = act("a", &[("on", "end")]) + "when = { age = { under = 16 } }\n";
        let text = [young.clone(), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P10 `a`"]);
        let both = young + "[[step.route]]\nchoice='older'\nto='end'\nwhen={age={from=16}}\n" + &finish("end");
        assert_eq!(codes("start = \"a\"", &both), [""; 0]);
    }
}
