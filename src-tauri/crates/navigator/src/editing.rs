//! What an edit of the record writes. Nothing is overwritten: each edit is entries about earlier entries.

use std::collections::BTreeSet;
use std::sync::Arc;

use casebook::{ChildRecord, JourneyRecord};
use jiff::civil::Date;

use crate::content::Content;
use crate::correcting::corrected;
use crate::desk::{Desk, Opened, born};
use crate::pages::child::has_value;
use crate::plan::{Review, carried_on};
use crate::record::{Body, Read, Record};
use crate::typed::{self, Together};
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
    /// Journeys whose beginning was taken back.
    pub(crate) gone: Vec<JourneyRecord>,
    pub(crate) today: Date,
}

impl Replayed {
    pub(crate) fn read(content: &Content, desk: &mut Desk, child: &str, today: Date) -> Result<Replayed, Failure> {
        let (child, record) = (desk.casebook.child(child)?, desk.read(child)?);
        let journeys = desk.stand_all(content, &child.id, &record, today)?;
        let (gone, named) = (gone(desk, &child.id, &record)?, desk.named(content, &child)?);
        Ok(Replayed { child, named, record, journeys, gone, today })
    }

    fn stand(
        content: &Content,
        desk: &mut Desk,
        child: ChildRecord,
        record: Arc<Record>,
        today: Date,
    ) -> Result<Replayed, Failure> {
        let mut journeys = Vec::new();
        for journey in desk.journeys_of(&child.id, &record)? {
            journeys.push(desk.stand_as(content, journey, child.clone(), Arc::clone(&record), today)?);
        }
        let (gone, named) = (gone(desk, &child.id, &record)?, desk.named(content, &child)?);
        Ok(Replayed { child, named, record, journeys, gone, today })
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

fn gone(desk: &Desk, child: &str, record: &Record) -> Result<Vec<JourneyRecord>, Failure> {
    let all = desk.casebook.journeys(child)?.into_iter();
    Ok(all.filter(|journey| !record.is_begun(&journey.id)).collect())
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

/// Why an entry cannot be taken back: the only details of a child cannot, nor a beginning once something was written on its journey.
pub(crate) fn not_to_be_taken_back(record: &Record, seq: u32) -> Option<Code> {
    let is_profile = |entry: &&Read| matches!(entry.body, Body::Profile { .. });
    let entry = record.standing(seq);
    match entry.map(|entry| (&entry.body, entry.journey.as_deref())) {
        None => Some(Code::NothingToUndo),
        Some((Body::Profile { .. }, _)) if record.in_force.iter().filter(is_profile).count() < 2 => {
            Some(Code::NothingToUndo)
        }
        Some((Body::Begun { .. }, Some(journey))) if is_written_to(record, journey) => Some(Code::JourneyWrittenTo),
        Some(_) => None,
    }
}

/// Whether something stands that was written on a journey since it was begun, or a plan that serves it.
fn is_written_to(record: &Record, journey: &str) -> bool {
    let on_it = |entry: &Read| match &entry.body {
        Body::Begun { .. } | Body::Undone { .. } => false,
        Body::Planned(agreed) | Body::PlanChanged { to: agreed, .. } => agreed.journeys.iter().any(|id| id == journey),
        _ => entry.journey.as_deref() == Some(journey),
    };
    record.in_force.iter().any(on_it)
}

/// The entries that took one back and that stand.
pub(crate) fn taken_back_by(record: &Record, target: u32) -> Vec<u32> {
    let takes = |entry: &&Read| matches!(&entry.body, Body::Undone { seq, .. } if *seq == target);
    record.in_force.iter().filter(takes).map(|entry| entry.seq).collect()
}

/// The entries that took back the plan which a review carried on, in the same act in which the review was taken back.
fn taken_with(record: &Record, review: u32, taken: &[u32]) -> Vec<u32> {
    let Some(Body::Reviewed(Review { carried_on: Some(plan), .. })) = record.written(review).map(|entry| &entry.body)
    else {
        return Vec::new();
    };
    let at = |seq: &u32| record.written(*seq).map(|entry| entry.at.as_str());
    let same_act = |seq: &u32| taken.iter().any(|other| at(other) == at(seq));
    taken_back_by(record, *plan).into_iter().filter(same_act).collect()
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
            let since = typed::since_birth(since, born(&whole.child)?, "since")?;
            if since > whole.today {
                return Err(Failure::of_field(Code::DateInFuture, "since"));
            }
            let to = Box::new(answered(content, question, value)?);
            Ok(vec![(None, Body::Changed { seq: *seq, to, since })])
        }
        Edit::Correct { seq, to, reason } => correct(content, whole, *seq, to, reason),
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
    if let Some(code) = not_to_be_taken_back(&whole.record, seq) {
        return Err(Failure::new(code));
    }
    let reason = asked(reason)?;
    let act = whole.act(seq).into_iter().chain(carried_on(&whole.record.in_force, seq));
    Ok(whole.about(act, |seq| Body::Undone { seq, reason: reason.clone() }))
}

fn put_back(whole: &Replayed, seq: u32, reason: &str) -> Result<Written, Failure> {
    let reason = asked(reason)?;
    if let Some(code) = not_to_be_put_back(whole, seq) {
        return Err(Failure::new(code));
    }
    let act = whole.record.act_of(seq);
    let mut taken: Vec<u32> = act.into_iter().flat_map(|seq| taken_back_by(&whole.record, seq)).collect();
    let with_it = taken_with(&whole.record, seq, &taken);
    taken.extend(with_it);
    if taken.is_empty() {
        return Err(Failure::new(Code::NothingToUndo));
    }
    Ok(whole.about(taken, |seq| Body::Undone { seq, reason: reason.clone() }))
}

/// Why an entry that was taken back stays so: nothing is put back onto a journey that is gone, and no second journey comes to be under way
/// on one pathway.
fn not_to_be_put_back(whole: &Replayed, seq: u32) -> Option<Code> {
    let entry = whole.record.written(seq)?;
    let gone = whole.gone.iter().find(|journey| Some(&journey.id) == entry.journey.as_ref())?;
    if !matches!(entry.body, Body::Begun { .. }) {
        return Some(Code::NothingToUndo);
    }
    let is_under_way = |opened: &Opened| opened.record.pathway == gone.pathway && !opened.standing.ended;
    whole.journeys.iter().any(is_under_way).then_some(Code::JourneyUnderWay)
}

fn correct(content: &Content, whole: &Replayed, seq: u32, to: &Correction, reason: &str) -> Result<Written, Failure> {
    let (right, reason) = (corrected(content, whole, whole.standing(seq)?, to), asked(reason)).together()?;
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
        Body::Corrected { seq, to: Box::new(as_written(whole, seq, to)), reason: reason.clone() }
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
