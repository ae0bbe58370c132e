//! Coming up: what will change automatically, and the dates for another calendar.

use super::common::{Citation, DateText, Named, Origin};
use super::link::RouteState;
use super::protection::Acknowledged;
use super::service::ServiceLink;
use casebook::{ChildId, JourneyId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The next 12 months of one child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AheadPage {
    pub child: Named,
    pub from: DateText,
    pub until: DateText,
    /// What comes, but has no day yet because a date is not recorded.
    pub undated: Vec<AheadUndated>,
    /// Every month of the period in order, including those without events.
    pub months: Vec<AheadMonth>,
    /// The school years of the complete period are recorded. If not, holidays are missing.
    pub terms_known: bool,
}

/// The next 12 months of every child, the child with the nearest date first. Archived children and those made for
/// training are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AheadOfAll {
    pub from: DateText,
    pub until: DateText,
    pub children: Vec<AheadOfChild>,
    /// How many children there are, including those not shown.
    pub count: u32,
}

/// The dates of one child, soonest first. What is the same for everybody, such as terms, is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AheadOfChild {
    pub child: Named,
    /// What comes, but has no day yet because a date is not recorded.
    pub undated: Vec<AheadUndated>,
    pub dates: Vec<AheadDate>,
}

/// Something that comes, but has no day in the future yet: a date is not recorded, or the newest one is too old.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AheadUndated {
    /// Only `recurring` and `limit`.
    pub kind: AheadKind,
    /// What it is, or what the disagreement is about.
    pub title: String,
    /// The day that follows from what is recorded, if it has passed.
    pub passed: Option<DateText>,
    /// The id of the evidence whose date is missing.
    pub evidence: Option<String>,
    /// What is known about it, in words.
    pub fact: Option<String>,
    pub sources: Vec<Citation>,
}

/// A date of one child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AheadDate {
    pub on: DateText,
    pub kind: AheadKind,
    /// The age that the child reaches, for a birthday, in the format of the files.
    pub age: Option<String>,
    pub step: Option<Named>,
    pub service: Option<ServiceLink>,
    /// What it is, for what recurs, and what a disagreement is about.
    pub title: Option<String>,
}

/// A month and its events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AheadMonth {
    /// The first day of the month.
    pub month: DateText,
    pub events: Vec<AheadEvent>,
}

/// An event that happens automatically.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AheadEvent {
    pub on: DateText,
    /// The school year is not recorded, so the true date may be later.
    pub is_earliest: bool,
    pub kind: AheadKind,
    /// An age in the format of the files (`16`, `17y9m`), for a birthday.
    pub age: Option<String>,
    /// What it is, for what recurs, and what a disagreement is about.
    pub title: Option<String>,
    /// What is known to happen at that age, in words.
    pub fact: Option<String>,
    pub sources: Vec<Citation>,
    /// The law that sets the time, for a legal time limit.
    pub law: Option<String>,
    /// What sets the date of a step, of a check-in or of the end of a wait.
    pub origin: Option<Origin>,
    /// For a wait that lasts longer than a service takes the child: the day until which it is known to last.
    pub waits_until: Option<DateText>,
    /// The service for which consent ends.
    pub service: Option<ServiceLink>,
    pub journey: Option<JourneyId>,
    pub pathway: Option<Named>,
    pub step: Option<Named>,
    /// What opens and closes at the child's current step.
    pub changes: Vec<OfferChange>,
    /// What opens and closes at later steps.
    pub later: Vec<OfferChange>,
}

/// The kinds of events, in the order in which they are listed within a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AheadKind {
    /// The record itself triggered a prompt, and nobody has answered it: it is for today.
    Prompt,
    /// The time of the current step ends.
    Due,
    CheckIn,
    WaitEnds,
    /// The last day for a next step of a disagreement, such as an appeal.
    Limit,
    PlanReview,
    /// What comes so many months after a piece of evidence, such as the yearly review of an EHC plan.
    Recurring,
    /// The last day of consent for a service.
    ConsentEnds,
    /// Consent that others gave is asked for again, from the young person.
    ConsentAskedAnew,
    /// The wait will last beyond the day on which a service no longer takes the child.
    WaitOutlasts,
    Birthday,
    /// The first day of compulsory school age.
    SchoolAgeBegins,
    /// The last day of compulsory school age: the last Friday in June.
    SchoolAgeEnds,
    StartsSchool,
    Secondary,
    YearNine,
    AfterSixteen,
    AfterEighteen,
    TermBegins,
    TermEnds,
    /// The text of the pathway is due for review.
    EditionReview,
}

/// A way on that opens or closes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferChange {
    pub offer: OfferKind,
    /// The choice, the step to which a link leads, the service, or the pathway.
    pub words: String,
    pub pathway: Named,
    /// The step at which it is.
    pub step: Option<Named>,
    pub journey: Option<JourneyId>,
    /// The id of the service, if it is one.
    pub service: Option<String>,
    pub before: RouteState,
    pub after: RouteState,
}

/// The kind of a way on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OfferKind {
    Route,
    /// A link to another pathway.
    Link,
    Service,
    /// A pathway that can be begun.
    Begin,
}

/// What to write to a calendar file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CalendarForm {
    /// `None` for every child who is not archived and was not made for training.
    pub child: Option<ChildId>,
    /// Only these children, if there are any.
    pub children: Vec<ChildId>,
    /// Whether to name the pathway and the step of each date. This reveals what the date is about, but never a name.
    pub says_steps: bool,
    /// How many days before each date the calendar reminds; `None` for never.
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
