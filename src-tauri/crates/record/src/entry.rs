//! The shape of an entry: its body as stored, its row when read, and the value to write.

mod act;
pub mod contacts;
mod due_thing;
mod joining;
mod kind;
mod part_date;
pub mod plan;
mod protection;
mod references;
mod shorthand;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use self::contacts::ContactDetails;
pub use self::due_thing::DueThing;
pub use self::part_date::{NoPartDate, PartDate};
use self::plan::{Agreed, Review};
pub use self::protection::Protection;
use crate::kinds::{
    ArchiveReason, ConsentGiver, Disagreeing, DisagreementAbout, Media, PaperFormat, PaperKind, Role, Settlement,
    Speaker, StoneView, VoiceAbout,
};

/// The body of an entry, stored as a JSON object with a `kind`. Once shipped, a variant and its fields keep their names for ever.
///
/// Dates are stored as `YYYY-MM-DD`. A `seq` or `plan` is the number of an earlier entry of the same child.
/// Free text may be empty unless the form requires it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum EntryBody {
    /// The child’s details, complete: the newest replaces the one before it.
    Profile {
        /// The name in use.
        name: String,
        /// What the child likes to be called; empty if nothing else is recorded.
        known_as: String,
        /// The birth date.
        born: Date,
        /// The school, nursery or college; empty if none is recorded.
        setting: String,
        /// The legal name; empty if it is not different.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        legal_name: String,
        /// The unique pupil number; empty if none is recorded.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        upn: String,
    },
    /// How to reach the people who care for the child.
    Contacts(ContactDetails),
    /// The child’s record was archived, or restored from the archive.
    Archived {
        /// `true` to archive, `false` to restore.
        archived: bool,
        /// Why it was archived; `None` if it was restored, and in entries that are older than this field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<ArchiveReason>,
    },
    /// The child changes school, nursery or college.
    Moved {
        /// The first day at the new one.
        from: Date,
        /// The name of the new one.
        setting: String,
    },
    /// The child is taught outside their own year group.
    TaughtOutsideYear {
        /// Years above their own year group; negative for below, 0 for their own.
        years: i8,
    },
    /// The words of the child or a parent.
    Voice {
        /// Whose words they are.
        speaker: Speaker,
        /// The words.
        words: String,
        /// What they are about. Older entries have no such field and are read as [`VoiceAbout::Words`].
        #[serde(default)]
        about: VoiceAbout,
        /// Which parent or carer said it, such as “mum”; empty for the child, and if it is not recorded.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        said_by: String,
        /// The day on which it was said, if it differs from the day of the entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        happened: Option<Date>,
    },
    /// How the child sees the seven stepping stones.
    SelfView {
        /// The stones that the child responded to, in the children’s own order of the stones.
        stones: Vec<StoneView>,
        /// Who was with the child.
        with: String,
    },
    /// The child or a parent could not be heard, or has not been heard yet.
    NotHeard {
        /// Who was not heard.
        speaker: Speaker,
        /// Why.
        reason: String,
    },
    /// Somebody’s words were answered: what was done about them, or what could not be done and why. At least one of the two is written.
    VoiceAnswered {
        /// The number of the entry that recorded the words, or the child’s view of the stepping stones.
        seq: u32,
        /// What was done; empty if nothing was.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        did: String,
        /// What could not be done, and why; empty if there was nothing.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        could_not: String,
        /// The day on which the person was told; `None` if nobody has told them yet.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        told_on: Option<Date>,
    },
    /// A plan was agreed. The number of this entry identifies the plan.
    Planned(Agreed),
    /// An open plan was changed.
    PlanChanged {
        /// The number of the entry that recorded the plan.
        plan: u32,
        /// The complete plan after the change.
        #[serde(flatten)]
        to: Agreed,
    },
    /// A plan was reviewed, which closes it and completes one cycle.
    Reviewed(Review),
    /// A plan was closed without a review.
    PlanEnded {
        /// The number of the entry that recorded the plan.
        plan: u32,
        /// Why.
        reason: String,
    },
    /// A journey began.
    Begun {
        /// The id of its first step.
        at: String,
        /// The answers to “What worries you most?” that led to it, each as `<question>-<answer>`; empty if nobody asked.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        worry: Vec<String>,
    },
    /// A choice was made at a step.
    Chose {
        /// The id of the step.
        step: String,
        /// The id of the choice.
        choice: String,
        /// Why expected gates that were not met were passed; empty if there were none.
        gate_reason: String,
        /// The reason that the choice itself requires; empty if it requires none.
        reason: String,
        /// The day of the decision, if it differs from the day of the entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        happened: Option<Date>,
    },
    /// A question about the child was answered.
    Answered {
        /// The id of the question.
        question: String,
        /// The id of the answer.
        value: String,
    },
    /// Consent was given for one service.
    Consented {
        /// The id of the service.
        service: String,
        /// The name of the person who gave it.
        by: String,
        /// In which capacity they gave it.
        as_whom: ConsentGiver,
        /// Who judged that a child under 16 understands the decision; empty if nobody did.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        judged_by: String,
        /// The first day of the consent.
        from: Date,
        /// The last day of the consent; `None` if it has no end.
        until: Option<Date>,
        /// What they consent to, in their words.
        what: String,
        /// How a disagreement about it ended; empty if there was none, and in settlements that are older than this field.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        ended: String,
    },
    /// Consent was withdrawn.
    ConsentWithdrawn {
        /// The id of the service; `None` for general consent and every service.
        service: Option<String>,
        /// The day of the withdrawal.
        on: Date,
        /// The name of the person who withdrew it.
        by: String,
        /// In which capacity they withdrew it; `None` in entries that are older than this field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        as_whom: Option<ConsentGiver>,
        /// Who judged that a child under 16 understands the decision; empty if nobody did.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        judged_by: String,
        /// Why.
        reason: String,
    },
    /// Somebody disagrees. The disagreement is open until it is settled.
    Disagreed {
        /// Who disagrees.
        who: Disagreeing,
        /// What the disagreement is about.
        about: DisagreementAbout,
        /// Their words.
        words: String,
        /// The date of the decision letter, from which legal limits count; `None` if there is no letter.
        letter_on: Option<Date>,
    },
    /// A disagreement was settled.
    DisagreementSettled {
        /// The number of the entry that recorded the disagreement.
        seq: u32,
        /// How it was settled.
        how: Settlement,
        /// What was agreed or decided.
        words: String,
    },
    /// A piece of evidence was recorded.
    Held {
        /// The id of the evidence.
        evidence: String,
        /// The date of the evidence itself, as far as it is known.
        of: PartDate,
        /// The name of the person who gave it.
        said_by: String,
        /// For general consent, in which capacity they gave it; `None` for other evidence and in entries that are older than this field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        as_whom: Option<ConsentGiver>,
        /// For general consent, who judged that a child under 16 understands the decision; empty if nobody did.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        judged_by: String,
        /// A free note.
        note: String,
    },
    /// A file was attached. The casebook stores its bytes under their digest.
    Attached {
        /// The number of the entry that recorded the evidence; `None` if the file belongs to the child and to no
        /// evidence.
        to: Option<u32>,
        /// The file name.
        name: String,
        /// The format, detected from the content.
        media: Media,
        /// The size in bytes.
        size: u32,
        /// The SHA-256 digest of the bytes, in hexadecimal.
        sha256: String,
        /// A free note.
        note: String,
    },
    /// A task of a step was ticked or unticked.
    Ticked {
        /// The id of the step.
        step: String,
        /// The id of the task.
        task: String,
        /// `true` if the task is done.
        done: bool,
    },
    /// A free note.
    Noted {
        /// The text.
        words: String,
        /// The day that it is about, if it differs from the day of the entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        happened: Option<Date>,
    },
    /// An earlier entry was undone, as if it had never been written. An undo can itself be undone.
    Undone {
        /// The number of the entry that was undone.
        seq: u32,
        /// Why; empty if the form did not ask.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// An earlier entry was true and no longer is. Decisions before `since` are unaffected.
    Changed {
        /// The number of the earlier entry.
        seq: u32,
        /// The new content.
        to: Box<EntryBody>,
        /// The first day of the new content.
        since: Date,
    },
    /// A remark was added to an earlier entry, which does not change.
    Added {
        /// The number of the earlier entry.
        seq: u32,
        /// The remark.
        words: String,
    },
    /// An earlier entry was wrong. It is now read as `to`; the original stays visible.
    Corrected {
        /// The number of the entry that was wrong.
        seq: u32,
        /// The correct content.
        to: Box<EntryBody>,
        /// Why.
        reason: String,
    },
    /// A protective note: somebody must not receive information about the child, or have contact with them. It applies until it is ended.
    Protected(Protection),
    /// A protective note was ended. The note stays in the record.
    ProtectionEnded {
        /// The number of the entry that recorded the note.
        seq: u32,
        /// The day on which it ended.
        on: Date,
        /// Why.
        reason: String,
    },
    /// A STOP sign was seen, which calls for urgent help.
    Urgent {
        /// The id of the sign.
        sign: String,
        /// What was seen or said, in exact words; empty if that was not written down.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        words: String,
    },
    /// The child was absent from school on every school day of a period.
    Absent {
        /// The first day of absence.
        from: Date,
        /// The last day of absence, inclusive.
        to: Date,
    },
    /// Something due was put off: somebody looks at it again on a later day. Its due date does not change.
    PutOff {
        /// What is due.
        #[serde(flatten)]
        thing: DueThing,
        /// The day on which it comes back.
        until: Date,
        /// Why.
        reason: String,
    },
    /// The record is kept longer than the rule of the setting.
    KeptLonger {
        /// The last day on which it is kept.
        until: Date,
        /// Why.
        reason: String,
    },
    /// A paper was made from the record and left the app.
    PaperMade {
        /// What it is.
        paper: PaperKind,
        /// The format of the file.
        format: PaperFormat,
        /// Which one, if there are several of this kind: the id of a journey or a pathway. Otherwise empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        about: String,
        /// For whom it was made.
        for_whom: String,
        /// Why; empty if that was not written down.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        why: String,
        /// Whether the file was encrypted with a passphrase.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        sealed: bool,
    },
    /// Another record of the same child was joined to this one, which is read as the entries of both; see [`crate::joined`].
    Joined {
        /// The id of the other record.
        other: String,
        /// How the entries of both follow each other: so many of this record, then so many of the other, and so on.
        runs: Vec<u32>,
        /// Why it is one child although something speaks against it; empty if nothing does.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// This record became part of another one.
    PartOf {
        /// The id of the record that it is now read in.
        whole: String,
        /// The stored number of the entry there that joined the two.
        at: u32,
    },
}

/// An entry to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntry {
    /// The id of the journey; `None` if the entry concerns every journey of the child.
    pub journey: Option<String>,
    /// The content.
    pub body: EntryBody,
}

