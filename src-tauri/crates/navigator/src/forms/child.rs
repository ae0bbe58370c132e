//! The details of a child, from form to entry.

use casebook::ChildRecord;
use jiff::civil::Date;
use record::{EntryBody, Record};

use crate::forms::fields;
use crate::forms::fields::Together;
use crate::wire::{ChildForm, ChildId, Code, Failure};

/// The details of a child before they were typed again. A value that was valid on its day is not judged by today's
/// date.
pub(crate) struct Was {
    born: Date,
    upn: String,
}

impl Was {
    pub(crate) fn of(body: &EntryBody) -> Option<Was> {
        match body {
            EntryBody::Profile { born, upn, .. } => Some(Was { born: *born, upn: upn.clone() }),
            _ => None,
        }
    }

    /// Returns the newest details of a record.
    pub(crate) fn of_record(record: &Record) -> Option<Was> {
        record.in_force.iter().rev().find_map(|entry| Was::of(&entry.body))
    }
}

/// Returns the details of a child as typed. Fails with every fault of the form.
pub(crate) fn profile(form: &ChildForm, today: Date, was: Option<&Was>) -> Result<EntryBody, Failure> {
    let (name, known_as, born, setting, legal_name, upn) = (
        fields::required_line(&form.name, "name", Code::NameMissing),
        fields::line(&form.known_as, "knownAs"),
        fields::birth_date(form.born_date(), today, was.map(|was| was.born)),
        fields::line(&form.setting, "setting"),
        fields::line(&form.legal_name, "legalName"),
        fields::upn(&form.upn, was.map_or("", |was| &was.upn)),
    )
        .together()?;
    Ok(EntryBody::Profile { name, known_as, born, setting, legal_name, upn })
}

pub(crate) fn index(id: &ChildId, profile: &EntryBody, archived: bool) -> Option<ChildRecord> {
    let EntryBody::Profile { name, known_as, born, setting, .. } = profile else { return None };
    Some(ChildRecord {
        id: id.clone(),
        name: name.clone(),
        known_as: known_as.clone(),
        born: born.to_string(),
        setting: setting.clone(),
        archived,
    })
}
