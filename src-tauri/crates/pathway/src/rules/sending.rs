//! P15, beyond `refer` steps: nobody waits for a service before somebody consents.
//!
//! An `act` can send something too. The search is repeated with nobody giving the consent that lets a referral go; a
//! child who then arrives at a wait of a service was sent there without it. Steps at which a referral turns out to have
//! been sent already lead to a wait without sending anything: `already-sent` in `pack.toml` names them. To protect somebody
//! from serious harm, a referral may be sent without agreement. `to-protect` names the steps in which the person is told,
//! and every choice that leads to one asks for a reason and for the record of who decided.

use std::collections::BTreeSet;

use crate::base::id::{EvidenceId, PersonId, StepId, Target};
use crate::base::lists::{EvidenceKind, Force, Kind, Origin, Outcome, Stage};
use crate::base::place::Place;
use crate::model::condition::Fact;
use crate::model::pack::{Pack, Referrals};
use crate::model::pathway::{Pathway, Step};
use crate::problem::{Problem, Rule};
use crate::proof::space::Space;
use crate::proof::{Explored, Proof, TooLarge, World};

/// Returns what is reached if nobody consents and nothing was sent before. `None` if no step waits for a service.
pub(super) fn explore(pathway: &Pathway, space: &Space, referrals: &Referrals) -> Result<Option<Explored>, TooLarge> {
    let any =
        pathway.steps.iter().any(|from| from.routes.iter().any(|route| sends(pathway, referrals, from, &route.to)));
    if !any {
        return Ok(None);
    }
    let space = space.without(|number, route| {
        let step = pathway.steps.get(number);
        step.is_some_and(|step| {
            step.routes.get(route).is_some_and(|route| is_sent(pathway, referrals, step, &route.to))
        })
    });
    Explored::new(&space, World::NoConsent).map(Some)
}

pub(super) fn prove(proof: &Proof<'_>, referrals: &Referrals, without: &Explored, problems: &mut Vec<Problem>) {
    for (number, from) in proof.pathway.steps.iter().enumerate().filter(|(_, step)| step.kind != Kind::Refer) {
        let exits = proof.space.nodes.get(number).map_or(&[] as &[_], |node| node.exits.as_slice());
        for (route_number, (route, exit)) in from.routes.iter().zip(exits).enumerate() {
            if !sends(proof.pathway, referrals, from, &route.to) || is_sent(proof.pathway, referrals, from, &route.to) {
                continue;
            }
            let Some((position, _)) = without.at(number).find(|(_, state)| exit.can_be_taken(state)) else { continue };
            let problem = Problem::new(
                Rule::Consent,
                &route.place,
                format!(
                    "`{}` at `{}` leads to `{}` although nobody consented to a referral",
                    route.choice, from.id, route.to
                ),
                "a step of kind refer, with a gate of force law that needs consent, before anybody waits for a service",
                "make it a `refer` with that gate; if it was sent before, name the step in `already-sent` of pack.toml; if the setting only watches, correct the stage of the wait",
            );
            problems.push(problem.with(proof.story(without, position, Some(route_number))));
        }
    }
}

/// Whether a choice of a step that is no `refer` sends something: it leads to the wait of a service. If the step lists
/// consent to refer among its evidence, any wait counts, and a hand-over too.
fn sends(pathway: &Pathway, referrals: &Referrals, from: &Step, to: &StepId) -> bool {
    let Some(to) = pathway.step(to) else { return false };
    if from.kind == Kind::Wait || from.kind == Kind::Refer || to.origin == Origin::Law {
        return false;
    }
    let asks_consent = from.evidence.iter().any(|id| referrals.consent.contains(id));
    let is_familys = to.owner.as_ref().is_some_and(|owner| who_consents(pathway).contains(owner));
    match to.kind {
        Kind::Wait => !is_familys && (to.stage == Stage::Specialist || asks_consent || is_referred_to(pathway, to)),
        _ => asks_consent && to.outcome == Some(Outcome::HandedOver),
    }
}

/// Whether a `refer` step leads to a wait once somebody consents.
fn is_referred_to(pathway: &Pathway, to: &Step) -> bool {
    let refers = pathway.steps.iter().filter(|step| step.kind == Kind::Refer);
    let mut routes = refers.flat_map(|step| step.routes.iter().map(move |route| (step, route)));
    routes.any(|(step, route)| {
        route.to == to.id
            && step.gates_before(&route.choice).any(|gate| gate.force == Force::Law && !gate.consents.is_empty())
    })
}

