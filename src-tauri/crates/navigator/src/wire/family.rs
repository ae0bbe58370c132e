//! The page that is shown to a family: only what is meant for them.

use super::common::{DateText, Named};
use super::disagreement::DecisionLine;
use super::service::Contact;
use super::step::RecursLine;
use record::kinds::Speaker;
use serde::Serialize;
use ts_rs::TS;

/// Where a child is, for the child and the family to read. Nothing on it was written for a practitioner.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FamilyPage {
    pub child: Option<Named>,
    /// The child's own words, the newest.
    pub child_words: Option<String>,
    /// The day on which they were recorded.
    pub child_words_on: Option<DateText>,
    /// Words that were answered, the child's first, newest first. Which of them the family sees is chosen before.
    pub answered: Vec<FamilyAnswer>,
    /// What the family can do in the meantime.
    pub meanwhile: Option<String>,
    /// They are 18 or over, so “your child” is a grown-up who decides.
    pub adult: bool,
    /// Who is responsible for it now.
    pub who: Vec<Named>,
    /// The services that were asked, if it is they who are waited for. A service that families cannot call themselves has no contact.
    pub asked: Vec<FamilyService>,
    /// When it is reviewed.
    pub due: Option<DateText>,
    /// Days that are not school days may be counted, so the true date may be later.
    pub due_is_earliest: bool,
    /// The law sets the day; otherwise it is what the setting plans.
    pub due_by_law: bool,
    pub overdue: bool,
    /// When a wait should end, regardless of check-ins.
    /// That day counts from a letter whose own day nobody knows: it can be earlier.
    pub due_at_latest: bool,
    /// The limit of the law for something that recurs, such as the yearly review of an EHC plan, and whether it has passed.
    pub reviews: Vec<RecursLine>,
    pub ends_by: Option<DateText>,
    /// The law sets the end of the wait.
    pub ends_by_law: bool,
    /// The decision that can still be appealed, with the last days to act, in words for families.
    pub decision: Option<DecisionLine>,
    /// The day on which the wait should have ended has passed.
    pub ends_by_passed: bool,
    /// The services for the worry with which the journey began. What the worry is, is not said: not everybody who sees the page
    /// may know.
    pub worry: Vec<FamilyService>,
    /// The other services of the step.
    pub services: Vec<FamilyService>,
}

/// What somebody of the family said, and what was done about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FamilyAnswer {
    /// The number of the entry with the words.
    pub seq: u32,
    pub speaker: Speaker,
    /// The day on which the words were recorded.
    pub on: DateText,
    /// Which parent or carer said it; empty for the child, and if it is not recorded.
    pub said_by: String,
    pub said: String,
    /// Empty if nothing was done.
    pub did: String,
    /// What could not be done, and why; empty if there was nothing.
    pub could_not: String,
}

/// A service that a family can ask themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FamilyService {
    pub id: String,
    pub name: String,
    pub what: String,
    pub contacts: Vec<Contact>,
    /// It is for a crisis, and the step is not about safety, so that another service comes to mind first.
    pub urgent: bool,
}
