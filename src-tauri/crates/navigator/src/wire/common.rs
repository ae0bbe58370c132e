//! Types that several pages share: ids with words, dates, citations, and the answer to a request that writes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A civil date as `YYYY-MM-DD`.
pub type DateText = String;

/// A date as far as it is known: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `not-known`.
pub type PartDateText = String;

/// How far a statement can be trusted, its source, and when the source was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Citation {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub url: Option<String>,
    /// The date that the page gives for itself.
    pub page_date: Option<String>,
    /// How much of it was read.
    pub seen: Seen,
    pub checked: DateText,
}

/// How much of a page was read when a fact was taken from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    Page,
    Excerpt,
    SecondHand,
    Unverified,
}

/// Where an expectation comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    Law,
    NationalGuidance,
    Local,
    ExamplePractice,
    Suggested,
}

/// The stage of the graduated approach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    Universal,
    Targeted,
    Specialist,
    Statutory,
}

/// The kind of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    Ask,
    Act,
    Review,
    Refer,
    Wait,
    Finish,
}

/// An id and its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Named {
    pub id: String,
    pub words: String,
}

/// A length of time and its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Timescale {
    pub amount: u32,
    pub unit: TimeUnit,
    pub origin: Origin,
    /// The law that sets it, if `origin` is law.
    pub statute: Option<String>,
}

/// The unit of a timescale. Only `weeks`, `days` and `months` are calendar time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TimeUnit {
    Days,
    SchoolDays,
    Weeks,
    SchoolWeeks,
    Months,
}

/// The answer to every request that changes the casebook: the change is on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// The time by this computer's clock, `HH:MM`.
    pub at: String,
}

/// The answer to a request that created something: it is on disk, and this is its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Added<Id> {
    pub id: Id,
    pub at: String,
}

/// A first and a last day as typed, for a spell away or a term.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct DatesForm {
    pub from_day: String,
    pub from_month: String,
    pub from_year: String,
    /// Empty for a single day.
    pub to_day: String,
    pub to_month: String,
    pub to_year: String,
}

/// A child's age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgeText {
    pub years: u32,
    pub months: u32,
}

/// A question with its possible answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    pub id: String,
    pub words: String,
    pub help: Option<String>,
    pub values: Vec<Named>,
    /// Who could supply the answer.
    pub who: Vec<String>,
}
