//! The history of a child, in words, page by page.

use std::collections::{BTreeMap, BTreeSet};

use casebook::JourneyRecord;
use jiff::civil::Date;
use record::correctable::can_be_corrected;
use record::identifying::tells_who;
use record::in_force::{Amendments, amendments_of};
use record::undo::{NotUndone, can_be_undone};
use record::{EntryBody, Record, RecordEntry, identifying};

use crate::content::collation::sorts_as;
use crate::content::labels::{PathwayText, named};
use crate::content::shipped::Content;
use crate::content::text_match::fold;
use crate::forms::fields;
use crate::forms::fields::Together;
use crate::session::case_file::CaseFile;
use crate::session::clock::time_of;
use crate::session::journey::JourneyState;
use crate::view::entry_label::label;
use crate::view::entry_text::told;
use crate::view::profile_changes::{changes, replaced};
use crate::view::undos::{Undos, one_undo, reason_of};
use crate::wire::{
    Code, Days, EntryRef, Failure, HistoryKind, JourneyId, LaterEntry, Timeline, TimelineLine, TimelineQuery, Undo,
};

/// How many lines are easy to read and quick to draw.
const LINES_ON_A_PAGE: usize = 100;

/// How many lines a child's page shows.
const NEWEST: usize = 5;

/// What is needed to write the lines of a child's timeline.
pub(crate) struct Teller<'a> {
    content: &'a Content,
    record: &'a Record,
    word: Amendments<'a>,
    /// The full name in use.
    name: Option<&'a str>,
    journeys: BTreeMap<&'a str, &'a JourneyState>,
    /// The pathways of journeys whose beginning was undone, by journey.
    gone: BTreeMap<&'a str, &'a str>,
    undos: Undos,
}

