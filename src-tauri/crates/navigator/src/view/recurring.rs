//! What comes so many months after a piece of evidence, such as the yearly review of an EHC plan, and what has no day yet.
//!
//! Nothing is counted from evidence of which the day is not known.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Age;
use pathway::condition::{Known, Truth};
use pathway::id::EvidenceId;
use pathway::model::{Origin, Recurring, Step};
use record::answers::newest_answers;
use record::entry::PartDate;
use record::{EntryBody, RecordEntry, due};

use crate::content::labels::{citations, named};
use crate::content::shipped::Content;
use crate::session::journey::JourneyState;
use crate::view::disagreement::DisagreementView;
use crate::wire::{AheadKind, AheadUndated, Named, RecursLine};

/// What recurs for a child, and the day on which it is due next.
pub(crate) struct Recurs<'a> {
    pub(crate) on: Date,
    pub(crate) what: &'a Recurring,
}

impl Recurs<'_> {
    pub(crate) fn named(&self, content: &Content) -> Named {
        named(&self.what.fact.id, title(content, self.what))
    }

    /// Returns the title of the law that sets the day. `None` if no law does.
    pub(crate) fn law(&self, content: &Content) -> Option<String> {
        let first = self.what.fact.sources.first().filter(|_| self.what.fact.origin == Origin::Law);
        Some(content.pack.sources.get(first?)?.title.clone())
    }
}

/// Returns what recurs and has a day, past or coming: the one definition of what is due, for every list.
///
/// The day is counted from the newest of its evidence. Nothing is known without any, and nothing recurs at another age than
/// that for which it is meant.
pub(crate) fn recurring<'a>(content: &'a Content, in_force: &[RecordEntry], born: Date) -> Vec<Recurs<'a>> {
    let recurs = |what: &'a Recurring| Some(Recurs { on: day(what, in_force)?, what });
    let all = content.pack.recurring.iter().filter_map(recurs);
    all.filter(|one| one.what.ages.holds(Age::on(born, one.on)) && exists(one.what, in_force)).collect()
}

/// Returns the same with only the most urgent of those that the same evidence ends: guidance that asks for a review of a plan
/// sooner than the law is not a second review.
pub(crate) fn due<'a>(content: &'a Content, in_force: &[RecordEntry], born: Date, today: Date) -> Vec<Recurs<'a>> {
    let mut all = recurring(content, in_force, born);
    all.sort_by_key(|one| due::urgency(one.on, Some(one.what.fact.origin), today));
    first_of_each(all, |one| one.what)
}

/// Returns the same for the step where a journey is, of what the evidence that it asks for begins or ends.
pub(crate) fn at_step(content: &Content, opened: &JourneyState, step: &Step) -> Vec<RecursLine> {
    let due = due(content, &opened.read.in_force, opened.born, opened.today).into_iter();
    let asked = due.filter(|one| one.what.after.iter().any(|evidence| step.evidence.contains(evidence)));
    let line = |one: Recurs<'_>| RecursLine {
        what: one.named(content),
        on: one.on.to_string(),
        past: due::is_overdue(one.on, opened.today),
        origin: one.what.fact.origin.into(),
    };
    asked.map(line).collect()
}

/// Keeps the first of those that the same evidence ends.
fn first_of_each<T>(all: Vec<T>, what: impl Fn(&T) -> &Recurring) -> Vec<T> {
    let mut first: Vec<T> = Vec::new();
    for one in all {
        if first.iter().all(|known| what(known).after != what(&one).after) {
            first.push(one);
        }
    }
    first
}

/// The day that follows from the newest evidence with a whole date.
fn day(one: &Recurring, in_force: &[RecordEntry]) -> Option<Date> {
    let newest = evidence(one, in_force).filter_map(PartDate::day).max()?;
    newest.checked_add(i32::from(one.months).months()).ok()
}

/// The dates of its evidence, as far as they are known.
fn evidence<'a>(one: &'a Recurring, in_force: &'a [RecordEntry]) -> impl Iterator<Item = PartDate> + 'a {
    in_force.iter().filter_map(|entry| match &entry.body {
        EntryBody::Held { evidence, of, .. } if one.after.iter().any(|id| id.as_str() == evidence) => Some(*of),
        _ => None,
    })
}

