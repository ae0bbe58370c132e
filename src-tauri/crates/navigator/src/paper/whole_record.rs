//! The whole record of a child: everything that is recorded, in order, as it was written.
//!
//! What is covered is not in the file at all: no box lies over it.

use std::borrow::Cow;

use papers::{Block, Text, TimelineEntry};
use record::entry::PartDate;
use record::identifying::{days, is_protective, without_notes, without_other_people};
use record::kinds::Disagreeing;
use record::{EntryBody, Record, RecordEntry};

use crate::content::date_words::part_date_in_words;
use crate::paper::history_kinds::kind_message;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::paper::{child, safety};
use crate::view::entry_label::{label, label_inside};
use crate::view::profile_changes::{changes, replaced};
use crate::view::timeline::Teller;
use crate::wire::{PaperPart, Speaker};

/// Writes the record.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let case = source.case;
    safety::remind(source, sheet);
    sheet.section(sheet.say("paper-section-child"), |sheet| child::facts(source, sheet));
    sheet.section(sheet.say("paper-record-where"), |sheet| child::journeys(source, sheet));
    let teller = Teller::new(source.content, &case.record, &case.journeys).with_gone(&case.gone);
    let entries: Vec<TimelineEntry> =
        case.record.all.iter().filter_map(|entry| row(source, sheet, &teller, entry)).collect();
    sheet.section(sheet.say("paper-record-entries"), |sheet| {
        sheet.paragraph(sheet.say("paper-record-explains"));
        let header = ["paper-record-when", "paper-record-what", "paper-record-by"];
        let header = header.map(|message| Text::new(sheet.say(message)));
        sheet.blocks.push(Block::Timeline { header, entries });
    });
    let unreadable = u32::try_from(case.record.unreadable.len()).unwrap_or(u32::MAX);
    if unreadable > 0 {
        sheet.paragraph(sheet.say_numbers("paper-record-unreadable", &[("count", unreadable)]));
    }
}

/// Returns one entry as a row. If it is covered, or belongs to a part that is left out, only that is said: neither its
/// kind nor its day, which tell what it may be. A protective note and what is about safety have no row if they are left out. No row has the number of
/// its entry, because a missing number would tell of it.
pub(crate) fn row(
    source: &PaperSource<'_>,
    sheet: &Sheet<'_>,
    teller: &Teller<'_>,
    entry: &RecordEntry,
) -> Option<TimelineEntry> {
    let record = &source.case.record;
    // That something about safety is left out would tell of it.
    if safety::is_left_out(source, entry) {
        return None;
    }
    if !is_shown(source, entry) {
        let what = Text::new(sheet.say("paper-record-covered"));
        return (!is_protective(record, entry)).then(|| TimelineEntry { what, ..TimelineEntry::default() });
    }
    let said = entry_text(source, teller, entry);
    let kind = label(source.content, record, entry).unwrap_or_else(|| sheet.say(kind_message(entry.body.kind())));
    let kind = Text::default().strong(kind);
    Some(TimelineEntry {
        date: Text::new(sheet.date(entry.on)),
        what: if said.is_empty() { kind } else { kind.plain(format!(": {said}")) },
        by: Text::new(source.other(&entry.by)),
    })
}

/// Whether the words of an entry are in the paper: they are not covered, and belong to no part that is left out.
pub(crate) fn is_shown(source: &PaperSource<'_>, entry: &RecordEntry) -> bool {
    let record = &source.case.record;
    let is_wanted = part_of(record, entry).is_none_or(|part| source.includes(part));
    is_wanted && !is_covered(source, record, entry) && !safety::is_left_out(source, entry)
}

