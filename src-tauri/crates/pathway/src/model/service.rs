//! The services directory: who can help, for whom, and how certain the entry is.

use jiff::civil::Date;
use serde::Deserialize;

use crate::base::age::{Age, AgeRange};
use crate::base::id::{AreaId, ServiceId};
use crate::base::lists::{Seen, closed_lists};
use crate::base::place::Place;

/// A role that pathways name instead of a service, such as `educational-psychology`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceRole {
    /// The service that takes it; `None` if the area has no such service.
    pub service: Option<ServiceId>,
    /// Where it is in `roles.toml`.
    pub place: Place,
}

/// An entry of the directory. Its sentences are in the wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// The id.
    pub id: ServiceId,
    /// The name, the same in every language.
    pub name: String,
    /// The area it works in.
    pub scope: AreaId,
    /// Whether it still runs.
    pub status: ServiceStatus,
    /// The service that replaced it.
    pub successor: Option<ServiceId>,
    /// Who can contact it.
    pub audience: Vec<Audience>,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// Whether it is only something to read, such as a web page or a form. Nobody is sent to it, so it needs no consent.
    pub is_reading: bool,
    /// The ages it takes; unbounded if they are not known.
    pub ages: AgeRange,
    /// How much of its own page was read.
    pub confidence: Confidence,
    /// How much of it can be shown.
    pub publish: Publish,
    /// The day on which it was last checked.
    pub checked: Date,
    /// How to reach it.
    pub contacts: Vec<Contact>,
    /// Where it was read.
    pub sources: Vec<ServiceSource>,
    /// Where it is in the files.
    pub place: Place,
}

impl Service {
    /// Whether neither bound of the ages is known.
    pub fn ages_not_known(&self) -> bool {
        self.ages == AgeRange::default()
    }

    /// Whether the entry can be shown as a service to contact.
    pub fn is_open(&self) -> bool {
        self.publish != Publish::Closed
    }

    /// Whether the ages are known and include this one, so that a child can rely on it.
    pub fn is_known_to_take(&self, age: Age) -> bool {
        !self.ages_not_known() && self.ages.holds(age)
    }

    /// `false` only if the ages are known and exclude this one. An unknown age never hides a service.
    pub fn may_take(&self, age: Option<Age>) -> bool {
        age.is_none_or(|age| self.ages.holds(age))
    }
}

/// An area in which services work. Its name is in the wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The id of the area.
    pub id: AreaId,
    /// Where it is in the files.
    pub place: Place,
}

/// A way to reach a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// What kind of contact it is.
    pub kind: ContactKind,
    /// The number or address.
    pub value: String,
    /// When it can be reached, as published.
    pub hours: Option<String>,
    /// How much of the page with it was read.
    pub seen: Seen,
}

impl Contact {
    /// Whether it is a number: to call, or to text.
    pub fn is_number(&self) -> bool {
        matches!(self.kind, ContactKind::Phone | ContactKind::Text)
    }

    /// Whether the contact needs no degree of certainty. Everybody knows 999 and 111, and a doubt next to them would
    /// cost time in an emergency.
    pub fn is_sure(&self) -> bool {
        self.is_number() && matches!(self.leading_digits(), "999" | "111")
    }

    /// The number for an emergency.
    pub fn is_999(&self) -> bool {
        self.is_number() && self.leading_digits() == "999"
    }

    fn leading_digits(&self) -> &str {
        let end = self.value.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(self.value.len());
        self.value.get(..end).unwrap_or_default()
    }
}

/// Where a directory entry was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceSource {
    /// The title of the page.
    pub title: String,
    /// Its address.
    pub url: Option<String>,
    /// How much of it was read.
    pub seen: Seen,
    /// The date on the page, as written there.
    pub page_date: Option<String>,
}

closed_lists! {
    /// Whether a service still runs, as far as is known.
    ServiceStatus {
        Active => "active",
        Inactive => "inactive",
        Defunct => "defunct",
        Unknown => "unknown",
    }
    /// Who can ask a service.
    Audience {
        Child => "child",
        Parent => "parent",
        Professional => "professional",
    }
    /// What a service helps with.
    Need {
        General => "general",
        Autism => "autism",
        Ebsa => "ebsa",
        MentalHealth => "mental-health",
        Sensory => "sensory",
        Crisis => "crisis",
    }
    /// How much of a service's own page was read.
    Confidence {
        Page => "page",
        Excerpt => "excerpt",
        SecondHand => "second-hand",
        Unverified => "unverified",
    }
    /// How much of an entry can be shown.
    Publish {
        Ready => "ready",
        CheckFirst => "check-first",
        RouteOnly => "route-only",
        Closed => "closed",
    }
    /// The kind of a contact.
    ContactKind {
        Phone => "phone",
        Text => "text",
        Email => "email",
        Web => "web",
        Address => "address",
        InPerson => "in-person",
    }
}