/// Whether a step leads to a wait for something that was sent before, or that was sent to protect somebody.
fn is_sent(pathway: &Pathway, referrals: &Referrals, from: &Step, to: &StepId) -> bool {
    let is_named = names(&referrals.already_sent, pathway, from) || names(&referrals.to_protect, pathway, from);
    is_named && pathway.step(to).is_some_and(|to| to.kind == Kind::Wait)
}

fn is_record(fact: &Fact) -> bool {
    matches!(fact, Fact::Evidence(_))
}

fn names(targets: &[Target], pathway: &Pathway, step: &Step) -> bool {
    targets.iter().any(|one| one.pathway == pathway.id && one.step == step.id)
}

/// Checks that whoever sends a referral without agreement, to protect somebody, says why and records who decided.
pub(super) fn check_protecting(pathway: &Pathway, referrals: &Referrals, problems: &mut Vec<Problem>) {
    let told = |id: &StepId| pathway.step(id).filter(|step| names(&referrals.to_protect, pathway, step));
    for from in &pathway.steps {
        for route in from.routes.iter().filter(|route| told(&route.to).is_some()) {
            let is_recorded =
                from.gates_before(&route.choice).any(|gate| gate.needs.facts().into_iter().any(is_record));
            if !(route.reason && is_recorded) {
                let found = format!(
                    "`{}` at `{}` sends without agreement, and needs no reason or no record",
                    route.choice, from.id
                );
                problems.push(Problem::new(
                    Rule::Consent,
                    &route.place,
                    found,
                    "`reason = true`, and a gate that needs the record of who decided",
                    "add what is missing",
                ));
            }
        }
    }
    for step in pathway.steps.iter().filter(|step| names(&referrals.to_protect, pathway, step) && !step.safety) {
        let found = format!("`{}` is named in `to-protect` and is not about safety", step.id);
        problems.push(Problem::new(Rule::Consent, &step.place, found, "`safety = true`", "add it, or remove the name"));
    }
}

/// Returns the people who give consent: a wait that one of them keeps is their own.
fn who_consents(pathway: &Pathway) -> BTreeSet<&PersonId> {
    let consents = pathway.evidence.values().filter(|evidence| evidence.kind == EvidenceKind::Consent);
    consents.flat_map(|evidence| &evidence.who).collect()
}

