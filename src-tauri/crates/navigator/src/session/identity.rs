//! What distinguishes a child from others, in addition to the line in the list.

use std::collections::BTreeSet;

use record::{EntryBody, Record};

/// What distinguishes a child from others, in addition to the line in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) upn: String,
    /// Every other pupil number that either record had before they were joined. Whoever has it may be imported again.
    pub(crate) other_upns: Vec<String>,
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

    pub(crate) fn of(record: &Record) -> Identity {
        let mut identity = Identity::default();
        for entry in &record.in_force {
            if let EntryBody::Profile { upn, .. } = &entry.body {
                identity.upn.clone_from(upn);
            }
        }
        identity.other_upns = upns_before(record).filter(|upn| *upn != identity.upn).collect();
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

/// Returns the pupil numbers that were recorded before the last join; none if nothing was joined.
fn upns_before(record: &Record) -> impl Iterator<Item = String> {
    let last = record.origins.joins.iter().map(|join| join.seq).max().unwrap_or(0);
    let numbers: BTreeSet<String> = record
        .in_force
        .iter()
        .take_while(|entry| entry.seq < last)
        .filter_map(|entry| match &entry.body {
            EntryBody::Profile { upn, .. } if !upn.is_empty() => Some(upn.clone()),
            _ => None,
        })
        .collect();
    numbers.into_iter()
}
