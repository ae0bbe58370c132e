//! P15: no referral is sent before somebody consents.
//!
//! The search is repeated in a world in which nobody ever consents to a referral: any referral in it is sent without
//! consent. This means that consent dominates every referral. It also covers a gate that asks for consent *or* something
//! else, and one that asks for another consent, such as consent to share.
//!
//! The search is repeated again in a world in which others consent for a child below 16 and the young person says no
//! from the 16th birthday on. Nothing may be sent after that birthday, even if others still say yes. This finds a gate
//! that treats an earlier referral, with a parent's consent, as the young person's own.

use crate::base::lists::{Force, Kind, Outcome};
use crate::model::pathway::{Pathway, Route, Step};
use crate::problem::{Problem, Rule};
use crate::proof::{Explored, Proof, State};

/// A choice that names the services to which it refers must wait for consent; otherwise a withdrawal could not close
/// it.
pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    let waits = |step: &Step, route: &Route| {
        let mut gates = step.gates_before(&route.choice);
        gates.any(|gate| gate.force == Force::Law && !gate.consents.is_empty())
    };
    for step in &pathway.steps {
        for route in step.routes.iter().filter(|route| !route.services.is_empty() && !waits(step, route)) {
            problems.push(Problem::new(
                Rule::Consent,
                &route.place,
                format!("`{}` names services to refer to, but does not wait for consent", route.choice),
                "a gate with force = \"law\" that needs evidence of kind consent before it",
                "add the gate, or remove `services`",
            ));
        }
    }
}

pub(super) fn prove(proof: &Proof<'_>, without: &Explored, problems: &mut Vec<Problem>) {
    for (number, step) in proof.pathway.steps.iter().enumerate().filter(|(_, step)| step.kind == Kind::Refer) {
        let Some(node) = proof.space.nodes.get(number) else { continue };
        let mut some_choice_waits = false;
        let before = problems.len();
        for (route_number, (route, exit)) in step.routes.iter().zip(&node.exits).enumerate() {
            let taken = without.at(number).find(|(_, state)| exit.can_be_taken(state)).map(|(position, _)| position);
            some_choice_waits |= taken.is_none();
            if let Some(position) = taken.filter(|_| sends(proof, without, number, route)) {
                let problem = Problem::new(
                    Rule::Consent,
                    &route.place,
                    format!("`{}` at `{}` refers although nobody consented to a referral", route.choice, step.id),
                    "consent on every path to a choice that leads from a referral to a wait or a hand-over",
                    "add a gate with force = \"law\" that needs consent to refer before this choice: [referrals] in pack.toml says which evidence that is",
                );
                problems.push(problem.with(proof.story(without, position, Some(route_number))));
            }
        }
        let come_to = without.at(number).next();
        if let Some((position, _)) = come_to.filter(|_| !some_choice_waits && problems.len() == before) {
            let problem = Problem::new(
                Rule::Consent,
                &step.place,
                format!("`{}` refers without a gate for consent", step.id),
                "a gate with force = \"law\" that needs evidence of kind consent",
                "add the gate before the choice that refers, or make it an `act` if no consent is required",
            );
            problems.push(problem.with(proof.story(without, position, None)));
        }
    }
}

/// Nothing may be sent against the young person's own no because of what others agreed to before the 16th birthday.
pub(super) fn prove_own_no(proof: &Proof<'_>, own_no: &Explored, problems: &mut Vec<Problem>) {
    for (number, step) in proof.pathway.steps.iter().enumerate().filter(|(_, step)| step.kind == Kind::Refer) {
        let Some(node) = proof.space.nodes.get(number) else { continue };
        for (route_number, (route, exit)) in step.routes.iter().zip(&node.exits).enumerate() {
            let decides = |state: &State| proof.space.decides_for_themselves(state.slice);
            let sent = own_no.at(number).find(|(_, state)| decides(state) && exit.can_be_taken(state));
            let already_reported = problems.iter().any(|one| one.rule == Rule::Consent && one.place == route.place);
            if let Some((position, _)) = sent.filter(|_| !already_reported && sends(proof, own_no, number, route)) {
                let problem = Problem::new(
                    Rule::Consent,
                    &route.place,
                    format!("`{}` at `{}` refers a young person of 16 or over who said no", route.choice, step.id),
                    "their own consent on every path to a choice that leads from a referral to a wait or a hand-over",
                    "make the gate need evidence of kind consent, whatever was done before",
                );
                problems.push(problem.with(proof.story(own_no, position, Some(route_number))));
            }
        }
    }
}

