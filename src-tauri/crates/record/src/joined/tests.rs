//! Tests that joined records read as one record would, and that separated ones are what they were.

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::{Chain, Chains, StoredAt, read, runs};
use crate::entry::plan::{Agreed, Heard, Review};
use crate::entry::{EntryBody, RecordEntry};
use crate::kinds::{ProtectionKind, ReviewDecision, Role};
use crate::parse::UnreadableEntry;
use crate::record::Record;

const A: &str = "a";
const B: &str = "b";
const C: &str = "c";

fn entry(seq: u32, at: Timestamp, body: EntryBody) -> RecordEntry {
    let (at, by) = (at.to_string(), String::from("Rowan"));
    let on = at[..10].parse().unwrap();
    RecordEntry { seq, journey: None, on, misdated: None, at, by, role: Role::Senco, body }
}

/// Entry number `hour` of a day.
fn moment(hour: usize) -> Timestamp {
    let first: Timestamp = "2026-01-05T08:00:00Z".parse().unwrap();
    first + SignedDuration::from_hours(i64::try_from(hour).unwrap())
}

fn agreed() -> Agreed {
    let (from, review_on) = (date(2026, 1, 5), date(2026, 3, 5));
    Agreed { journeys: Vec::new(), outcomes: Vec::new(), provision: Vec::new(), from, review_on }
}

fn review(plan: u32, heard: u32, carried_on: Option<u32>) -> EntryBody {
    let text = String::new;
    EntryBody::Reviewed(Review {
        plan,
        on: date(2026, 3, 5),
        outcomes: Vec::new(),
        delivered: Vec::new(),
        changed: text(),
        child: Heard::Said(heard),
        parent: Heard::NotHeard(heard),
        decision: ReviewDecision::GoOn,
        why: text(),
        next: text(),
        carried_on,
    })
}

fn protected(words: &str) -> EntryBody {
    EntryBody::Protected(crate::entry::Protection {
        against: ProtectionKind::NoContact,
        who: String::from("Ash"),
        words: words.to_owned(),
        given_by: String::new(),
        from: date(2026, 1, 5).into(),
    })
}

/// What one act writes: `names` is the number of the entry that it is about, `next` that of its own first entry.
fn bodies(kind: u8, label: &str, names: u32, next: u32) -> Vec<EntryBody> {
    let to = || Box::new(EntryBody::noted(format!("{label} corrected")));
    match kind % 8 {
        0 | 1 => vec![EntryBody::noted(label)],
        2 => vec![EntryBody::undone(names)],
        3 => vec![EntryBody::Corrected { seq: names, to: to(), reason: label.to_owned() }],
        4 => vec![protected(label)],
        5 => vec![EntryBody::ProtectionEnded { seq: names, on: date(2026, 2, 1), reason: label.to_owned() }],
        6 => vec![EntryBody::Planned(agreed())],
        // The next plan is written after the review that names it.
        _ => vec![review(names, names, Some(next + 1)), EntryBody::Planned(agreed())],
    }
}

/// An act on one of two records, about an entry that it picks.
#[derive(Clone, Debug)]
struct Act {
    on_b: bool,
    kind: u8,
    pick: usize,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = (any::<bool>(), any::<u8>(), any::<usize>()).prop_map(|(on_b, kind, pick)| Act { on_b, kind, pick });
    proptest::collection::vec(act, 0..14)
}

/// Two records as they are stored, and one as it would be if everything had been written to one child.
#[derive(Default)]
struct Story {
    chains: Chains,
    /// The entries of one child, in the order in which they were written, with the record that has each.
    model: Vec<(RecordEntry, StoredAt)>,
    hours: usize,
}

impl Story {
    fn new() -> Story {
        let mut story = Story::default();
        story.chains.insert(A.to_owned(), Chain::default());
        story.chains.insert(B.to_owned(), Chain::default());
        story
    }

