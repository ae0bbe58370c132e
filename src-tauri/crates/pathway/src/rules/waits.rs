//! P18: every wait has an owner who checks in, for the first time before the wait should have ended.
//!
//! A wait without an owner leaves a family on its own. P09 checks the words of a wait (what the family and the setting
//! can do meanwhile, and when to act early), and P10 checks its exit.

use crate::base::lists::{Kind, TimeUnit};
use crate::model::pathway::{Pathway, Step};
use crate::model::time::Timescale;
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    for step in &pathway.steps {
        let mut wrong = |found: String, expected: &str, mend: &str| {
            problems.push(Problem::new(Rule::Waits, &step.place, found, expected, mend));
        };
        if step.kind != Kind::Wait {
            if step.owner.is_some() || step.check_in.is_some() {
                let found = format!("`{}` has an owner or a check-in, but is not a wait", step.id);
                wrong(found, "those only on a wait", "correct the kind, or remove them");
            }
            continue;
        }
        if step.owner.is_none() || step.check_in.is_none() {
            let found = format!("the wait `{}` has no owner or no check-in", step.id);
            wrong(found, "`owner` and `check-in`", "name who is responsible for the wait, and when they check in");
        }
        if step.check_in.as_ref().is_some_and(|time| time.amount == 0) {
            let found = format!("the check-in of `{}` has no length", step.id);
            wrong(found, "at least one day", "say when they check in");
        }
        if looks_too_late(step) {
            let found = format!("the first check-in of `{}` is after the wait should have ended", step.id);
            wrong(found, "a check-in no longer than `within`", "make it earlier");
        }
    }
}

fn looks_too_late(step: &Step) -> bool {
    matches!((&step.check_in, &step.within), (Some(look), Some(end)) if days(look) > days(end))
}

/// Returns the longest that a time can be in calendar days, without holidays.
fn days(time: &Timescale) -> u32 {
    match time.unit {
        TimeUnit::Days => time.amount,
        TimeUnit::SchoolDays => time.amount.saturating_mul(7).div_ceil(5),
        TimeUnit::Weeks | TimeUnit::SchoolWeeks => time.amount.saturating_mul(7),
        TimeUnit::Months => time.amount.saturating_mul(31),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn a_wait_without_an_owner_or_with_a_late_check_in() {
        let wait = |with: &str| {
            [act("a", &[("on", "end")]).replace("\"act\"", &format!("\"wait\"\n{with}")), finish("end")].concat()
        };
        let with_check_in =
            |check_in: &str| format!("owner = \"senco\"\ncheck-in = {{ {check_in}, origin = \"local\" }}");
        for (with, expected) in [
            (String::new(), 1),
            (with_check_in("weeks = 4"), 0),
            (with_check_in("weeks = 0"), 1),
            (with_check_in("weeks = 4") + "\nwithin = { weeks = 3, origin = \"local\" }", 1),
            (with_check_in("school-days = 15") + "\nwithin = { weeks = 3, origin = \"local\" }", 0),
        ] {
            let found = codes("start = \"a\"", &wait(&with));
            assert_eq!(found, vec!["P18 `a`"; expected], "{with}");
        }
    }
}
