//! Papers: what can be made for a child or without one, what goes into it, and how it looks before it leaves.

use super::common::{DateText, Named};
use super::protection::ProtectionLine;
use record::kinds::{PaperFormat, PaperKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The papers of a child, or those that need no child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PapersPage {
    /// `None` for papers about no child.
    pub child: Option<Named>,
    pub offers: Vec<PaperOffer>,
    /// What was made before, newest first.
    pub made: Vec<PaperMade>,
    /// Whether the letterhead that a paper begins with is recorded.
    pub has_letterhead: bool,
    /// The letterheads to choose from.
    pub letterheads: Vec<PaperLetterhead>,
    /// The one that a paper begins with, by its setting: that of the child’s setting, or the one chosen last for it.
    pub letterhead: String,
}

/// A letterhead that a paper can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperLetterhead {
    /// The setting whose children it is for; empty for the general one.
    pub setting: String,
    /// The name that it prints.
    pub name: String,
}

/// A paper that can be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperOffer {
    pub kind: PaperKind,
    pub title: String,
    /// What it is for, in a sentence.
    pub purpose: String,
    /// What it can be about, if there is a choice: journeys or pathways.
    pub subjects: Vec<PaperSubject>,
    /// For whom it is usually made; empty if that differs each time.
    pub for_whom: String,
    pub looks: Vec<PaperLook>,
    pub parts: Vec<PaperPart>,
    /// What is ticked at first, because whoever usually gets the paper needs it.
    pub usual: Vec<PaperPart>,
    /// Whether single entries can be left out.
    pub can_cover: bool,
    pub formats: Vec<PaperFormat>,
    /// Whether the paper itself says why it is made.
    pub repeats_why: bool,
}

/// What a paper can be about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperSubject {
    /// The id of a journey, a pathway, a letter with its sender, or a frame of a plan.
    pub id: String,
    pub words: String,
    /// For whom a paper about it is usually made: the services of a referral. Empty if that differs each time.
    pub for_whom: String,
}

/// What a paper includes only if somebody wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperPart {
    /// What a plan agreed, in full: its outcomes, whoever put them into words, and who gives the support.
    Agreed,
    /// The words of the child or young person.
    ChildWords,
    /// The words of parents and carers.
    ParentWords,
    /// The names of people other than the child: who wrote, gave or agreed to something.
    OtherPeople,
    /// Free notes.
    Notes,
    /// Attached files, joined in page by page.
    Files,
    /// Protective notes, so that the reader keeps to them too.
    Protections,
    /// How to reach the family, where they live, and the GP practice.
    Contacts,
    /// What is about safety: the worry with which a pathway began, the steps about it, what they ask for, and urgent help.
    Safety,
}

/// How a paper looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperLook {
    #[default]
    Standard,
    LargePrint,
    EasyRead,
}

/// A paper as asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PaperForm {
    pub kind: PaperKind,
    /// The id of what the paper is about, if there is a choice.
    pub subject: String,
    pub look: PaperLook,
    pub parts: Vec<PaperPart>,
    /// The entries that are covered, by number: nothing of what they say is in the file.
    pub covered: Vec<u32>,
    /// For whom it is made.
    pub for_whom: String,
    /// The protective notes that name whom it is for, and despite which somebody decided to make it, by number.
    pub despite: Vec<u32>,
    /// Why; may be empty.
    pub why: String,
    /// The setting of the letterhead, empty for the general one. `None` for that with which the page begins.
    pub letterhead: Option<String>,
}

/// Pages of a paper as pictures, before it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperPreview {
    pub title: String,
    /// Each page, from the first that was asked for, as a `data:` address.
    pub pages: Vec<String>,
    /// The number of the first of them, from 0.
    pub first: u32,
    /// How many pages are drawn at once.
    pub at_once: u32,
    /// How many pages the paper has.
    pub count: u32,
    /// What is missing and should be recorded first.
    pub missing: Vec<String>,
    /// What to check before it is sent. Nothing of it is missing.
    pub reminders: Vec<String>,
    /// The protective notes that name the person for whom it is.
    pub named: Vec<ProtectionLine>,
    /// Letters that no font of the papers has. The PDF shows a box for each.
    pub not_drawn: Vec<String>,
}

/// A paper that was made before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperMade {
    pub seq: u32,
    pub kind: PaperKind,
    pub format: PaperFormat,
    /// Whether the file was encrypted with a passphrase.
    pub sealed: bool,
    pub for_whom: String,
    pub why: String,
    pub on: DateText,
    pub by: String,
}

/// Every letterhead of the casebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterheadsPage {
    /// The general one first, even if nothing is recorded of it.
    pub all: Vec<LetterheadForm>,
    /// The settings of the children, and those that have a letterhead.
    pub settings: Vec<String>,
}

/// Who sends the papers about the children of a setting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct LetterheadForm {
    /// The setting of the children whose papers have it; empty for everybody else’s.
    pub setting: String,
    /// The name of the setting or service.
    pub name: String,
    /// Its address, one line each.
    pub address: String,
    /// How to reach it: a phone number, an email address.
    pub contact: String,
    /// The logo as a `data:` address; empty if there is none.
    pub logo: String,
}
