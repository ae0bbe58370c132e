//! P11: law is law. A legal clock names its statute; a referral waits for consent; nothing but law blocks in the name of law.
//!
//! Every parent and young person may ask for an EHC needs assessment at any time: a local habit must never look like a lock.

use crate::condition::Fact;
use crate::model::{EvidenceKind, Force, Gate, Kind, Origin, Pathway, Step, Timescale};
use crate::place::Place;
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, top: &Place, problems: &mut Vec<Problem>) {
    let _ = top;
    for step in &pathway.steps {
        for time in step.within.iter().chain(&step.check_in) {
            statute(step, time, problems);
        }
        for gate in step.gates.iter().filter(|gate| gate.force == Force::Law && gate.origin != Origin::Law) {
            problems.push(Problem::new(
                Rule::Law,
                &step.place,
                format!(
                    "the gate `{}` of `{}` blocks as law, but its origin is {}",
                    gate.id,
                    step.id,
                    gate.origin.as_str()
                ),
                "force = \"law\" only where origin = \"law\"",
                "make it `expected`, or cite the law",
            ));
        }
        if step.kind == Kind::Refer && !step.gates.iter().any(|gate| asks_for_consent(pathway, gate)) {
            problems.push(Problem::new(
                Rule::Law,
                &step.place,
                format!("`{}` refers without a gate for consent", step.id),
                "a gate with force = \"law\" that needs evidence of kind consent",
                "add the gate before the choice that sends, or make it an `act` where the law asks for no consent",
            ));
        }
    }
}

fn asks_for_consent(pathway: &Pathway, gate: &Gate) -> bool {
    let is_consent = |fact: &&Fact| match fact {
        Fact::Evidence(id) => pathway.evidence.get(id).is_some_and(|evidence| evidence.kind == EvidenceKind::Consent),
        Fact::Age(_) | Fact::Answer { .. } | Fact::Cycles(_) | Fact::Been(_) | Fact::Role(_) => false,
    };
    gate.force == Force::Law && gate.needs.facts().iter().any(is_consent)
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
            "a statute where, and only where, the origin is law",
            "name the statute's source, or mend the origin",
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
    fn a_referral_without_consent() {
        let text = act("a", &[("on", "end")]).replace("\"act\"", "\"refer\"");
        assert_eq!(codes("start = \"a\"", &[text, finish("end")].concat()), ["P11 `a`"]);
    }

    #[test]
    fn a_local_habit_that_blocks_as_law() {
        let gate =
            "[[step.gate]]\nid='g'\nbefore=['on']\nneeds={cycles=2}\nforce='law'\norigin='local'\nsources=['s']\n";
        assert_eq!(
            codes("start = \"a\"", &[act("a", &[("on", "end")]), gate.into(), finish("end")].concat()),
            ["P11 `a`"]
        );
    }
}