    fn next(&self, record: &str) -> u32 {
        u32::try_from(self.chains[record].all.len()).unwrap() + 1
    }

    /// The number that an entry of the model has in a record that is read alone, or in the joined one.
    fn number(&self, at: usize, alone: bool) -> u32 {
        if alone { self.model[at].1.seq } else { u32::try_from(at).unwrap() + 1 }
    }

    /// Two joined records are separated as a whole, so no act is about the entry that joined them.
    fn may_be_named(&self, at: usize) -> bool {
        self.model[at].0.body.joins().is_none()
    }

    /// Writes an act to a record. `alone`: its entries have the numbers under which they are stored.
    fn act(&mut self, record: &str, alone: bool, act: &Act) {
        let seen: Vec<usize> = (0..self.model.len())
            .filter(|at| self.may_be_named(*at) && (!alone || self.model[*at].1.record == record))
            .collect();
        let picked = if seen.is_empty() { None } else { Some(seen[act.pick % seen.len()]) };
        let names = picked.map_or(0, |at| self.number(at, alone));
        let in_model = picked.map_or(0, |at| self.number(at, false));
        let label = format!("note {}", self.hours);
        let next_in_model = u32::try_from(self.model.len()).unwrap() + 1;
        let next = if alone { self.next(record) } else { next_in_model };
        let stored = bodies(act.kind, &label, names, next);
        let of_model = bodies(act.kind, &label, in_model, next_in_model);
        self.hours += 1;
        let at = moment(self.hours);
        for (body, of_model) in stored.into_iter().zip(of_model) {
            self.push(record, at, body, of_model);
        }
    }

    fn push(&mut self, record: &str, at: Timestamp, body: EntryBody, of_model: EntryBody) {
        let seq = self.next(record);
        let number = u32::try_from(self.model.len()).unwrap() + 1;
        self.chains.get_mut(record).unwrap().all.push(entry(seq, at, body));
        self.model.push((entry(number, at, of_model), StoredAt { record: record.to_owned(), seq }));
    }

    /// Joins B to A.
    fn join(&mut self) {
        let (a, b) = (read(A, &self.chains), read(B, &self.chains));
        let runs = runs((&a.all, &a.unreadable), (&b.all, &b.unreadable));
        let body = EntryBody::Joined { other: B.to_owned(), runs, reason: String::new() };
        let at = self.next(A);
        self.hours += 1;
        self.push(A, moment(self.hours), body.clone(), body);
        let end = entry(self.next(B), moment(self.hours), EntryBody::PartOf { whole: A.to_owned(), at });
        self.chains.get_mut(B).unwrap().all.push(end);
    }

    /// Separates the two again; `join` is the number of the entry that joined them.
    fn separate(&mut self, join: u32) {
        let end = self.next(B) - 1;
        self.hours += 1;
        let at = moment(self.hours);
        self.push(A, at, EntryBody::undone(join), EntryBody::undone(join));
        let undone = entry(self.next(B), at, EntryBody::undone(end));
        self.chains.get_mut(B).unwrap().all.push(undone);
    }
}

fn facts(entries: &[RecordEntry]) -> Vec<(u32, String, EntryBody)> {
    entries.iter().map(|entry| (entry.seq, entry.at.clone(), entry.body.clone())).collect()
}

