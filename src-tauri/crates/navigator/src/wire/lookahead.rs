//! Looking ahead: what will change by itself, and the dates that go into another calendar.

use super::common::{Citation, DateText, Named};
use super::link::RouteState;
use super::protection::Acknowledged;
use super::service::ServiceLink;
use casebook::{ChildId, JourneyId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The next twelve months of one child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AheadPage {
    pub child: Named,
    pub from: DateText,
    pub until: DateText,
    /// Every month of the span in its order, also those in which nothing is foreseen.
    pub months: Vec<AheadMonth>,
    /// The school years of the whole span are written down; where they are not, holidays are missing.
    pub terms_known: bool,
}

/// A month and what comes in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AheadMonth {
    /// Its first day.
    pub month: DateText,
    pub events: Vec<AheadEvent>,
}

/// Something that comes by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AheadEvent {
    pub on: DateText,
    /// The school year is not written down, so that the date can only be later.
    pub is_earliest: bool,
    /// Whole months from today.
    pub months_away: u32,
    pub kind: AheadKind,
    /// Ages in the form of the files (`16`, `17y9m`), for a birthday.
    pub age: Option<String>,
    /// What is known to come with it, in words.
    pub fact: Option<String>,
    pub sources: Vec<Citation>,
    /// The law that sets the time, for a clock.
    pub law: Option<String>,
    /// A wait that outlasts a service: the day until which it is known to last.
    pub waits_until: Option<DateText>,
    /// The service whose consent ends.
    pub service: Option<ServiceLink>,
    pub journey: Option<JourneyId>,
    pub pathway: Option<Named>,
    pub step: Option<Named>,
    /// What opens and closes where the child stands now.
    pub changes: Vec<OfferChange>,
    /// What opens and closes further along.
    pub later: Vec<OfferChange>,
}

/// The sorts of what comes, in the order in which they stand on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AheadKind {
    /// The present step's time runs out.
    Due,
    CheckIn,
    WaitEnds,
    PlanReview,
    /// The last day of consent for a service.
    ConsentEnds,
    /// What others agreed to is asked anew of the young person.
    ConsentAskedAnew,
    /// The wait will last past the day on which a service no longer takes the child.
    WaitOutlasts,
    Birthday,
    /// The first day of compulsory school age, and the first day after it.
    SchoolAgeBegins,
    SchoolAgeEnds,
    StartsSchool,
    Secondary,
    YearNine,
    AfterSixteen,
    AfterEighteen,
    TermBegins,
    TermEnds,
    /// The pathway's own text should be looked at again.
    EditionReview,
}

/// A door that opens or closes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferChange {
    pub door: OfferKind,
    /// The choice, the step that a door leads to, the service, or the pathway.
    pub words: String,
    pub pathway: Named,
    /// The step at which it stands.
    pub step: Option<Named>,
    pub journey: Option<JourneyId>,
    /// The id of the service, where it is one.
    pub service: Option<String>,
    pub before: RouteState,
    pub after: RouteState,
}

/// What sort of door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OfferKind {
    Route,
    /// A door into another pathway.
    Link,
    Service,
    /// A pathway that can be begun.
    Begin,
}

/// What to write into a calendar file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CalendarForm {
    /// None means every child that is not archived, and was not made for training.
    pub child: Option<ChildId>,
    /// Say which pathway and step each date is of. This gives away what it is about, and still no name.
    pub says_steps: bool,
    /// Days before each date on which the calendar reminds; None never.
    pub remind: Option<u32>,
    /// The protective notes that were read before the file is written.
    #[serde(default)]
    pub seen: Vec<Acknowledged>,
}

/// A calendar file was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarWritten {
    pub dates: u32,
    pub at: String,
}
