//! The services directory, as the screens show it.

use super::common::{DateText, Named, Seen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The search in the directory. Every field is a filter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ServiceQuery {
    pub text: String,
    /// In complete years.
    pub age: Option<u32>,
    /// `general`, `autism`, `ebsa`, `mental-health`, `sensory`, `crisis`.
    pub need: Option<String>,
    /// `child`, `parent`, `professional`.
    pub audience: Option<String>,
    /// The id of an area of the pack.
    pub scope: Option<String>,
}

/// The results from the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceList {
    pub services: Vec<ServiceCard>,
    /// How many services the directory contains in total.
    pub of: u32,
    /// How many more match the words for this age if need, audience and area are left open. 0 if nothing was typed.
    pub outside: u32,
}

/// One service, as far as it can be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceCard {
    pub id: String,
    pub name: String,
    pub what: String,
    pub who_may_ask: Option<String>,
    pub how: Option<String>,
    pub cost: Option<String>,
    pub caution: Option<String>,
    pub scope: Named,
    pub needs: Vec<String>,
    pub audience: Vec<String>,
    /// Ages in the format of the files: from `4`, under `18`, or with months `17y9m`. `None` if not known.
    pub age_from: Option<String>,
    pub age_under: Option<String>,
    /// No contact has been confirmed by opening the live page or by calling.
    pub contacts: Vec<Contact>,
    pub publish: Publish,
    /// How much of the service's own page was read.
    pub seen: Seen,
    pub checked: DateText,
    pub closed: bool,
    /// Where to go instead of a closed service.
    pub successor: Option<ServiceLink>,
    pub sources: Vec<ServiceSource>,
    /// `true` if the service's ages are not known, so it is not known whether it fits this child.
    pub age_not_known: bool,
}

/// How much of a directory entry can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Publish {
    Ready,
    CheckFirst,
    RouteOnly,
    Closed,
}

/// A way to reach a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    pub kind: ContactKind,
    pub value: String,
    pub hours: Option<String>,
    pub seen: Seen,
    /// 999 and 111, for which no degree of certainty is shown.
    pub sure: bool,
}

/// The kind of a contact. A call is the easiest for somebody who reads little, so it is first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    Phone,
    Text,
    Email,
    Web,
    Address,
    InPerson,
}

/// Another entry of the directory, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceLink {
    pub id: String,
    pub name: String,
}

/// Where a directory entry was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceSource {
    pub title: String,
    pub url: Option<String>,
    pub seen: Seen,
    pub page_date: Option<String>,
}