proptest! {
    #[test]
    fn a_joined_record_is_that_of_one_child_and_separated_records_are_what_they_were(
        before in acts(), between in acts(),
    ) {
        let mut story = Story::new();
        for act in &before {
            story.act(if act.on_b { B } else { A }, true, act);
        }
        let b_before = read(B, &story.chains);
        story.join();
        let join = u32::try_from(story.model.len()).unwrap();
        for act in &between {
            story.act(A, false, act);
        }

        let joined = Record::joined(read(A, &story.chains));
        let model = Record::new(story.model.iter().map(|(entry, _)| entry.clone()).collect());
        prop_assert_eq!(facts(&joined.all), facts(&model.all));
        prop_assert_eq!(facts(&joined.in_force), facts(&model.in_force));
        for (number, (_, place)) in (1..).zip(&story.model) {
            prop_assert_eq!(joined.origins.place(A, number), Some(place.clone()));
            prop_assert_eq!(joined.origins.number(A, place), Some(number));
        }

        // Parted: what B had is B's again, and everything else stays, under the numbers that it had.
        story.separate(join);
        let alone = Record::joined(read(B, &story.chains));
        prop_assert_eq!(facts(&alone.all[..b_before.all.len()]), facts(&b_before.all));
        prop_assert_eq!(alone.all.len(), b_before.all.len() + 2, "that it was joined, and that it was separated");
        let stays = Record::joined(read(A, &story.chains));
        let of_a = story.model.iter().filter(|(_, place)| place.record == A).map(|(entry, _)| entry.clone());
        prop_assert_eq!(facts(&stays.all), facts(&of_a.collect::<Vec<_>>()));

        // Joined once more: everything reads as it did before they were separated, and what was recorded meanwhile is there too.
        let meanwhile = [story.next(A), story.next(B)];
        for record in [A, B] {
            let seq = story.next(record);
            story.hours += 1;
            let note = entry(seq, moment(story.hours), EntryBody::noted(format!("meanwhile {record}")));
            story.chains.get_mut(record).unwrap().all.push(note);
        }
        story.join();
        let again = Record::joined(read(A, &story.chains));
        let place = |record: &str, seq| StoredAt { record: record.to_owned(), seq };
        for (number, (_, place)) in (1..).zip(&story.model).filter(|(number, _)| *number != join) {
            let now = again.origins.number(A, place).and_then(|number| again.found_by(number));
            prop_assert_eq!(now, joined.found_by(number));
        }
        for (record, seq) in [A, B].into_iter().zip(meanwhile) {
            let number = again.origins.number(A, &place(record, seq)).unwrap();
            prop_assert_eq!(again.found_by(number), Some(format!("meanwhile {record}")));
        }
    }
}

/// Every entry of a chain, each a note at this hour.
fn notes(hours: &[usize]) -> Chain {
    let note = |(seq, hour): (u32, &usize)| entry(seq, moment(*hour), EntryBody::noted(format!("{hour}")));
    Chain { all: (1..).zip(hours).map(note).collect(), ..Chain::default() }
}

fn runs_of(own: &Chain, theirs: &Chain) -> Vec<u32> {
    runs((&own.all, &own.unreadable), (&theirs.all, &theirs.unreadable))
}

#[test]
fn entries_follow_each_other_by_time_and_each_record_keeps_its_own_order() {
    assert_eq!(runs_of(&notes(&[1, 4]), &notes(&[2, 3, 5])), [1, 2, 1, 1]);
    assert_eq!(runs_of(&notes(&[]), &notes(&[1])), [0, 1]);
    assert_eq!(runs_of(&notes(&[]), &notes(&[])), [0; 0]);
    // One act has one time: it stays together, and the record that stays comes first.
    assert_eq!(runs_of(&notes(&[1, 1]), &notes(&[1, 1])), [2, 2]);
    // A clock that went back changes nothing about the order within a record.
    assert_eq!(runs_of(&notes(&[5, 2, 6]), &notes(&[3, 7])), [0, 1, 3, 1]);
}

/// Two records of two notes each that are joined; `more` is written afterwards.
fn joined_by(runs: Vec<u32>, more: Vec<EntryBody>) -> Chains {
    let (mut a, mut b) = (notes(&[1, 3]), notes(&[2, 4]));
    let join = EntryBody::Joined { other: B.to_owned(), runs, reason: String::new() };
    let since = (3..).zip(std::iter::once(join).chain(more));
    a.all.extend(since.map(|(seq, body)| entry(seq, moment(10), body)));
    b.all.push(entry(3, moment(10), EntryBody::PartOf { whole: A.to_owned(), at: 3 }));
    [(A, a), (B, b)].map(|(id, chain)| (id.to_owned(), chain)).into()
}

