//! P23: the directory shows only what can be shown: no contact of a closed service, a successor that is open, and a
//! source for every entry.

use std::collections::BTreeMap;

use crate::base::id::ServiceId;
use crate::model::service::{Publish, Service, ServiceStatus};
use crate::parse::raw;
use crate::parse::read::Parsed;
use crate::problem::{Problem, Rule};

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
    if raw.source.is_empty() {
        wrong(format!("the service `{id}` has no source"), "at least one source", "name where it was read");
    }
}