pub(crate) fn page(content: &Content, case: &CaseFile, query: &TimelineQuery) -> Result<Timeline, Failure> {
    let teller = Teller::new(content, &case.record, &case.journeys).with_gone(&case.gone);
    let dates = between(query)?;
    let mut fitting: Vec<TimelineLine> = case
        .record
        .all
        .iter()
        .rev()
        .filter(|entry| teller.fits(entry, query, dates))
        .map(|entry| teller.line(entry))
        .filter(|line| says(line, &query.text))
        .collect();
    let found = count(fitting.len());
    let there: BTreeSet<u32> = fitting.iter().map(|line| line.seq).collect();
    fitting.retain(|line| !teller.is_folded(line.seq, &there));
    let pages = fitting.len().div_ceil(LINES_ON_A_PAGE).max(1);
    let page = usize::try_from(query.page).unwrap_or_default().min(pages - 1);
    let all = &case.record.all;
    let kinds: BTreeSet<HistoryKind> = all.iter().map(|entry| entry.body.kind()).collect();
    let people: BTreeSet<&str> = all.iter().map(|entry| entry.by.as_str()).collect();
    let mut people: Vec<String> = people.into_iter().map(str::to_owned).collect();
    people.sort_by_cached_key(|name| sorts_as(name));
    let journey = |opened: &JourneyState| named(opened.record.id.as_str(), opened.pathway_text().pathway_named().words);
    let to_mend = case.journeys.iter().filter(|opened| opened.standing.stopped.is_some());
    Ok(Timeline {
        child: case.named.clone(),
        found,
        of: count(all.len()),
        lines: fitting.into_iter().skip(page * LINES_ON_A_PAGE).take(LINES_ON_A_PAGE).collect(),
        page: count(page),
        pages: count(pages),
        kinds: kinds.into_iter().collect(),
        people,
        journeys: case.journeys.iter().map(journey).collect(),
        to_mend: to_mend.map(journey).collect(),
        unreadable: case.record.unreadable.clone(),
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Returns the first and the last day of the request. `None` sets no limit. Fails if a date is invalid.
fn between(query: &TimelineQuery) -> Result<(Option<Date>, Option<Date>), Failure> {
    fields::looked_for(&query.text, "text")?;
    fields::line(&query.by, "by")?;
    let dates = &query.dates;
    let (from, to) =
        (fields::optional_date(dates.first_date(), "from"), fields::optional_date(dates.last_date(), "to"))
            .together()?;
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        return Err(Failure::of_field(Code::DatesDisagree, "to"));
    }
    Ok((from, to))
}

/// Whether a line contains every word of a text.
fn says(line: &TimelineLine, text: &str) -> bool {
    let now = line.corrected.iter().chain(&line.taken_back);
    let later = now.flat_map(|later| later.words.iter().chain(&later.reason));
    let all: Vec<&str> =
        line.about.iter().chain(&line.words).chain(&line.former).chain(later).map(String::as_str).collect();
    let case = fold(&all.join(" "));
    fold(text).split_whitespace().all(|word| case.contains(word))
}

impl<'a> Teller<'a> {
    pub(crate) fn new(content: &'a Content, record: &'a Record, journeys: &'a [JourneyState]) -> Teller<'a> {
        let journeys = journeys.iter().map(|opened| (opened.record.id.as_str(), opened)).collect();
        let name = record.in_force.iter().rev().find_map(|entry| full_name(&entry.body));
        Teller {
            content,
            record,
            word: amendments_of(&record.all),
            name,
            journeys,
            gone: BTreeMap::new(),
            undos: Undos::of(record),
        }
    }

    /// Also shows what was recorded on these journeys, with the name of the pathway.
    pub(crate) fn with_gone(self, gone: &'a [JourneyRecord]) -> Teller<'a> {
        let gone = gone.iter().map(|journey| (journey.id.as_str(), journey.pathway.as_str())).collect();
        Teller { gone, ..self }
    }

    pub(crate) fn pathway(&self, entry: &RecordEntry) -> Option<String> {
        let gone = || Some(self.content.words.say(self.gone.get(entry.journey.as_deref()?)?));
        self.pathway_text(entry).map(|pathway_text| pathway_text.pathway_named().words).or_else(gone)
    }

    /// Returns the newest entries, newest first.
    pub(crate) fn newest(&self) -> Vec<TimelineLine> {
        self.record.all.iter().rev().take(NEWEST).map(|entry| self.line(entry)).collect()
    }

    pub(crate) fn pathway_text(&self, entry: &RecordEntry) -> Option<PathwayText<'a>> {
        let opened: &'a JourneyState = self.journeys.get(entry.journey.as_deref()?)?;
        Some(opened.pathway_text())
    }

    fn fits(&self, entry: &RecordEntry, query: &TimelineQuery, (from, to): (Option<Date>, Option<Date>)) -> bool {
        query.kind.is_none_or(|kind| entry.body.kind() == kind)
            && query.journey.as_ref().is_none_or(|journey| entry.journey.as_ref().is_some_and(|on| *journey == *on))
            && (query.by.is_empty() || entry.by == query.by)
            && from.is_none_or(|from| from <= entry.on)
            && to.is_none_or(|to| entry.on <= to)
    }

    pub(crate) fn line(&self, entry: &RecordEntry) -> TimelineLine {
        let pathway_text = self.pathway_text(entry);
        let (about, words, mut former) = self.texts_of(pathway_text, &entry.body);
        let taken_back = self.word.undone.get(&entry.seq);
        let corrected = self.word.corrected.get(&entry.seq);
        let stands = taken_back.is_none();
        let corrected = corrected.map(|(by, to)| {
            let (_, words, before) = self.texts_of(pathway_text, to);
            former.extend(before);
            later(by, self.with_changes(by, words), days(to))
        });
        TimelineLine {
            seq: entry.seq,
            kind: entry.body.kind(),
            label: label(self.content, self.record, entry),
            on: entry.on.to_string(),
            misdated: entry.misdated.map(|day| day.to_string()),
            at: time_of(&entry.at),
            by: entry.by.clone(),
            role: entry.role,
            journey: entry.journey.as_deref().map(JourneyId::from),
            pathway: self.pathway(entry),
            about,
            question: self.answer_of(entry).and_then(|answer| self.texts_of(pathway_text, &answer.body).0),
            words: self.with_changes(entry, words),
            days: days(&entry.body),
            tells_who: tells_who(self.record, entry),
            since: match &entry.body {
                EntryBody::Changed { since, .. } => Some(since.to_string()),
                _ => None,
            },
            of: about_which(&entry.body).and_then(|seq| self.record.written(seq)).map(|of| self.entry_ref(of)),
            corrected,
            former,
            taken_back: taken_back.map(|by| later(by, None, None)),
            undos: self.undos_of(entry.seq),
            can_correct: stands && self.record.standing(entry.seq).is_some_and(|entry| can_be_corrected(&entry.body)),
            can_take_back: stands
                && !matches!(entry.body, EntryBody::Undone { .. })
                && can_undo(self.record, entry.seq),
            can_put_back: !stands
                && !matches!(
                    entry.body,
                    EntryBody::Undone { .. } | EntryBody::Joined { .. } | EntryBody::PartOf { .. }
                ),
            from_part: self.record.origins.join_of(entry.seq).is_some(),
        }
    }

    /// Returns what an entry says, with the name in use, and the words with a former name of the child.
    pub(crate) fn texts_of(
        &self,
        pathway_text: Option<PathwayText<'_>>,
        body: &EntryBody,
    ) -> (Option<String>, Option<String>, Vec<String>) {
        let as_written = |body: &EntryBody| told(self.content, self.record, pathway_text, body);
        match self.name.and_then(|name| renamed(body, name)) {
            Some(in_use) => {
                let (about, words) = as_written(&in_use);
                (about, words, as_written(body).1.into_iter().collect())
            }
            None => {
                let (about, words) = as_written(body);
                (about, words, Vec::new())
            }
        }
    }

    /// Adds what changed, if the entry has new details of the child.
    fn with_changes(&self, entry: &RecordEntry, words: Option<String>) -> Option<String> {
        let Some(before) = replaced(self.record, entry) else { return words };
        let changes = changes(self.content, &before.body, &entry.body);
        Some(words.into_iter().chain(changes).collect::<Vec<_>>().join(" · "))
    }

    pub(crate) fn entry_ref(&self, entry: &RecordEntry) -> EntryRef {
        let (about, words, _) = self.texts_of(self.pathway_text(entry), &entry.body);
        EntryRef {
            seq: entry.seq,
            kind: entry.body.kind(),
            label: label(self.content, self.record, entry),
            about,
            words,
            days: days(&entry.body),
            tells_who: tells_who(self.record, entry),
        }
    }

    /// Returns the answer that was written in one act with a decision, if both are in force or neither is.
    fn answer_of(&self, entry: &RecordEntry) -> Option<&'a RecordEntry> {
        let [answer, decision] = self.record.act_of(entry.seq)[..] else { return None };
        let is_undone = |seq| self.word.undone.contains_key(&seq);
        let is_one = decision == entry.seq && is_undone(answer) == is_undone(decision);
        self.record.written(answer).filter(|_| is_one)
    }

    fn undos_of(&self, seq: u32) -> Vec<Undo> {
        let undos = self.undos.of.get(&seq).into_iter().flatten();
        undos.filter_map(|undo| Some(one_undo(self.record.written(*undo)?, self.undos.restores(*undo)))).collect()
    }

    /// Whether an entry has no line of its own among these: the answer beside its decision, an undo beside what it undid
    /// on the same day.
    fn is_folded(&self, seq: u32, there: &BTreeSet<u32>) -> bool {
        let Some(entry) = self.record.written(seq) else { return false };
        let decision = self.record.written(seq + 1).filter(|next| there.contains(&next.seq));
        if decision.and_then(|decision| self.answer_of(decision)).is_some_and(|answer| answer.seq == seq) {
            return true;
        }
        let undid = self.undos.about.get(&seq).and_then(|(undid, _)| self.record.written(*undid));
        undid.is_some_and(|undid| undid.on == entry.on && there.contains(&undid.seq))
    }
}

/// Returns the full name that an entry records.
fn full_name(body: &EntryBody) -> Option<&str> {
    match body {
        EntryBody::Profile { name, .. } => Some(name),
        EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } => full_name(to),
        _ => None,
    }
}

/// Returns the same entry with the name in use. `None` if the entry has no other name.
fn renamed(body: &EntryBody, name: &str) -> Option<EntryBody> {
    full_name(body).filter(|given| *given != name)?;
    let mut body = body.clone();
    let mut inner = &mut body;
    while let EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } = inner {
        inner = to;
    }
    if let EntryBody::Profile { name: given, .. } = inner {
        name.clone_into(given);
    }
    Some(body)
}

/// Whether undo is offered. It always is for a beginning; the request then says what prevents it.
fn can_undo(record: &Record, seq: u32) -> bool {
    can_be_undone(record, seq) != Err(NotUndone::Nothing)
}

/// Returns the number of the earlier entry that this one is about.
fn about_which(body: &EntryBody) -> Option<u32> {
    match body {
        EntryBody::Undone { seq, .. }
        | EntryBody::Corrected { seq, .. }
        | EntryBody::Changed { seq, .. }
        | EntryBody::VoiceAnswered { seq, .. }
        | EntryBody::Added { seq, .. } => Some(*seq),
        _ => None,
    }
}

fn days(body: &EntryBody) -> Option<Days> {
    let (from, to) = identifying::days(body)?;
    Some(Days { from: from.to_string(), to: to.map(|to| to.to_string()) })
}

fn later(entry: &RecordEntry, words: Option<String>, days: Option<Days>) -> LaterEntry {
    let reason = reason_of(&entry.body);
    LaterEntry { seq: entry.seq, on: entry.on.to_string(), by: entry.by.clone(), role: entry.role, reason, words, days }
}
