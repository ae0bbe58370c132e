//! P07: every step offers the STOP signs, and each sign leads, at every age, to help that can be reached.
//!
//! The signs belong to the pack, so no pathway can leave one out. The possible mistakes are a sign that leads nowhere,
//! or not for this child. A service without ages counts as taking everybody.

use crate::base::age::Age;
use crate::base::place::Place;
use crate::model::pack::{Interrupt, Pack};
use crate::model::service::{Contact, ContactKind};
use crate::problem::{Problem, Rule};
use crate::proof::OLDEST;

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    let mut wrong = |place: &Place, found: String, expected: &str, mend: &str| {
        problems.push(Problem::new(Rule::Interrupts, place, found, expected, mend));
    };
    if pack.interrupts.is_empty() {
        let top = Place::top("interrupts.toml");
        wrong(&top, String::from("there is no STOP sign"), "at least one", "add the signs that every step inherits");
    }
    for first in &pack.first_numbers {
        let service = pack.services.get(&first.service);
        if !service.is_some_and(|service| service.is_open() && service.contacts.iter().any(Contact::is_number)) {
            let found = format!("`{}` is among the first numbers, and has no number that works", first.service);
            wrong(
                &first.place,
                found,
                "an open service with a number to call or text",
                "correct the name, or take it out",
            );
        }
    }
    for interrupt in &pack.interrupts {
        let place = &interrupt.place;
        if let Some(age) = without_help(pack, interrupt) {
            let found = format!(
                "the sign `{}` leads a child aged {age} to nobody who takes them and can be reached",
                interrupt.id
            );
            wrong(
                place,
                found,
                "at every age an open service that takes it and answers by phone, by text or in person",
                "add a signpost",
            );
        }
        if interrupt.sources.is_empty() {
            wrong(place, format!("the sign `{}` has no source", interrupt.id), "at least one source", "name it");
        }
        for id in interrupt.signposts.iter().filter(|id| !pack.services.contains_key(id)) {
            let found = format!("the sign `{}` names the service `{id}`, which is not there", interrupt.id);
            wrong(place, found, "a service of the directory", "correct the name");
        }
    }
}

/// Whether somebody answers: not only a page or an address.
fn answers(contact: &Contact) -> bool {
    matches!(contact.kind, ContactKind::Phone | ContactKind::Text | ContactKind::InPerson)
}

/// Returns the youngest age at which a sign leads to nobody.
fn without_help(pack: &Pack, interrupt: &Interrupt) -> Option<Age> {
    let services = || interrupt.signposts.iter().filter_map(|id| pack.services.get(id));
    let helps = |age: Age| {
        let mut open = services().filter(|service| service.is_open());
        open.any(|service| service.ages.holds(age) && service.contacts.iter().any(answers))
    };
    (0..OLDEST.in_months()).map(Age::months).find(|age| !helps(*age))
}

#[cfg(test)]
mod tests {
    use crate::base::place::File;
    use crate::rules::testing::{act, files, finish};

    /// Returns the problems that a small pack has with its first numbers.
    fn problems_with(publish: &str, contact: &str, first: &str) -> Vec<String> {
        let steps = format!("{}{}", act("a", &[("on", "end")]), finish("end"));
        let mut files = files("start = \"a\"", &steps);
        files.push(File::new("interrupts.toml", format!("first-numbers = [\"{first}\"]\n")));
        files.push(File::new(
            "services/s.toml",
            format!(
                "[[service]]\nid = \"help\"\nname = \"Help\"\nscope = \"england\"\nstatus = \"active\"\nconfidence = \"page\"\npublish = \"{publish}\"\nchecked = 2026-11-23\nsource = [{{ title = \"S\", seen = \"page\" }}]\ncontact = [{{ kind = \"{contact}\", value = \"999\", seen = \"page\", source = \"https://example.org\" }}]\n"
            ),
        ));
        files.push(File::new(
            "pack.toml",
            "id = \"p\"\nversion = 1\nissued = 2026-11-01\nreview-by = 2027-09-01\nlaw-as-at = 2026-11-01\npathways = [\"p\"]\n",
        ));
        let (_, problems) = crate::read_pack(&files);
        let told = problems.iter().filter(|problem| problem.found.contains("first numbers"));
        told.map(|problem| format!("{} {}:{}", problem.rule.code(), problem.place.file, problem.place.line)).collect()
    }

    #[test]
    fn a_first_number_is_of_an_open_service_that_answers_a_call_or_a_text() {
        let refused = ["P07 interrupts.toml:1"];
        assert_eq!(problems_with("ready", "phone", "help"), [""; 0]);
        assert_eq!(problems_with("ready", "text", "help"), [""; 0]);
        assert_eq!(problems_with("ready", "web", "help"), refused);
        assert_eq!(problems_with("closed", "phone", "help"), refused);
        assert_eq!(problems_with("ready", "phone", "nobody"), refused);
    }
}
