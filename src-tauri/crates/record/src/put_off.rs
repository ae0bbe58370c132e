//! What was put off: until when, why, and what ends it earlier. This module alone decides what that hides.
//!
//! - A due date never moves. What is late stays late.
//! - It ends on its day, and before that as soon as somebody deals with the thing itself: a decision on the journey, a note that counts as
//!   a check-in, a review or a change of the plan.
//! - A legal time limit stays in the lists; putting it off is only a reminder.
//! - A step about safety cannot be put off at all. A STOP sign that was seen brings back everything.

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Standing;
use pathway::model::{Origin, Step};

use crate::due;
use crate::entry::{DueThing, EntryBody, RecordEntry};

/// The longest time for which something can be put off, in weeks: half a school term with its holiday, or the summer.
const LONGEST: i32 = 10;

/// Something due of one child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueItem<'a> {
    /// The id of its journey; `None` for the review of a plan.
    pub journey: Option<&'a str>,
    /// What is due.
    pub thing: DueThing,
    /// Its date is a legal time limit.
    pub is_law: bool,
}

impl<'a> DueItem<'a> {
    /// The time of the current step of a journey; `None` if it can never be put off.
    pub fn step(journey: &'a str, step: &Step, standing: &Standing) -> Option<DueItem<'a>> {
        let time = due::running(step, standing).map(|(time, _)| time);
        let is_law = time.is_some_and(|time| time.statute.is_some() || time.origin == Origin::Law);
        let thing = DueThing::Step { step: step.id.to_string() };
        (!step.safety).then_some(DueItem { journey: Some(journey), thing, is_law })
    }

    /// The next check-in of the wait at which a journey is; `None` if it can never be put off.
    pub fn check_in(journey: &'a str, step: &Step) -> Option<DueItem<'a>> {
        let thing = DueThing::CheckIn { step: step.id.to_string() };
        (!step.safety).then_some(DueItem { journey: Some(journey), thing, is_law: false })
    }

    /// The review of a plan.
    pub fn review(plan: u32) -> DueItem<'a> {
        DueItem { journey: None, thing: DueThing::Review { plan }, is_law: false }
    }
}

/// How something due is put off on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PutOff<'a> {
    /// The number of the entry.
    pub seq: u32,
    /// The day on which it comes back.
    pub until: Date,
    /// Why.
    pub reason: &'a str,
    /// It stays in the lists, and this is only a reminder.
    pub is_reminder: bool,
}

/// How something due is put off on `today`; `None` if it is not, or no longer.
///
/// `in_force` is the child’s entries in force.
pub fn put_off<'a>(in_force: &'a [RecordEntry], item: &DueItem<'_>, today: Date) -> Option<PutOff<'a>> {
    let mut newest = None;
    for entry in in_force {
        match &entry.body {
            EntryBody::Urgent { .. } => newest = None,
            _ if entry.journey.as_deref() != item.journey => {}
            EntryBody::PutOff { thing, until, reason } if *thing == item.thing => {
                newest = Some(PutOff { seq: entry.seq, until: *until, reason, is_reminder: item.is_law });
            }
            body if deals_with(body, &item.thing) => newest = None,
            _ => {}
        }
    }
    newest.filter(|put_off| today < put_off.until)
}

/// Whether somebody dealt with the thing, so that it is no longer the one that was put off.
fn deals_with(body: &EntryBody, thing: &DueThing) -> bool {
    match (body, thing) {
        (EntryBody::Chose { .. }, DueThing::Step { .. } | DueThing::CheckIn { .. })
        | (EntryBody::Noted { .. }, DueThing::CheckIn { .. }) => true,
        (
            EntryBody::PlanChanged { plan: of, .. } | EntryBody::PlanEnded { plan: of, .. },
            DueThing::Review { plan },
        ) => of == plan,
        (EntryBody::Reviewed(review), DueThing::Review { plan }) => review.plan == *plan,
        _ => false,
    }
}

