//! What distinguishes a child from others, in addition to the line in the list.

use record::{EntryBody, Record};

/// What distinguishes a child from others, in addition to the line in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) upn: String,
    pub(crate) nhs_number: String,
    /// Every other name that the child has or had.
    pub(crate) names: Vec<String>,
}

impl Identity {
    pub(crate) fn of(record: &Record) -> Identity {
        let mut identity = Identity::default();
        for entry in &record.in_force {
            match &entry.body {
                EntryBody::Profile { upn, .. } => identity.upn.clone_from(upn),
                EntryBody::Contacts(details) => identity.nhs_number.clone_from(&details.nhs_number),
                _ => {}
            }
        }
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
