//! P11: law is law. A legal time limit names its statute, and only law blocks in the name of law.
//!
//! Every parent and young person can ask for an EHC needs assessment at any time, so local practice must never look
//! like a legal requirement.

use crate::base::lists::{Force, Origin};
use crate::model::pathway::{Pathway, Step};
use crate::model::time::Timescale;
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    for step in &pathway.steps {
        for time in step.times() {
            statute(step, time, problems);
        }
        for gate in step.gates.iter().filter(|gate| gate.force == Force::Law && gate.origin != Origin::Law) {
            problems.push(Problem::new(
                Rule::Law,
                &gate.place,
                format!(
                    "the gate `{}` of `{}` blocks as law, but its origin is {}",
                    gate.id,
                    step.id,
                    gate.origin.as_str()
                ),
                "force = \"law\" only with origin = \"law\"",
                "make it `expected`, or cite the law",
            ));
        }
    }
}

fn statute(step: &Step, time: &Timescale, problems: &mut Vec<Problem>) {
    if (time.origin == Origin::Law) != time.statute.is_some() {
        problems.push(Problem::new(
            Rule::Law,
            &step.place,
            format!(
                "a time at `{}` has origin {} and {} statute",
                step.id,
                time.origin.as_str(),
                if time.statute.is_some() { "a" } else { "no" }
            ),
            "a statute if the origin is law, and only then",
            "name the statute's source, or correct the origin",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn a_legal_clock_without_a_statute() {
        let text = act("a", &[("on", "end")])
            .replace("[[step.route]]", "within = { weeks = 6, origin = \"law\" }\n[[step.route]]");
        assert_eq!(codes("start = \"a\"", &[text, finish("end")].concat()), ["P11 `a`"]);
    }

    #[test]
    fn local_practice_that_blocks_as_law() {
        let gate = "[[step.gate]]\nid='g'\nbefore=['on']\nneeds={evidence='log'}\nforce='law'\norigin='local'\nsources=['s']\n";
        assert_eq!(
            codes("start = \"a\"", &[act("a", &[("on", "end"), ("out", "end")]), gate.into(), finish("end")].concat()),
            ["P11 `a`"]
        );
    }
}