/// Returns what an entry is about and what it says, without anything of other people or notes that is not wanted.
pub(crate) fn words_of(source: &PaperSource<'_>, teller: &Teller<'_>, entry: &RecordEntry) -> String {
    let (about, words) = told(source, teller, entry);
    about.into_iter().chain(words).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn told(source: &PaperSource<'_>, teller: &Teller<'_>, entry: &RecordEntry) -> (Option<String>, Option<String>) {
    let mut body = Cow::Borrowed(&entry.body);
    if !source.includes(PaperPart::OtherPeople) {
        body = Cow::Owned(without_other_people(&body));
    }
    if !source.includes(PaperPart::Notes) {
        body = Cow::Owned(without_notes(&body));
    }
    if let EntryBody::Begun { at, worry } = &entry.body {
        let worry = safety::worry_told(source, worry).to_vec();
        body = Cow::Owned(EntryBody::Begun { at: at.clone(), worry });
    }
    // A former name leaves with nothing, because nobody asked for it.
    let (about, words, _) = teller.texts_of(teller.pathway_text(entry), &body);
    (about, words)
}

/// Returns what an entry says, without the names of other people and without notes if they are not wanted.
pub(crate) fn entry_text(source: &PaperSource<'_>, teller: &Teller<'_>, entry: &RecordEntry) -> String {
    let record = &source.case.record;
    let (about, words) = told(source, teller, entry);
    let is_undone = record.standing(entry.seq).is_none();
    let undone = is_undone.then(|| source.content.words.say("paper-record-undone"));
    let inside = label_inside(source.content, record, entry);
    let before = replaced(record, entry).filter(|before| !is_covered(source, record, before));
    let changed = before.map_or_else(Vec::new, |before| changes(source.content, &before.body, &entry.body));
    let days = days_told(source, entry);
    let all = [teller.pathway(entry), inside, about, days, words].into_iter().flatten().chain(changed).chain(undone);
    all.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Returns the day or the days that an entry is about, if they are not those of its row.
fn days_told(source: &PaperSource<'_>, entry: &RecordEntry) -> Option<String> {
    let (from, to) = days(&entry.body).filter(|days| *days != (entry.on.into(), None))?;
    let words = &source.content.words;
    let [first, last] = [Some(from), to.map(PartDate::Day)]
        .map(|day| day.map(|day| part_date_in_words(words, day)).unwrap_or_default());
    let message = if to.is_some() { "paper-record-days" } else { "paper-record-day" };
    words.try_say(message, None, &[("from", first.as_str().into()), ("to", last.as_str().into())])
}

/// Whether an entry, the other entry of its act, or the entry that it repeats or answers, is covered.
fn is_covered(source: &PaperSource<'_>, record: &Record, entry: &RecordEntry) -> bool {
    let is_own = source.is_named(entry.seq) || record.act_of(entry.seq).into_iter().any(|seq| source.is_named(seq));
    is_own || record.about(entry).is_some_and(|about| is_covered(source, record, about))
}

/// Returns the part to which an entry belongs: its own, or that of the entry that it is about. Most belong to none.
fn part_of(record: &Record, entry: &RecordEntry) -> Option<PaperPart> {
    match &entry.body {
        EntryBody::Voice { speaker, .. } | EntryBody::NotHeard { speaker, .. } => Some(match speaker {
            Speaker::Child => PaperPart::ChildWords,
            Speaker::Parent => PaperPart::ParentWords,
        }),
        EntryBody::Disagreed { who: Disagreeing::Child | Disagreeing::YoungPerson, .. }
        | EntryBody::SelfView { .. } => Some(PaperPart::ChildWords),
        EntryBody::Disagreed { who: Disagreeing::Parent, .. } => Some(PaperPart::ParentWords),
        EntryBody::Noted { .. } => Some(PaperPart::Notes),
        EntryBody::Contacts(_) => Some(PaperPart::Contacts),
        // A protective note names somebody who may read the paper.
        EntryBody::Protected(_) | EntryBody::ProtectionEnded { .. } => Some(PaperPart::OtherPeople),
        _ => part_of(record, record.about(entry)?),
    }
}
