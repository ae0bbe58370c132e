//! What an edit of the record writes. Nothing is overwritten: each edit is entries about earlier entries.

use std::collections::BTreeSet;
use std::sync::Arc;

use casebook::ChildRecord;
use jiff::civil::Date;

use crate::content::Content;
use crate::correcting::corrected;
use crate::desk::{Desk, Opened};
use crate::pages::child::has_value;
use crate::record::{Body, Read, Record};
use crate::typed;
use crate::wire::{Code, Correction, Edit, Failure, Named};

/// Entries to be added, each with its journey.
pub(crate) type Written = Vec<(Option<String>, Body)>;

/// A child's whole record with every journey replayed: the real one, or a copy on which something was imagined.
pub(crate) struct Replayed {
    pub(crate) child: ChildRecord,
    /// The child as they are shown.
    pub(crate) named: Named,
    pub(crate) record: Arc<Record>,
    pub(crate) journeys: Vec<Opened>,
    pub(crate) today: Date,
}

impl Replayed {
    pub(crate) fn read(content: &Content, desk: &mut Desk, child: &str, today: Date) -> Result<Replayed, Failure> {
        let (child, record) = (desk.casebook.child(child)?, desk.read(child)?);
        let journeys = desk.stand_all(content, &child.id, &record, today)?;
        let named = desk.named(content, &child)?;
        Ok(Replayed { child, named, record, journeys, today })
    }

    fn stand(
        content: &Content,
        desk: &mut Desk,
        child: ChildRecord,
        record: Arc<Record>,
        today: Date,
    ) -> Result<Replayed, Failure> {
        let mut journeys = Vec::new();
        for journey in desk.casebook.journeys(&child.id)? {
            journeys.push(desk.stand_as(content, journey, child.clone(), Arc::clone(&record), today)?);
        }
        let named = desk.named(content, &child)?;
        Ok(Replayed { child, named, record, journeys, today })
    }

    /// The same child with more entries, on that day. Nothing is written.
    pub(crate) fn with(
        &self,
        content: &Content,
        desk: &mut Desk,
        written: &Written,
        today: Date,
    ) -> Result<Replayed, Failure> {
        let record = Arc::new(self.record.with(desk.imagined(&self.record, today, written)));
        let child = indexed(&self.child, &record, today);
        Replayed::stand(content, desk, child, record, today)
    }

    pub(crate) fn journey(&self, id: &str) -> Result<&Opened, Failure> {
        self.journeys.iter().find(|opened| opened.record.id == id).ok_or(Failure::new(Code::UnknownJourney))
    }

    /// An entry that stands now, as it now reads.
    fn standing(&self, seq: u32) -> Result<&Read, Failure> {
        self.record.standing(seq).ok_or(Failure::new(Code::NothingToUndo))
    }

    /// Entries about other entries, each on the journey of the one that it is about.
    fn about(&self, seqs: impl IntoIterator<Item = u32>, body: impl Fn(u32) -> Body) -> Written {
        let journey = |seq| self.record.written(seq).and_then(|entry| entry.journey.clone());
        seqs.into_iter().map(|seq| (journey(seq), body(seq))).collect()
    }

    /// The entries of one act that stand now.
    fn act(&self, seq: u32) -> Vec<u32> {
        self.record.act_of(seq).into_iter().filter(|seq| self.record.standing(*seq).is_some()).collect()
    }
}

/// The child's line in the list, as the entries in force say.
pub(crate) fn indexed(child: &ChildRecord, record: &Record, today: Date) -> ChildRecord {
    let setting = crate::setting::on(&record.in_force, today);
    let mut line = ChildRecord { archived: false, setting, ..child.clone() };
    for entry in &record.in_force {
        match &entry.body {
            Body::Profile { name, known_as, born, .. } => {
                line = ChildRecord { name: name.clone(), known_as: known_as.clone(), born: born.to_string(), ..line };
            }
            Body::Archived { archived } => line.archived = *archived,
            _ => {}
        }
    }
    line
}

/// Whether an entry can be taken back: a journey's beginning cannot, nor the only details of a child.
pub(crate) fn can_be_taken_back(record: &Record, seq: u32) -> bool {
    let is_profile = |entry: &&Read| matches!(entry.body, Body::Profile { .. });
    match record.standing(seq).map(|entry| &entry.body) {
        None | Some(Body::Begun { .. }) => false,
        Some(Body::Profile { .. }) => record.in_force.iter().filter(is_profile).count() > 1,
        Some(_) => true,
    }
}

/// The entries that took one back and that stand.
pub(crate) fn taken_back_by(record: &Record, target: u32) -> Vec<u32> {
    let takes = |entry: &&Read| matches!(&entry.body, Body::Undone { seq, .. } if *seq == target);
    record.in_force.iter().filter(takes).map(|entry| entry.seq).collect()
}

