//! What comes so many months after a piece of evidence, such as the yearly review of an EHC plan, and what has no day yet.
//!
//! Nothing is counted from evidence of which the day is not known.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::condition::{Known, Truth};
use pathway::model::Recurring;
use record::answers::newest_answers;
use record::entry::PartDate;
use record::{EntryBody, RecordEntry};

use crate::content::labels::citations;
use crate::content::shipped::Content;
use crate::view::disagreement::DisagreementView;
use crate::wire::{AheadKind, AheadUndated};

/// Returns each with its day, counted from the newest of its evidence. Nothing is known without any.
pub(crate) fn recurring<'a>(content: &'a Content, in_force: &[RecordEntry]) -> Vec<(Date, &'a Recurring)> {
    content.pack.recurring.iter().filter_map(|one| Some((day(one, in_force)?, one))).collect()
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
) -> Vec<AheadUndated> {
    let blank = |kind, title| AheadUndated { kind, title, passed: None, fact: None, sources: Vec::new() };
    let today = disagreements.deadlines.today;
    let reviews = content.pack.recurring.iter().filter_map(|one| {
        let on = day(one, in_force);
        let is_wanted = on.is_none_or(|on| on < today) && exists(one, in_force);
        let passed = on.map(|on| on.to_string());
        is_wanted.then(|| AheadUndated {
            passed,
            fact: Some(content.words.say(&format!("lookahead-fact-{}", one.fact.id))),
            sources: citations(&content.pack.sources, &one.fact.sources),
            ..blank(AheadKind::Recurring, title(content, one))
        })
    });
    let limits = disagreements.without_letter().into_iter().map(|about| blank(AheadKind::Limit, about.words));
    limits.chain(reviews).collect()
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

/// Returns what it is called.
pub(crate) fn title(content: &Content, one: &Recurring) -> String {
    content.words.say_attribute(&format!("lookahead-fact-{}", one.fact.id), "title")
}
