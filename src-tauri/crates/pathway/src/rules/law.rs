//! P11: law is law. A legal time limit names its statute, only law blocks in the name of law, and what is called law
//! cites one.
//!
//! Every parent and young person can ask for an EHC needs assessment at any time, so local practice must never look
//! like a legal requirement.

use crate::base::id::SourceId;
use crate::base::lists::{Force, Origin};
use crate::base::place::Place;
use crate::model::condition::Fact;
use crate::model::pathway::{Pathway, Source, Step};
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

/// Checks that what is called law cites a law, and that no gate of law counts cycles. Only for authors: a stored edition is
/// read as it is.
pub(super) fn check_citations(pathway: &Pathway, problems: &mut Vec<Problem>) {
    let mut wrong = |place: &Place, found: String, expected: &str, mend: &str| {
        problems.push(Problem::new(Rule::Law, place, found, expected, mend));
    };
    for step in &pathway.steps {
        if step.origin == Origin::Law && !cites(pathway, &step.sources, Source::names_a_law) {
            let found = format!("`{}` has origin law, and none of its sources is a law", step.id);
            wrong(&step.place, found, A_NAMED_LAW, "cite the law, or correct the origin");
        }
        for time in step.times() {
            if time.statute.as_ref().is_some_and(|id| !cites(pathway, std::slice::from_ref(id), Source::is_law)) {
                let found = format!("the statute of a time at `{}` is not a law", step.id);
                wrong(&step.place, found, A_LAW, "name the Act or the regulations, or correct the origin");
            }
        }
        for gate in step.gates.iter().filter(|gate| gate.force == Force::Law) {
            if !cites(pathway, &gate.sources, Source::is_law) {
                let found =
                    format!("the gate `{}` of `{}` blocks as law, and none of its sources is a law", gate.id, step.id);
                wrong(&gate.place, found, A_LAW, "make it `expected`, or cite the law");
            }
            if gate.needs.facts().iter().any(|fact| matches!(fact, Fact::Cycles(_))) {
                let found = format!("the gate `{}` of `{}` blocks as law and counts cycles", gate.id, step.id);
                wrong(&gate.place, found, "a gate of law without cycles: no law asks for them", "make it `expected`");
            }
        }
    }
    for link in pathway.links.iter().filter(|link| link.origin == Origin::Law) {
        if !cites(pathway, &link.sources, Source::names_a_law) {
            let found = format!(
                "the link to `{}/{}` has origin law, and none of its sources is a law",
                link.to.pathway, link.to.step
            );
            wrong(&link.place, found, A_NAMED_LAW, "cite the law, or correct the origin");
        }
    }
}

const A_LAW: &str = "a source that legislation.gov.uk publishes";
const A_NAMED_LAW: &str = "a source that legislation.gov.uk publishes, or whose title names an Act or regulations";

fn cites(pathway: &Pathway, sources: &[SourceId], is_one: impl Fn(&Source) -> bool) -> bool {
    sources.iter().filter_map(|id| pathway.sources.get(id)).any(is_one)
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
    fn a_habit_that_is_called_law() {
        let gate = |needs: &str, source: &str| {
            let gate = format!(
                "[[step.gate]]\nid='g'\nbefore=['on']\nneeds={needs}\nforce='law'\norigin='law'\nsources=['{source}']\n"
            );
            codes("start = \"a\"", &[act("a", &[("on", "end"), ("out", "end")]), gate, finish("end")].concat())
        };
        assert_eq!(gate("{ evidence = \"log\" }", "s"), [""; 0]);
        assert_eq!(gate("{ evidence = \"log\" }", "habit"), ["P11 `a`"]);
        assert_eq!(gate("{ cycles = 2 }", "s"), ["P11 `a`"]);
        let step = act("a", &[("on", "end")]).replace("\"local\"\nsources = [\"s\"]", "\"law\"\nsources = [\"habit\"]");
        assert_eq!(codes("start = \"a\"", &(step + &finish("end"))), ["P11 `a`"]);
    }

    #[test]
    fn a_statute_that_is_not_a_law() {
        let time = |source: &str| {
            let time = format!("within = {{ weeks = 6, origin = \"law\", statute = \"{source}\" }}\norigin =");
            codes("start = \"a\"", &(act("a", &[("on", "end")]).replacen("origin =", &time, 1) + &finish("end")))
        };
        assert_eq!(time("s"), [""; 0]);
        assert_eq!(time("habit"), ["P11 `a`"]);
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