/// What an edit writes.
pub(crate) fn written(content: &Content, whole: &Replayed, edit: &Edit) -> Result<Written, Failure> {
    match edit {
        Edit::TakeBack { seq, reason } => take_back(whole, *seq, reason),
        Edit::PutBack { seq, reason } => put_back(whole, *seq, reason),
        Edit::Mend { journey, reason } => {
            let reason = asked(reason)?;
            let written = mending(whole, whole.journey(journey)?, &reason);
            if written.is_empty() { Err(Failure::new(Code::NothingToUndo)) } else { Ok(written) }
        }
        Edit::Add { seq, words } => {
            whole.standing(*seq)?;
            let words = typed::needed_text(words, "words", Code::WordsMissing)?;
            Ok(whole.about([*seq], |seq| Body::Added { seq, words: words.clone() }))
        }
        Edit::Change { seq, value, day, month, year } => {
            let Body::Answered { question, .. } = &whole.standing(*seq)?.body else {
                return Err(Failure::new(Code::NotToBeCorrected));
            };
            let since = typed::date(day, month, year).ok_or_else(|| Failure::of_field(Code::DateNotReal, "since"))?;
            if since > whole.today {
                return Err(Failure::of_field(Code::DateInFuture, "since"));
            }
            let to = Box::new(answered(content, question, value)?);
            Ok(vec![(None, Body::Changed { seq: *seq, to, since })])
        }
        Edit::Correct { seq, to, reason } => {
            let reason = asked(reason)?;
            correct(content, whole, *seq, to, &reason)
        }
    }
}

/// Taking back, from every journey that would no longer fit, the decisions from the first that does not.
pub(crate) fn mending_all(then: &Replayed, reason: &str) -> Written {
    then.journeys.iter().flat_map(|opened| mending(then, opened, reason)).collect()
}

fn mending(whole: &Replayed, opened: &Opened, reason: &str) -> Written {
    let acts: BTreeSet<u32> = misfits(opened).iter().flat_map(|entry| whole.act(entry.seq)).collect();
    whole.about(acts, |seq| Body::Undone { seq, reason: reason.to_owned() })
}

/// The decisions of a journey from the first that does not fit.
pub(crate) fn misfits(opened: &Opened) -> Vec<&Read> {
    let Some(stopped) = &opened.standing.stopped else { return Vec::new() };
    let on_it = |entry: &&Read| {
        entry.seq >= stopped.seq
            && entry.journey.as_deref() == Some(&opened.record.id)
            && matches!(entry.body, Body::Chose { .. })
    };
    opened.read.in_force.iter().filter(on_it).collect()
}

fn asked(reason: &str) -> Result<String, Failure> {
    typed::needed_text(reason, "reason", Code::ReasonMissing)
}

fn take_back(whole: &Replayed, seq: u32, reason: &str) -> Result<Written, Failure> {
    if let Body::Undone { seq, .. } = whole.standing(seq)?.body {
        return put_back(whole, seq, reason);
    }
    if !can_be_taken_back(&whole.record, seq) {
        return Err(Failure::new(Code::NothingToUndo));
    }
    let reason = asked(reason)?;
    Ok(whole.about(whole.act(seq), |seq| Body::Undone { seq, reason: reason.clone() }))
}

fn put_back(whole: &Replayed, seq: u32, reason: &str) -> Result<Written, Failure> {
    let reason = asked(reason)?;
    let act = whole.record.act_of(seq);
    let taken: Vec<u32> = act.into_iter().flat_map(|seq| taken_back_by(&whole.record, seq)).collect();
    if taken.is_empty() {
        return Err(Failure::new(Code::NothingToUndo));
    }
    Ok(whole.about(taken, |seq| Body::Undone { seq, reason: reason.clone() }))
}

fn correct(content: &Content, whole: &Replayed, seq: u32, to: &Correction, reason: &str) -> Result<Written, Failure> {
    let right = corrected(content, whole, whole.standing(seq)?, to)?;
    let corrected = |seq: u32| {
        let to = match (&right, whole.record.standing(seq).map(|entry| &entry.body)) {
            // A choice at an `ask` step and its answer are one act, and say the same.
            (Body::Answered { value, .. }, Some(Body::Chose { step, gate_reason, reason, happened, .. })) => {
                Body::Chose {
                    step: step.clone(),
                    choice: value.clone(),
                    gate_reason: gate_reason.clone(),
                    reason: reason.clone(),
                    happened: *happened,
                }
            }
            (Body::Chose { choice, .. }, Some(Body::Answered { question, .. })) => {
                Body::Answered { question: question.clone(), value: choice.clone() }
            }
            _ => right.clone(),
        };
        Body::Corrected { seq, to: Box::new(as_written(whole, seq, to)), reason: reason.to_owned() }
    };
    Ok(whole.about(whole.act(seq), corrected))
}

/// A change that is corrected stays a change, since the same day.
fn as_written(whole: &Replayed, seq: u32, to: Body) -> Body {
    match whole.record.written(seq).map(|entry| &entry.body) {
        Some(Body::Changed { seq, since, .. }) => Body::Changed { seq: *seq, to: Box::new(to), since: *since },
        _ => to,
    }
}

pub(crate) fn answered(content: &Content, question: &str, value: &str) -> Result<Body, Failure> {
    if !has_value(content, question, value)? {
        return Err(Failure::of_field(Code::UnknownQuestion, "value"));
    }
    Ok(Body::Answered { question: question.to_owned(), value: value.to_owned() })
}
