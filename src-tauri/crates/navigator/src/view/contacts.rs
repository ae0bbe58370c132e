//! The contact details of a child.

use record::RecordEntry;
use record::entry::contacts::{ContactDetails, ContactPerson};
use record::{EntryBody, Record};

use crate::content::shipped::Content;
use crate::forms::contacts::form;
use crate::forms::nhs_number::spaced;
use crate::forms::upn::{Shape, shape};
use crate::wire::ContactsLine;

/// Returns the contact details in force, and the entry that has them. `None` if there are none.
pub(crate) fn newest(record: &Record) -> Option<(&RecordEntry, &ContactDetails)> {
    record.in_force.iter().rev().find_map(|entry| match &entry.body {
        EntryBody::Contacts(details) => Some((entry, details)),
        _ => None,
    })
}

/// Returns the contact details in force, with who wrote them.
pub(crate) fn line(record: &Record) -> Option<ContactsLine> {
    let (entry, details) = newest(record)?;
    let (seq, on, written_by) = (entry.seq, entry.on.to_string(), entry.by.clone());
    Some(ContactsLine { seq, form: form(details), on, written_by })
}

/// Returns the NHS number in groups, as it is read aloud; empty if none is recorded.
pub(crate) fn nhs_number(record: &Record) -> String {
    newest(record).map(|(_, details)| spaced(&details.nhs_number)).unwrap_or_default()
}

/// Whether a unique pupil number is one, and its check letter agrees with the rest. A number from a list can be stored with a
/// mistake.
pub(crate) fn is_sound_upn(number: &str) -> bool {
    shape(number) == Shape::Sound
}

/// Returns somebody in one line: the name, who they are to the child, and how to reach them.
pub(crate) fn person_line(person: &ContactPerson) -> String {
    let who = match (person.name.as_str(), person.relation.as_str()) {
        (name, "") => name.to_owned(),
        ("", relation) => relation.to_owned(),
        (name, relation) => format!("{name} ({relation})"),
    };
    let reached = [&person.phone, &person.email].into_iter().filter(|text| !text.is_empty()).cloned();
    let reached = reached.collect::<Vec<_>>().join(", ");
    [who, reached].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": ")
}

/// Returns contact details in words, for the timeline and the whole record.
pub(crate) fn told(content: &Content, details: &ContactDetails) -> Vec<String> {
    let named =
        |message: &str, value: String| (!value.is_empty()).then(|| format!("{}: {value}", content.words.say(message)));
    let facts = [
        named("entry-text-field-nhs-number", spaced(&details.nhs_number)),
        named("entry-text-field-gp", details.gp.clone()),
        named("entry-text-field-address", details.address.replace('\n', ", ")),
        named("entry-text-field-language", details.language.clone()),
        named("entry-text-field-contact-note", details.note.clone()),
    ];
    details.people.iter().map(person_line).chain(facts.into_iter().flatten()).collect()
}
