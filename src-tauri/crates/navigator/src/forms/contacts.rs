//! Contact details, from form to entry.

use record::EntryBody;
use record::entry::contacts::{ContactDetails, ContactPerson};

use crate::forms::fields::{Together, each};
use crate::forms::{fields, nhs_number};
use crate::wire::{Code, ContactsForm, Failure};

/// Returns the contact details as typed. A person about whom nothing is typed is left out.
pub(crate) fn contacts(form: &ContactsForm) -> Result<EntryBody, Failure> {
    let people = form.people.iter().enumerate().map(|(index, person)| typed_person(index, person));
    let (nhs_number, gp, address, language, note, people) = (
        nhs(&form.nhs_number),
        fields::line(&form.gp, "gp"),
        fields::text(&form.address, "address"),
        fields::line(&form.language, "language"),
        fields::text(&form.note, "note"),
        each(people),
    )
        .together()?;
    let people = people.into_iter().filter(|person| !person.is_blank()).collect();
    Ok(EntryBody::Contacts(ContactDetails { nhs_number, gp, address, language, note, people }))
}

/// Returns contact details as somebody would have typed them.
pub(crate) fn form(details: &ContactDetails) -> ContactsForm {
    let ContactDetails { nhs_number, gp, address, language, note, people } = details.clone();
    ContactsForm { nhs_number: nhs_number::spaced(&nhs_number), gp, address, language, note, people }
}

/// Returns the contact details of a child of whom only the NHS number is known. `None` without one.
pub(crate) fn with_nhs_number(nhs_number: String) -> Option<EntryBody> {
    (!nhs_number.is_empty()).then(|| EntryBody::Contacts(ContactDetails { nhs_number, ..ContactDetails::default() }))
}

pub(crate) fn nhs(typed: &str) -> Result<String, Failure> {
    let number = nhs_number::tidy(&fields::line(typed, "nhsNumber")?);
    if number.is_empty() || nhs_number::is_sound(&number) {
        Ok(number)
    } else {
        Err(Failure::of_field(Code::NhsNumberNotSound, "nhsNumber"))
    }
}

fn typed_person(index: usize, person: &ContactPerson) -> Result<ContactPerson, Failure> {
    let field = |name: &str| format!("person-{index}-{name}");
    let (name, relation, phone, email) = (
        fields::line(&person.name, &field("name")),
        fields::line(&person.relation, &field("relation")),
        fields::line(&person.phone, &field("phone")),
        fields::line(&person.email, &field("email")),
    )
        .together()?;
    Ok(ContactPerson { name, relation, phone, email })
}
