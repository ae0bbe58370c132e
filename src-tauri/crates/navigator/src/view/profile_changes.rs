//! What a new version of the child's details changed, field by field.
//!
//! A former name is not repeated: it stays in the entry that recorded it.

use jiff::civil::Date;
use record::in_force::amendments_of;
use record::{EntryBody, Record, RecordEntry};

use crate::content::date_words::date_in_words;
use crate::content::shipped::Content;

/// Returns the earlier entry whose details this one replaces or corrects, if it says the child's details.
pub(crate) fn replaced<'a>(record: &'a Record, entry: &RecordEntry) -> Option<&'a RecordEntry> {
    details(&entry.body)?;
    let undone = amendments_of(&record.all).undone;
    let corrects = |one: &RecordEntry| match &entry.body {
        EntryBody::Corrected { seq, .. } => one.seq == *seq || corrected(&one.body) == Some(*seq),
        _ => true,
    };
    let earlier = record.all.iter().rev().filter(|one| one.seq < entry.seq && details(&one.body).is_some());
    earlier.filter(|one| !undone.contains_key(&one.seq)).find(|one| corrects(one))
}

/// Returns what changed since that earlier entry, in words; empty if nothing did.
pub(crate) fn changes(content: &Content, before: &EntryBody, now: &EntryBody) -> Vec<String> {
    let (Some(before), Some(now)) = (details(before), details(now)) else { return Vec::new() };
    let fields = before.fields(content).into_iter().zip(now.fields(content));
    fields.filter(|(old, new)| old.value != new.value).map(|(old, new)| told(content, &old, &new)).collect()
}

fn corrected(body: &EntryBody) -> Option<u32> {
    match body {
        EntryBody::Corrected { seq, .. } => Some(*seq),
        _ => None,
    }
}

/// The child's details, as one entry has them.
struct Details<'a> {
    names: [(&'static str, &'a str); 3],
    born: Date,
    rest: [(&'static str, &'a str); 2],
}

fn details(body: &EntryBody) -> Option<Details<'_>> {
    match body {
        EntryBody::Profile { name, known_as, born, setting, legal_name, upn } => Some(Details {
            names: [
                ("entry-text-field-name", name),
                ("entry-text-field-known-as", known_as),
                ("entry-text-field-legal-name", legal_name),
            ],
            born: *born,
            rest: [("entry-text-field-setting", setting), ("entry-text-field-upn", upn)],
        }),
        EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } => details(to),
        _ => None,
    }
}

struct Field {
    message: &'static str,
    value: String,
    is_name: bool,
}

impl Details<'_> {
    fn fields(&self, content: &Content) -> Vec<Field> {
        let field = |is_name| {
            move |(message, value): &(&'static str, &str)| Field { message, value: (*value).to_owned(), is_name }
        };
        let born =
            Field { message: "entry-text-field-born", value: date_in_words(&content.words, self.born), is_name: false };
        self.names.iter().map(field(true)).chain([born]).chain(self.rest.iter().map(field(false))).collect()
    }
}

fn told(content: &Content, old: &Field, new: &Field) -> String {
    let nothing = || content.words.say("entry-text-nothing");
    let or_nothing = |value: &str| if value.is_empty() { nothing() } else { value.to_owned() };
    let (from, to) = (or_nothing(&old.value), or_nothing(&new.value));
    let field = content.words.say(new.message);
    let message = if new.is_name { "entry-text-now" } else { "entry-text-from-to" };
    let said = [("field", field.as_str().into()), ("old", from.as_str().into()), ("new", to.as_str().into())];
    content.words.try_say(message, None, &said).unwrap_or_default()
}
