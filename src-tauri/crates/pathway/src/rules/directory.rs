//! P23: the directory shows only what can be shown: no contact of a closed service, a successor that is open, ages that
//! somebody has, contacts that have the form of one, and a source for every entry.

use std::collections::BTreeMap;

use crate::base::id::ServiceId;
use crate::base::place::Place;
use crate::model::service::{Publish, Service, ServiceStatus};
use crate::parse::raw;
use crate::parse::read::Parsed;
use crate::problem::{Problem, Rule};
use crate::rules::contacts;

pub(crate) fn check(
    raw: &raw::Service,
    file: &Parsed<raw::Services>,
    services: &BTreeMap<ServiceId, Service>,
    problems: &mut Vec<Problem>,
) {
    let place = file.text.place(&raw.id.span());
    let id = raw.id.get_ref();
    let mut wrong = |found: String, expected: &str, mend: &str| {
        problems.push(Problem::new(Rule::Directory, &place, found, expected, mend));
    };
    let shut = raw.publish == Publish::Closed;
    if shut && !raw.contact.is_empty() {
        wrong(format!("the closed service `{id}` shows a contact"), "no contact", "remove the contacts");
    }
    if matches!(raw.status, ServiceStatus::Inactive | ServiceStatus::Defunct) && !shut {
        wrong(
            format!("`{id}` no longer runs but is published as {}", raw.publish.as_str()),
            "publish = \"closed\"",
            "close it",
        );
    }
    if let Some(successor) = &raw.successor {
        let open =
            services.get(&ServiceId::new(successor.get_ref().as_str())).is_some_and(|s| s.publish != Publish::Closed);
        if !open {
            wrong(format!("the successor of `{id}` is not an open entry"), "an open service", "correct the name");
        }
    }
    if raw.ages.is_empty() {
        wrong(
            format!("the ages of `{id}` leave out everybody"),
            "`from` below `under`",
            "exchange the two, or correct one",
        );
    }
    if raw.source.is_empty() {
        wrong(format!("the service `{id}` has no source"), "at least one source", "name where it was read");
    }
    check_forms(raw, file, &place, problems);
}

/// Checks that contacts, and the addresses of sources, have the form of one.
fn check_forms(raw: &raw::Service, file: &Parsed<raw::Services>, place: &Place, problems: &mut Vec<Problem>) {
    let id = raw.id.get_ref();
    for contact in &raw.contact {
        if let Some(expected) = contacts::malformed(contact.kind, contact.value.get_ref()) {
            let (kind, value) = (contact.kind.as_str(), contact.value.get_ref().escape_debug());
            problems.push(Problem::new(
                Rule::Directory,
                &file.text.place(&contact.value.span()),
                format!("`{id}` has the {kind} `{value}`, which cannot be one"),
                expected,
                "compare it with the page on which it was read: a digit or a sign may be missing",
            ));
        }
    }
    for url in raw.source.iter().filter_map(|source| source.url.as_deref()) {
        if !contacts::is_web_address(url) {
            let found = format!("a source of `{id}` has the address `{}`, which cannot be one", url.escape_debug());
            problems.push(Problem::new(
                Rule::Directory,
                place,
                found,
                contacts::A_WEB_ADDRESS,
                "copy the address of the page again",
            ));
        }
    }
}
