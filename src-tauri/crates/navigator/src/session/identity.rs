//! What distinguishes a child from others, in addition to the line in the list.

use std::collections::BTreeSet;

use record::{EntryBody, Record};

/// What distinguishes a child from others, in addition to the line in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) upn: String,
    pub(crate) nhs_number: String,
    /// Every other pupil number that either record had before they were joined. Whoever has it may be imported again.
    pub(crate) other_upns: Vec<String>,
    /// The same of the NHS number.
    pub(crate) other_nhs_numbers: Vec<String>,
    /// Every other name that the child has or had.
    pub(crate) names: Vec<String>,
}

impl Identity {
    /// Whether this is a pupil number of the child.
    pub(crate) fn has_upn(&self, upn: &str) -> bool {
        self.upns().any(|one| one == upn)
    }

    /// Returns every pupil number of the child.
    pub(crate) fn upns(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.upn).chain(&self.other_upns).filter(|upn| !upn.is_empty())
    }

    /// Whether this is an NHS number of the child.
    pub(crate) fn has_nhs_number(&self, number: &str) -> bool {
        self.nhs_numbers().any(|one| one == number)
    }

    /// Returns every NHS number of the child.
    pub(crate) fn nhs_numbers(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.nhs_number).chain(&self.other_nhs_numbers).filter(|number| !number.is_empty())
    }

    pub(crate) fn of(record: &Record) -> Identity {
        let mut identity = Identity::default();
        for entry in &record.in_force {
            match &entry.body {
                EntryBody::Profile { upn, .. } => identity.upn.clone_from(upn),
                EntryBody::Contacts(details) => identity.nhs_number.clone_from(&details.nhs_number),
                _ => {}
            }
        }
        let upn = |body: &EntryBody| if let EntryBody::Profile { upn, .. } = body { Some(upn.clone()) } else { None };
        let nhs_number = |body: &EntryBody| {
            if let EntryBody::Contacts(details) = body { Some(details.nhs_number.clone()) } else { None }
        };
        identity.other_upns = before_the_join(record, upn, &identity.upn);
        identity.other_nhs_numbers = before_the_join(record, nhs_number, &identity.nhs_number);
        // A name that was corrected may still be in a school's system.
        for entry in &record.all {
            let body = match &entry.body {
                EntryBody::Corrected { to, .. } => to.as_ref(),
                body => body,
            };
            if let EntryBody::Profile { name, legal_name, .. } = body {
                for name in [name, legal_name] {
                    if !name.is_empty() && !identity.names.contains(name) {
                        identity.names.push(name.clone());
                    }
                }
            }
        }
        identity
    }
}

/// Returns the numbers that were recorded before the last join, without the present one; none if nothing was joined.
fn before_the_join(record: &Record, number: impl Fn(&EntryBody) -> Option<String>, present: &str) -> Vec<String> {
    let last = record.origins.joins.iter().map(|join| join.seq).max().unwrap_or(0);
    let before = record.in_force.iter().take_while(|entry| entry.seq < last);
    let numbers: BTreeSet<String> = before.filter_map(|entry| number(&entry.body)).collect();
    numbers.into_iter().filter(|number| !number.is_empty() && number != present).collect()
}