fn words(chains: &Chains, id: &str) -> Vec<String> {
    let record = Record::joined(read(id, chains));
    record.in_force.iter().filter_map(|entry| entry.body.search_words()).filter(|words| !words.is_empty()).collect()
}

#[test]
fn two_records_are_shown_apart_if_only_one_of_the_two_entries_can_be_read() {
    let undone = vec![EntryBody::undone(2)];
    let whole = joined_by(vec![1, 1, 1, 1], undone);
    assert_eq!(words(&whole, A), ["1", "3", "4"], "the undo is of the other record's first note");

    let mut no_end = whole.clone();
    let end = no_end.get_mut(B).unwrap().all.pop().unwrap();
    assert_eq!((words(&no_end, A), words(&no_end, B)), (vec!["1".into(), "3".into()], vec!["2".into(), "4".into()]));
    assert_eq!(read(A, &no_end).origins.apart, [B]);
    let unreadable =
        |entry: &RecordEntry| UnreadableEntry { seq: entry.seq, on: entry.on.to_string(), by: entry.by.clone() };
    no_end.get_mut(B).unwrap().unreadable.push(unreadable(&end));
    assert_eq!((words(&no_end, A).len(), words(&no_end, B).len()), (2, 2));

    let mut no_join = whole.clone();
    let a = no_join.get_mut(A).unwrap();
    let join = a.all.remove(2);
    a.unreadable.push(unreadable(&join));
    a.unreadable_joins.insert(3);
    assert_eq!(words(&no_join, A), ["1", "3"], "the undo names nothing that can be found, so nothing is hidden");
    assert_eq!(words(&no_join, B), ["2", "4"]);

    let mut gone = whole;
    gone.remove(B);
    assert_eq!(words(&gone, A), ["1", "3"], "the order is known without the other record");
    let last = read(A, &gone).all.pop().unwrap();
    assert_eq!((last.seq, last.body), (6, EntryBody::undone(2)));
}

#[test]
fn a_record_with_parts_can_itself_become_part_of_another_one() {
    let mut chains = joined_by(vec![1, 1, 1, 1], vec![EntryBody::noted("since")]);
    let join = EntryBody::Joined { other: A.to_owned(), runs: vec![0, 6, 1, 0], reason: String::new() };
    let mut c = notes(&[9]);
    c.all.push(entry(2, moment(12), join));
    c.all.push(entry(
        3,
        moment(13),
        EntryBody::Corrected { seq: 2, to: Box::new(EntryBody::noted("two")), reason: String::from("misheard") },
    ));
    chains.insert(C.to_owned(), c);
    chains.get_mut(A).unwrap().all.push(entry(5, moment(12), EntryBody::PartOf { whole: C.to_owned(), at: 2 }));
    assert_eq!(words(&chains, C), ["1", "two", "3", "4", "since", "9", "misheard"]);
    let origins = read(C, &chains).origins;
    assert_eq!(origins.place(C, 2), Some(StoredAt { record: B.to_owned(), seq: 1 }));
    assert_eq!(origins.joins.iter().map(|join| (join.seq, join.other.as_str())).collect::<Vec<_>>(), [(8, A)]);
}

#[test]
fn records_that_name_each_other_end() {
    let mut chains = joined_by(vec![1, 1, 1, 1], Vec::new());
    let join = EntryBody::Joined { other: A.to_owned(), runs: vec![3, 2], reason: String::new() };
    chains.get_mut(B).unwrap().all.push(entry(4, moment(11), join));
    assert_eq!(words(&chains, A), ["1", "3"]);
    assert_eq!(words(&chains, B), ["2", "4"]);
}