/// The last day until which something can be put off on `day`.
pub fn last_day(day: Date) -> Date {
    day.checked_add(LONGEST.weeks()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::entry::plan::Agreed;
    use crate::kinds::Role;
    use crate::record::Record;

    const TODAY: Date = date(2026, 11, 23);
    const WEEK: Date = date(2026, 11, 30);

    fn on(journey: Option<&str>, body: EntryBody) -> (Option<String>, EntryBody) {
        (journey.map(str::to_owned), body)
    }

    fn record(entries: Vec<(Option<String>, EntryBody)>) -> Record {
        let read = |(position, (journey, body))| RecordEntry {
            seq: u32::try_from(position).unwrap() + 1,
            journey,
            on: TODAY,
            misdated: None,
            at: String::new(),
            by: String::new(),
            role: Role::Senco,
            body,
        };
        Record::new(entries.into_iter().enumerate().map(read).collect())
    }

    fn check_in() -> DueItem<'static> {
        DueItem { journey: Some("j"), thing: DueThing::CheckIn { step: String::from("wait") }, is_law: false }
    }

    fn step() -> DueItem<'static> {
        DueItem { journey: Some("j"), thing: DueThing::Step { step: String::from("wait") }, is_law: false }
    }

    fn put_off_entry(item: &DueItem<'_>, until: Date) -> (Option<String>, EntryBody) {
        on(item.journey, EntryBody::PutOff { thing: item.thing.clone(), until, reason: String::from("half term") })
    }

    fn noted() -> EntryBody {
        EntryBody::noted("rang them")
    }

    fn chose() -> EntryBody {
        let [step, choice, gate_reason, reason] = ["wait", "go", "", ""].map(String::from);
        EntryBody::Chose { step, choice, gate_reason, reason, happened: None }
    }

    /// Until when the item is put off, after its putting off and these entries.
    fn until(item: &DueItem<'_>, then: Vec<(Option<String>, EntryBody)>) -> Option<Date> {
        let first = put_off_entry(item, WEEK);
        let record = record(std::iter::once(first).chain(then).collect());
        put_off(&record.in_force, item, TODAY).map(|put_off| put_off.until)
    }

    #[test]
    fn it_comes_back_on_its_day_and_the_newest_word_counts() {
        let record = record(vec![put_off_entry(&check_in(), WEEK)]);
        let on_day = |today| put_off(&record.in_force, &check_in(), today).is_some();
        assert_eq!([TODAY, date(2026, 11, 29), WEEK].map(on_day), [true, true, false]);
        let sooner = date(2026, 11, 25);
        assert_eq!(until(&check_in(), vec![put_off_entry(&check_in(), sooner)]), Some(sooner));
        assert_eq!(until(&check_in(), vec![on(Some("j"), EntryBody::undone(1))]), None);
        let again = vec![on(Some("j"), EntryBody::undone(1)), on(Some("j"), EntryBody::undone(2))];
        assert_eq!(until(&check_in(), again), Some(WEEK), "redone");
    }

    #[test]
    fn dealing_with_the_thing_ends_it_and_nothing_else_does() {
        assert_eq!(until(&check_in(), vec![on(Some("j"), noted())]), None, "a note is a check-in");
        assert_eq!(until(&step(), vec![on(Some("j"), noted())]), Some(WEEK), "but it does not do the step");
        assert_eq!(until(&step(), vec![on(Some("j"), chose())]), None);
        assert_eq!(until(&check_in(), vec![on(Some("j"), chose())]), None);
        assert_eq!(until(&step(), vec![on(Some("other"), chose())]), Some(WEEK), "another journey");
        let undone = vec![on(Some("j"), noted()), on(Some("j"), EntryBody::undone(2))];
        assert_eq!(until(&check_in(), undone), Some(WEEK), "the note was undone");
        assert_eq!(until(&step(), vec![put_off_entry(&check_in(), date(2026, 12, 7))]), Some(WEEK), "another thing");
        let sign = String::from("stop-999");
        assert_eq!(
            until(&step(), vec![on(None, EntryBody::Urgent { sign, words: String::new() })]),
            None,
            "an urgent sign"
        );
    }

    #[test]
    fn a_review_is_put_off_until_its_own_plan_is_dealt_with() {
        let (none, from) = (Vec::new(), TODAY);
        let agreed =
            Agreed { journeys: Vec::new(), outcomes: Vec::new(), provision: none, from, review_on: date(2026, 11, 27) };
        let changed = |plan| on(None, EntryBody::PlanChanged { plan, to: agreed.clone() });
        let ended = |plan| on(None, EntryBody::PlanEnded { plan, reason: String::from("moved") });
        let review = DueItem::review(7);
        assert_eq!(until(&review, vec![changed(8), ended(8)]), Some(WEEK));
        assert_eq!(until(&review, vec![changed(7)]), None);
        assert_eq!(until(&review, vec![ended(7)]), None);
    }

    #[test]
    fn a_legal_limit_is_only_reminded_of() {
        let item = DueItem { is_law: true, ..step() };
        let record = record(vec![put_off_entry(&item, WEEK)]);
        let reminder = put_off(&record.in_force, &item, TODAY).unwrap();
        assert!(reminder.is_reminder && reminder.reason == "half term");
        assert!(!put_off(&record.in_force, &step(), TODAY).unwrap().is_reminder);
    }
}
