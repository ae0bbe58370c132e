//! Two records of one child: what differs, what the joined record will say, and separating them again.

use super::child::JourneyLine;
use super::common::{DateText, Named, Question};
use super::consent::ConsentNow;
use super::edit::JourneyPreview;
use super::import::ImportLike;
use casebook::ChildId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What identifies a child and can differ between two records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum JoinFact {
    Name,
    KnownAs,
    LegalName,
    Born,
    Upn,
    NhsNumber,
    /// Who to call, the address, the GP practice, the languages and the notes about calling.
    Contacts,
    Setting,
    /// Whether the child is taught outside their own year group.
    YearGroup,
    /// Whether the record is in the archive.
    Archive,
}

/// One of the two records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum JoinSide {
    /// The one that stays.
    #[default]
    Stays,
    /// The one that becomes part of it.
    Goes,
}

/// Which record's fact the joined one shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JoinChoice {
    pub fact: JoinFact,
    pub side: JoinSide,
}

/// The numbers of the newest entries that a page was made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct JoinNewest {
    pub stays: u32,
    pub goes: u32,
}

/// To join two records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct JoinForm {
    /// For facts that differ. Without a choice, the joined record shows that of the record that stays.
    pub choices: Vec<JoinChoice>,
    /// Why it is one child. Required if something speaks against it.
    pub reason: String,
    pub newest: JoinNewest,
}

/// Two records side by side, and what would follow from joining them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeforeJoining {
    pub stays: RecordToJoin,
    pub goes: RecordToJoin,
    pub facts: Vec<FactToJoin>,
    /// The facts that a person has only once and that differ: these are probably two people.
    pub doubts: Vec<JoinFact>,
    /// The answers that differ.
    pub answers: Vec<AnswerToJoin>,
    /// The services for which consent differs.
    pub consents: Vec<ConsentToJoin>,
    /// The pathways on which both have a journey under way. Both journeys stay.
    pub twice: Vec<Named>,
    /// The journeys that would change, with what is recorded in the other record.
    pub journeys: Vec<JourneyPreview>,
    pub newest: JoinNewest,
}

/// One of two records, before they are joined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordToJoin {
    pub child: Named,
    pub full_name: String,
    pub born: DateText,
    pub archived: bool,
    pub entries: u32,
    pub first: Option<DateText>,
    pub last: Option<DateText>,
    pub files: u32,
    pub journeys: Vec<JourneyLine>,
    /// Protective notes that apply. All of them stay.
    pub protections: u32,
    /// Disagreements that are not settled. All of them stay.
    pub disagreements: u32,
}

/// One fact in both records, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactToJoin {
    pub fact: JoinFact,
    /// Empty if it is not recorded.
    pub stays: String,
    pub goes: String,
    /// Whether somebody can choose: both record it, and not the same.
    pub differs: bool,
    /// Which of the two the joined record would show.
    pub chosen: JoinSide,
}

/// An answer that differs between two records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerToJoin {
    pub question: Question,
    pub stays: String,
    pub goes: String,
    /// What the joined record says: the later of the two.
    pub then: String,
}

/// Consent for a service that differs between two records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentToJoin {
    pub stays: ConsentNow,
    pub goes: ConsentNow,
    /// What follows from everything that was said in both.
    pub then: ConsentNow,
}

/// What is joined to a record, and what may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JoiningPage {
    pub child: Named,
    /// The records that are part of this one, in the order in which they were joined.
    pub parts: Vec<JoinedPart>,
    /// Other records that may be of the same child, the most similar first.
    pub likes: Vec<ImportLike>,
    /// Made for training: never joined.
    pub sample: bool,
    /// Only one of the two entries that join this record with another can be read, so both are shown.
    pub apart: bool,
    /// The number of the newest entry.
    pub newest: u32,
}

/// A record that is part of another one, and what separating them would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JoinedPart {
    /// The number of the entry that joined it.
    pub seq: u32,
    /// The full name, as it was recorded there.
    pub name: String,
    pub on: DateText,
    pub by: String,
    /// Why it is one child, if somebody had to say why.
    pub reason: String,
    /// How many entries go back to it.
    pub back: u32,
    /// How many entries were written since the two were joined. They stay with the record that stays.
    pub since: u32,
    /// How many of these are about the other record's journeys or entries, which then no longer change.
    pub about_it: u32,
    /// The pathways of the journeys that go back.
    pub pathways: Vec<Named>,
}

/// Two records were joined or separated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordsJoined {
    /// The record that stays.
    pub child: ChildId,
    pub at: String,
}
