//! The page that is turned towards a family: only what is meant for them.

use super::common::{DateText, Named};
use super::service::Contact;
use serde::Serialize;
use ts_rs::TS;

/// Where a child stands, for the child and the family to read. Nothing on it was written for a practitioner.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FamilyPage {
    pub child: Option<Named>,
    /// The child's own words, newest.
    pub child_words: Option<String>,
    /// What the family can do meanwhile.
    pub meanwhile: Option<String>,
    /// Who takes care of it now.
    pub who: Vec<Named>,
    /// When it is looked at again.
    pub due: Option<DateText>,
    /// Days that are not school days may be counted, so that it can only be later.
    pub due_is_earliest: bool,
    pub overdue: bool,
    /// When a wait should end, whatever the check-ins.
    pub ends_by: Option<DateText>,
    pub services: Vec<FamilyService>,
}

/// Somebody whom a family may ask themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FamilyService {
    pub id: String,
    pub name: String,
    pub what: String,
    pub contacts: Vec<Contact>,
}
