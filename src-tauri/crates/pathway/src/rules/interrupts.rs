//! P07: every step offers the STOP signs, and each sign leads to help that may be shown.
//!
//! The signs belong to the pack, so that no pathway can leave one out; what can go wrong is a sign that leads nowhere.

use crate::model::Pack;
use crate::place::Place;
use crate::problem::{Problem, Rule};
use crate::service::Publish;

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    let place = Place { file: "interrupts.toml".into(), line: 1, column: 1 };
    let mut wrong = |found: String, expected: &str, mend: &str| {
        problems.push(Problem::new(Rule::Interrupts, &place, found, expected, mend));
    };
    if pack.interrupts.is_empty() {
        wrong(String::from("there is no STOP sign"), "at least one", "add the signs that every step inherits");
    }
    for interrupt in &pack.interrupts {
        let leads_to_help = interrupt
            .signposts
            .iter()
            .filter_map(|id| pack.services.get(id))
            .any(|service| service.publish != Publish::Closed && !service.contacts.is_empty());
        if !leads_to_help {
            let found = format!("the sign `{}` leads to no service with a contact", interrupt.id);
            wrong(found, "at least one service that is open and can be reached", "add a signpost");
        }
        if interrupt.sources.is_empty() {
            wrong(format!("the sign `{}` has no source", interrupt.id), "at least one source", "name it");
        }
        for id in interrupt.signposts.iter().filter(|id| !pack.services.contains_key(id)) {
            wrong(
                format!("the sign `{}` names the service `{id}`, which is not there", interrupt.id),
                "a service of the directory",
                "mend the name",
            );
        }
    }
}
