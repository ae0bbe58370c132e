//! How to reach the people who care for a child, and what a health service asks for.

use serde::{Deserialize, Serialize};

/// Contact details, complete: the newest replace those before them. Once shipped, its fields keep their names. Each can be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ContactDetails {
    /// The NHS number: ten digits without spaces.
    pub nhs_number: String,
    /// The GP practice.
    pub gp: String,
    /// Where the child lives, one line each.
    pub address: String,
    /// The languages at home, and whether an interpreter is needed.
    #[serde(default)]
    pub language: String,
    /// When and how it is safe to call, and who else lives there.
    #[serde(default)]
    pub note: String,
    /// Parents, carers and others to call, the first to call first.
    pub people: Vec<ContactPerson>,
}

/// Somebody who cares for a child. Each field can be empty, but not all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct ContactPerson {
    /// The name.
    pub name: String,
    /// Who they are to the child, such as “mum”.
    pub relation: String,
    /// Phone numbers, as typed.
    pub phone: String,
    /// The email address, as typed.
    pub email: String,
}

impl ContactDetails {
    /// The text by which they are found. Neither the NHS number nor the address is among it.
    pub(crate) fn search_words(&self) -> String {
        let of_person = |person: &ContactPerson| format!("{} {} {}", person.name, person.relation, person.phone);
        let people = self.people.iter().map(of_person);
        people.chain([self.gp.clone()]).collect::<Vec<_>>().join(" ")
    }
}

impl ContactPerson {
    /// Whether nothing is recorded.
    pub fn is_blank(&self) -> bool {
        [&self.name, &self.relation, &self.phone, &self.email].iter().all(|text| text.is_empty())
    }
}