/// Whether a choice of a referral sends it: it leads to a wait, or hands the child over.
///
/// A choice that asks for a reason records that the referral was *not* sent, unless it leads to the same step as
/// another choice that waits for consent.
fn sends(proof: &Proof<'_>, without: &Explored, number: usize, route: &Route) -> bool {
    let (Some(step), Some(node)) = (proof.pathway.steps.get(number), proof.space.nodes.get(number)) else {
        return false;
    };
    let leads_away = proof
        .pathway
        .step(&route.to)
        .is_some_and(|to| to.kind == Kind::Wait || to.outcome == Some(Outcome::HandedOver));
    let mut alike = step.routes.iter().zip(&node.exits).filter(|(other, _)| other.to == route.to);
    let waits_for_consent = alike.any(|(_, exit)| !without.at(number).any(|(_, state)| exit.can_be_taken(state)));
    leads_away && (!route.reason || waits_for_consent)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    fn gate(needs: &str) -> String {
        format!("[[step.gate]]\nid='g'\nbefore=['on']\nneeds={needs}\nforce='law'\norigin='law'\nsources=['s']\n")
    }

    fn refer(routes: &[(&str, &str)]) -> String {
        act("a", routes).replace("\"act\"", "\"refer\"")
    }

    fn wait() -> String {
        act("w", &[("on", "end")])
            .replace("\"act\"", "\"wait\"\nowner = \"senco\"\ncheck-in = { weeks = 4, origin = \"local\" }")
    }

    #[test]
    fn a_referral_without_consent() {
        assert_eq!(codes("start = \"a\"", &[refer(&[("on", "end")]), finish("end")].concat()), ["P15 `a`"]);
        let referral = refer(&[("on", "w"), ("no", "end")]) + &gate("{ evidence = \"consent\" }");
        assert_eq!(codes("start = \"a\"", &[referral, wait(), finish("end")].concat()), [""; 0]);
    }

    #[test]
    fn a_second_choice_that_refers_without_consent() {
        let referral = refer(&[("on", "w"), ("too", "w"), ("no", "end")]) + &gate("{ evidence = \"consent\" }");
        assert_eq!(codes("start = \"a\"", &[referral.clone(), wait(), finish("end")].concat()), ["P15 `too`"]);
        let with_a_reason = referral.replace("choice = \"too\"\n", "choice = \"too\"\nreason = true\n");
        assert_eq!(codes("start = \"a\"", &[with_a_reason, wait(), finish("end")].concat()), ["P15 `too`"]);
    }

    #[test]
    fn a_wait_after_a_family_declines_is_allowed() {
        let referral = refer(&[("on", "w"), ("no", "watch")])
            .replace("choice = \"no\"\n", "choice = \"no\"\nreason = true\n")
            + &gate("{ evidence = \"consent\" }");
        let watch = wait().replace("id = \"w\"", "id = \"watch\"");
        assert_eq!(codes("start = \"a\"", &[referral, wait(), watch, finish("end")].concat()), [""; 0]);
    }

    #[test]
    fn services_without_a_gate() {
        let sends = |text: String| text.replace("choice = \"on\"\n", "choice = \"on\"\nservices = [\"help\"]\n");
        let open = sends(act("a", &[("on", "end")]));
        assert_eq!(codes("start = \"a\"", &[open, finish("end")].concat()), ["P15 `on`"]);
        let referral = sends(refer(&[("on", "w"), ("no", "end")])) + &gate("{ evidence = \"consent\" }");
        assert_eq!(codes("start = \"a\"", &[referral, wait(), finish("end")].concat()), [""; 0]);
    }

    #[test]
    fn a_parents_consent_sends_nothing_against_the_young_persons_own_no() {
        // The second referral treats the first, to which somebody consented, as consent.
        let first = refer(&[("on", "w"), ("no", "end")]) + &gate("{ evidence = \"consent\" }");
        let been = gate("{ any = [{ evidence = \"consent\" }, { been = \"a\" }] }").replace("'on'", "'again'");
        let second = act("b", &[("again", "w2"), ("no", "end")]).replace("\"act\"", "\"refer\"") + &been;
        let waits = [wait().replace("\"end\"", "\"b\""), wait().replace("id = \"w\"", "id = \"w2\"")].concat();
        assert_eq!(codes("start = \"a\"", &[first, second, waits, finish("end")].concat()), ["P15 `again`"]);
    }

    #[test]
    fn consent_or_something_else_is_not_consent() {
        let either = gate("{ any = [{ evidence = \"consent\" }, { evidence = \"log\" }] }");
        let referral = refer(&[("on", "w"), ("no", "end")]) + &either;
        assert_eq!(codes("start = \"a\"", &[referral, wait(), finish("end")].concat()), ["P15 `on`"]);
    }
}