/// Checks the names under `[referrals]` of `pack.toml`.
pub(super) fn check_names(pack: &Pack, problems: &mut Vec<Problem>) {
    let editions = || pack.pathways.iter().chain(&pack.drafts);
    let mut unknown = |name: &str, found: String, expected: &str| {
        let place = pack.referrals.places.get(name).cloned().unwrap_or_else(|| Place::top("pack.toml"));
        problems.push(Problem::new(Rule::Names, &place, found, expected, "correct the name, or remove it"));
    };
    let is_consent = |id: &EvidenceId| {
        editions().any(|one| one.evidence.get(id).is_some_and(|evidence| evidence.kind == EvidenceKind::Consent))
    };
    for id in pack.referrals.consent.iter().filter(|id| !is_consent(id)) {
        let found = format!("there is no consent `{id}`");
        unknown(id.as_str(), found, "evidence of kind consent that the vocabulary or a pathway declares");
    }
    for to in pack.referrals.already_sent.iter().chain(&pack.referrals.to_protect) {
        if !editions().any(|one| one.id == to.pathway && one.step(&to.step).is_some()) {
            let name = format!("{}/{}", to.pathway, to.step);
            unknown(&name, format!("there is no step `{name}`"), "a step of a pathway");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, codes_of_pack, finish};

    const HEAD: &str = "start = \"a\"";

    fn wait(stage: &str, owner: &str) -> String {
        let kind = format!("\"wait\"\nowner = \"{owner}\"\ncheck-in = {{ weeks = 4, origin = \"local\" }}");
        act("w", &[("on", "end")]).replace("\"act\"", &kind).replace("universal", stage)
    }

    #[test]
    fn an_act_that_leads_to_the_wait_of_a_service() {
        let text = |stage: &str, owner: &str| {
            [act("a", &[("sent", "w"), ("no", "end")]), wait(stage, owner), finish("end")].concat()
        };
        assert_eq!(codes(HEAD, &text("specialist", "senco")), ["P15 `sent`"]);
        assert_eq!(codes(HEAD, &text("targeted", "senco")), [""; 0], "the setting watches");
        assert_eq!(codes(HEAD, &text("specialist", "parent")), [""; 0], "the parents go themselves");
    }

    #[test]
    fn an_act_that_asks_for_consent_and_does_not_wait_for_it() {
        let asks = |to: &str| {
            act("a", &[("sent", to), ("no", "end")]).replacen("origin =", "evidence = [\"consent\"]\norigin =", 1)
        };
        let referrals = "[referrals]\nconsent = [\"consent\"]\n";
        let text = [asks("w"), wait("targeted", "senco"), finish("end")].concat();
        assert_eq!(codes_of_pack(referrals, HEAD, &text), ["P15 `sent`"]);
        let handed = finish("gone").replace("supported", "handed-over");
        let text = [asks("gone"), handed, finish("end")].concat();
        assert_eq!(codes_of_pack(referrals, HEAD, &text), ["P15 `sent`"]);
    }

    #[test]
    fn an_act_that_leads_to_a_wait_to_which_another_step_refers() {
        let gate = "[[step.gate]]\nid='g'\nbefore=['sent']\nneeds={evidence='consent'}\nforce='law'\norigin='law'\nsources=['s']\n";
        let refer = act("b", &[("sent", "w"), ("later", "end")]).replace("\"act\"", "\"refer\"") + gate;
        let text = |to: &str| {
            [act("a", &[("on", "b"), ("ask-now", to)]), refer.clone(), wait("targeted", "senco"), finish("end")]
                .concat()
        };
        assert_eq!(codes(HEAD, &text("end")), [""; 0]);
        assert_eq!(codes(HEAD, &text("w")), ["P15 `ask-now`"]);
    }

    #[test]
    fn a_step_at_which_it_was_sent_already() {
        let text = [act("a", &[("waits", "w"), ("no", "end")]), wait("specialist", "senco"), finish("end")].concat();
        assert_eq!(codes_of_pack("", HEAD, &text), ["P15 `waits`"]);
        assert_eq!(codes_of_pack("[referrals]\nalready-sent = [\"p/a\"]\n", HEAD, &text), [""; 0]);
        assert_eq!(codes_of_pack("[referrals]\nalready-sent = [\"p/b\"]\n", HEAD, &text), ["P15 `waits`", "P03 `p/b`"]);
    }

    #[test]
    fn what_is_sent_to_protect_somebody_has_a_reason_and_a_record() {
        let gate = "[[step.gate]]\nid='g'\nbefore=['protect']\nneeds={ evidence = \"log\" }\nforce='expected'\norigin='local'\nsources=['s']\n";
        let told = act("t", &[("has-it", "w"), ("not", "end")]);
        let text = |reason: &str, gate: &str, told: &str| {
            let sent = act("a", &[("no", "end"), ("protect", "t")]);
            [sent.as_str(), reason, gate, told, &wait("specialist", "senco"), &finish("end")].concat()
        };
        let safety = told.replace("origin", "safety = true\norigin");
        let codes = |text: &str| codes_of_pack("[referrals]\nto-protect = [\"p/t\"]\n", HEAD, text);
        let reason = "reason = true\n";
        assert_eq!(codes(&text(reason, gate, &safety)), [""; 0]);
        assert_eq!(codes(&text("", gate, &safety)), ["P15 `protect`"]);
        assert_eq!(codes(&text(reason, "", &safety)), ["P15 `protect`"]);
        assert_eq!(codes(&text(reason, gate, &told)), ["P15 `t`"], "it is about safety");
        assert_eq!(codes_of_pack("", HEAD, &text(reason, gate, &safety)), ["P15 `has-it`"], "nobody named it");
    }

    #[test]
    fn consent_to_share_is_not_consent_to_refer() {
        let refer = |evidence: &str| {
            let gate = format!(
                "[[step.gate]]\nid='g'\nbefore=['sent']\nneeds={evidence}\nforce='law'\norigin='law'\nsources=['s']\n"
            );
            let routes = act("a", &[("sent", "w"), ("later", "end")]).replace("\"act\"", "\"refer\"");
            [routes, gate, wait("specialist", "senco"), finish("end")].concat()
        };
        let head = format!("{HEAD}\n[[evidence]]\nid = \"share\"\nkind = \"consent\"\nwho = [\"parent\"]\n");
        let referrals = "[referrals]\nconsent = [\"consent\"]\n";
        assert_eq!(codes_of_pack(referrals, &head, &refer("{ evidence = \"consent\" }")), [""; 0]);
        assert_eq!(codes_of_pack(referrals, &head, &refer("{ evidence = \"share\" }")), ["P15 `sent`"]);
        let either = "{ any = [{ evidence = \"consent\" }, { evidence = \"share\" }] }";
        assert_eq!(codes_of_pack(referrals, &head, &refer(either)), ["P15 `sent`"]);
    }
}