impl NewEntry {
    /// An entry about the child, for every journey.
    pub fn of_child(body: EntryBody) -> NewEntry {
        NewEntry { journey: None, body }
    }

    /// An entry on one journey.
    pub fn on(journey: impl Into<String>, body: EntryBody) -> NewEntry {
        NewEntry { journey: Some(journey.into()), body }
    }
}

/// An entry that was read from the casebook.
#[derive(Clone, Debug)]
pub struct RecordEntry {
    /// The number of the entry in the child’s record, from 1. Entries are ordered by it.
    pub seq: u32,
    /// The id of the journey; `None` if the entry concerns every journey of the child.
    pub journey: Option<String>,
    /// The day on which it was written; see [`crate::misdated`] if the clock was wrong.
    pub on: Date,
    /// The impossible date that the clock gave, if `on` replaces it.
    pub misdated: Option<Date>,
    /// The time of writing by the clock, as an RFC 3339 timestamp. Entries with the same time were written together.
    pub at: String,
    /// The name of the person who wrote it.
    pub by: String,
    /// The role of the person who wrote it.
    pub role: Role,
    /// The content.
    pub body: EntryBody,
}

impl RecordEntry {
    /// Returns the day of what the entry records (a decision, words, a note) if it has one, otherwise the day on which it was written.
    pub fn happened(&self) -> Date {
        match self.body {
            EntryBody::Chose { happened: Some(day), .. }
            | EntryBody::Voice { happened: Some(day), .. }
            | EntryBody::Noted { happened: Some(day), .. } => day,
            _ => self.on,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_optional_field_is_not_written() {
        let text = r#"{"kind":"consent-withdrawn","service":null,"on":"2026-11-20","by":"Sorrel","reason":""}"#;
        let body: EntryBody = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&body).unwrap(), text);
    }
}
