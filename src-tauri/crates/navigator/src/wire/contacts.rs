//! How to reach the people who care for a child, and what a health service asks for.

use super::common::DateText;
use record::entry::contacts::ContactPerson;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The contact details in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactsLine {
    pub seq: u32,
    pub form: ContactsForm,
    pub on: DateText,
    pub written_by: String,
}

/// Contact details as typed. Each part can be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ContactsForm {
    pub nhs_number: String,
    /// The GP practice.
    pub gp: String,
    /// Where the child lives, one line each.
    pub address: String,
    /// The languages at home, and whether an interpreter is needed.
    pub language: String,
    /// When and how it is safe to call, and who else lives there.
    pub note: String,
    /// The first to call first.
    pub people: Vec<ContactPerson>,
}