/// Returns what comes but has no day from today on, because a date is not recorded or the newest one is too old.
pub(crate) fn undated(
    content: &Content,
    in_force: &[RecordEntry],
    disagreements: &DisagreementView<'_>,
    born: Date,
) -> Vec<AheadUndated> {
    let blank =
        |kind, title| AheadUndated { kind, title, passed: None, evidence: None, fact: None, sources: Vec::new() };
    let today = disagreements.deadlines.today;
    let all = existing(content, in_force, born, today).map(|one| (day(one, in_force), one));
    let mut wanted: Vec<(Option<Date>, &Recurring)> = all.filter(|(on, _)| on.is_none_or(|on| on < today)).collect();
    wanted.sort_by_key(|(on, one)| on.map(|on| due::urgency(on, Some(one.fact.origin), today)));
    let reviews = first_of_each(wanted, |(_, one)| one).into_iter().map(|(on, one)| AheadUndated {
        evidence: lacks(one, in_force).map(ToString::to_string),
        passed: on.map(|on| on.to_string()),
        fact: Some(fact(content, one)),
        sources: citations(&content.pack.sources, &one.fact.sources),
        ..blank(AheadKind::Recurring, title(content, one))
    });
    let limits = disagreements.without_letter().into_iter().map(|about| blank(AheadKind::Limit, about.words));
    limits.chain(reviews).collect()
}

/// Returns what recurs at this age and has no day at all, each with the evidence whose date is missing.
pub(crate) fn without_day<'a>(
    content: &'a Content,
    in_force: &[RecordEntry],
    born: Date,
    today: Date,
) -> Vec<(&'a Recurring, Option<String>)> {
    let all = existing(content, in_force, born, today).filter(|one| day(one, in_force).is_none());
    let first = first_of_each(all.collect(), |one| *one).into_iter();
    first.map(|one| (one, lacks(one, in_force).map(ToString::to_string))).collect()
}

/// Returns what recurs for a child of this age.
fn existing<'a>(
    content: &'a Content,
    in_force: &[RecordEntry],
    born: Date,
    today: Date,
) -> impl Iterator<Item = &'a Recurring> {
    content.pack.recurring.iter().filter(move |one| one.ages.holds(Age::on(born, today)) && exists(one, in_force))
}

/// Returns the evidence whose date is missing: that which is recorded without its day, the first one if nothing is, and
/// the newest one, which comes last, if only its day is too old.
fn lacks<'a>(one: &'a Recurring, in_force: &[RecordEntry]) -> Option<&'a EvidenceId> {
    if day(one, in_force).is_some() {
        return one.after.last();
    }
    let is_held = |id: &&EvidenceId| {
        in_force.iter().any(|entry| matches!(&entry.body, EntryBody::Held { evidence, .. } if id.as_str() == evidence))
    };
    one.after.iter().rev().find(is_held).or(one.after.first())
}

/// Whether it recurs for a child: some of its evidence is recorded, whatever its date, or something else says so. What says
/// that it does not is stronger than old evidence.
fn exists(one: &Recurring, in_force: &[RecordEntry]) -> bool {
    let answers = newest_answers(in_force).into_iter().map(|(question, (_, value))| (question.into(), value.into()));
    let known = Known { answers: answers.collect(), ..Known::default() };
    let says = one.exists_when.as_ref().map_or(Truth::NotKnown, |when| when.judge(&known).truth);
    match says {
        Truth::Yes => true,
        Truth::No => false,
        Truth::NotKnown => evidence(one, in_force).next().is_some(),
    }
}

/// Whether what recurs under an id exists for a child, such as an EHC plan with its yearly review.
pub(crate) fn exists_by_id(content: &Content, in_force: &[RecordEntry], id: &str) -> bool {
    content.pack.recurring.iter().any(|one| one.fact.id == id && exists(one, in_force))
}

/// Returns what is known about it.
pub(crate) fn fact(content: &Content, one: &Recurring) -> String {
    content.words.say(&format!("lookahead-fact-{}", one.fact.id))
}

/// Returns what it is called.
pub(crate) fn title(content: &Content, one: &Recurring) -> String {
    content.words.say_attribute(&format!("lookahead-fact-{}", one.fact.id), "title")
}
