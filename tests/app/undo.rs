//! Tests undo and redo of everything since the casebook was opened, beside a plain model: two stacks of what the record said.

use std::collections::BTreeMap;

use navigator::Navigator;
use navigator::wire::{ChildId, Code, Done, HistoryKind, JourneyId, TimelineLine, TimelineQuery};

use crate::edit_interleavings::{PATHWAYS, positions, something};
use crate::record_model::{in_force_by_the_model, stored};
use acceptance::{Dice, PASSPHRASE, child_aged, choose_one, dates, navigator_on, open_navigator};

async fn to_undo(navigator: &Navigator) -> Option<Done> {
    navigator.last_done().await.unwrap().undo
}

async fn to_redo(navigator: &Navigator) -> Option<Done> {
    navigator.last_done().await.unwrap().redo
}

async fn undo(navigator: &Navigator) {
    navigator.undo_last(to_undo(navigator).await.unwrap().number).await.unwrap();
}

async fn redo(navigator: &Navigator) {
    navigator.redo_last(to_redo(navigator).await.unwrap().number).await.unwrap();
}

/// Returns the timeline, newest first.
async fn lines(navigator: &Navigator, child: &ChildId) -> Vec<TimelineLine> {
    let mut lines = Vec::new();
    for page in 0.. {
        let query = TimelineQuery { child: child.to_owned(), page, ..TimelineQuery::default() };
        let next = navigator.timeline(query).await.unwrap();
        lines.extend(next.lines);
        if page + 1 >= next.pages {
            break;
        }
    }
    lines
}

/// Returns what the record says: every entry in force with its present words, and where each journey is.
async fn said(navigator: &Navigator, child: &ChildId, journeys: &[JourneyId]) -> (BTreeMap<u32, String>, Vec<String>) {
    let is_in_force = |line: &TimelineLine| line.taken_back.is_none() && line.kind != HistoryKind::Undone;
    let words = |line: &TimelineLine| {
        let corrected = line.corrected.as_ref().map(|now| (now.words.clone(), now.days.clone()));
        format!("{:?} {:?} {:?} {corrected:?}", line.kind, line.words, line.days)
    };
    let lines = lines(navigator, child).await;
    let in_force = lines.iter().filter(|line| is_in_force(line)).map(|line| (line.seq, words(line))).collect();
    (in_force, positions(navigator, journeys).await)
}

/// Undoes and redoes at random between random acts. On the stacks, `None` stands for what was not looked at. Returns how
/// often each was compared.
async fn walked(seed: u64) -> (usize, usize) {
    let (folder, navigator) = open_navigator().await;
    let mut dice = Dice::new(seed);
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let mut journeys = Vec::new();
    for pathway in PATHWAYS {
        journeys.push(navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap().id);
    }
    let mut now = said(&navigator, &child, &journeys).await;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    let begun = to_undo(&navigator).await.unwrap().number;
    let mut highest = begun;
    let (mut undone, mut redone) = (0, 0);
    for _ in 0..60 {
        let which = dice.roll(5);
        if which < 2 && !before.is_empty() {
            undo(&navigator).await;
            after.push(Some(now));
            now = said(&navigator, &child, &journeys).await;
            if let Some(expected) = before.pop().flatten() {
                assert_eq!(now, expected, "seed {seed}: undone");
                undone += 1;
            }
        } else if which == 2 && !after.is_empty() {
            redo(&navigator).await;
            before.push(Some(now));
            now = said(&navigator, &child, &journeys).await;
            if let Some(expected) = after.pop().flatten() {
                assert_eq!(now, expected, "seed {seed}: redone");
                redone += 1;
            }
        } else {
            let number = to_undo(&navigator).await.unwrap().number;
            something(&navigator, &child, &journeys, &mut dice).await;
            let Some(last) = to_undo(&navigator).await.filter(|last| last.number != number) else { continue };
            before.push(Some(now));
            // What is thrown at random may be two acts.
            before.extend((highest + 1..last.number).map(|_| None));
            highest = last.number;
            after.clear();
            now = said(&navigator, &child, &journeys).await;
        }
        let left = navigator.last_done().await.unwrap();
        assert_eq!(left.redo.is_some(), !after.is_empty(), "seed {seed}");
        assert_eq!(left.undo.unwrap().number == begun, before.is_empty(), "seed {seed}");
    }
    drop(navigator);
    let all = stored(folder.path(), &child);
    // An answer that belongs to a decision has no line of its own, and the model keeps no corrections.
    let model = in_force_by_the_model(&all).into_iter().filter(|(_, body)| body["kind"] != "answered");
    let lines = now
        .0
        .iter()
        .filter(|(_, words)| !["Answered", "Corrected"].iter().any(|kind| words.starts_with(kind)))
        .map(|(seq, _)| *seq);
    assert_eq!(lines.collect::<Vec<_>>(), model.map(|(seq, _)| seq).collect::<Vec<_>>(), "seed {seed}: as stored");
    let again = navigator_on(folder.path());
    again.unlock(String::from(PASSPHRASE)).await.unwrap();
    assert_eq!(said(&again, &child, &journeys).await, now, "seed {seed}: after reopening");
    (undone, redone)
}

#[tokio::test]
async fn any_sequence_of_acts_undos_and_redos_equals_two_stacks() {
    let (mut undone, mut redone) = (0, 0);
    for seed in 0..8 {
        let (more_undone, more_redone) = walked(seed).await;
        (undone, redone) = (undone + more_undone, redone + more_redone);
    }
    assert!(undone > 80 && redone > 20, "{undone} undone, {redone} redone");
}

#[tokio::test]
async fn undo_goes_back_act_by_act_and_a_new_act_ends_what_can_be_redone() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    assert!(to_undo(&navigator).await.is_none(), "a new child cannot be undone, and nothing before them either");
    let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.unwrap().id;
    let first = navigator.step(journey.clone(), None).await.unwrap().step;
    choose_one(&navigator, &journey, &mut Dice::new(5)).await.unwrap();
    let second = navigator.step(journey.clone(), None).await.unwrap().step;
    navigator.add_note(journey.clone(), String::from("Rang home.")).await.unwrap();
    let kinds = async || {
        let last = navigator.last_done().await.unwrap();
        (last.undo.map(|act| act.entry.kind), last.redo.map(|act| act.entry.kind))
    };
    assert_eq!(kinds().await, (Some(HistoryKind::Note), None));
    undo(&navigator).await;
    assert_eq!(kinds().await, (Some(HistoryKind::Chosen), Some(HistoryKind::Note)));
    undo(&navigator).await;
    assert_eq!(kinds().await, (Some(HistoryKind::Begun), Some(HistoryKind::Chosen)));
    let decision = to_redo(&navigator).await.unwrap();
    assert_eq!(decision.now_at, Some(first), "it says where the child is now that it is undone");
    undo(&navigator).await;
    assert_eq!(kinds().await, (None, Some(HistoryKind::Begun)));
    let page = navigator.child(child.clone()).await.unwrap();
    assert!(page.journeys.is_empty(), "a pathway that was begun by mistake is gone");
    for _ in 0..2 {
        redo(&navigator).await;
    }
    assert_eq!(to_undo(&navigator).await.unwrap().now_at, Some(second));
    navigator.add_note(journey, String::from("Wrote home instead.")).await.unwrap();
    assert_eq!(kinds().await, (Some(HistoryKind::Note), None), "the first note can no longer be redone");

    // Everything is kept, and what was undone and redone on one day has one line.
    let lines = lines(&navigator, &child).await;
    let of = |kind| lines.iter().find(move |line| line.kind == kind).unwrap();
    let undos: Vec<bool> = of(HistoryKind::Chosen).undos.iter().map(|undo| undo.restores).collect();
    assert_eq!((undos, of(HistoryKind::Chosen).taken_back.is_none()), (vec![false, true], true));
    assert!(lines.iter().all(|line| line.kind != HistoryKind::Undone));
}

#[tokio::test]
async fn a_note_needs_no_pathway_and_urgent_help_keeps_its_exact_words() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.add_child_note(child.clone(), String::from("Rang home.")).await.unwrap();
    let note = to_undo(&navigator).await.unwrap();
    assert_eq!((note.entry.kind, note.journey), (HistoryKind::Note, None));
    navigator.note_urgent(child.clone(), String::from("missing"), String::from("“I am off.”")).await.unwrap();
    let sign = to_undo(&navigator).await.unwrap();
    assert_eq!((sign.entry.kind, sign.entry.words.as_deref()), (HistoryKind::Urgent, Some("“I am off.”")));
    undo(&navigator).await;
    assert_eq!(lines(&navigator, &child).await.iter().filter(|line| line.kind == HistoryKind::Note).count(), 1);
    let refused = navigator.add_child_note(child, String::from(" ")).await.unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("words"));
}

#[tokio::test]
async fn an_act_about_several_children_is_undone_for_all_and_a_lock_ends_undo() {
    let (_folder, navigator) = open_navigator().await;
    let mut children = Vec::new();
    for _ in 0..3 {
        children.push(navigator.add_child(child_aged(9)).await.unwrap().id);
    }
    let archived = async || 3 - navigator.children(String::new()).await.unwrap().children.len();
    navigator.archive_children(children.clone(), true).await.unwrap();
    assert_eq!((to_undo(&navigator).await.unwrap().children, archived().await), (3, 3));
    undo(&navigator).await;
    assert_eq!(archived().await, 0);
    redo(&navigator).await;
    assert_eq!(archived().await, 3);
    navigator.record_absence(children[0].clone(), dates(["2", "11", "2026"], ["", "", ""])).await.unwrap();
    let number = to_undo(&navigator).await.unwrap().number;
    assert_eq!(navigator.undo_last(number - 1).await.unwrap_err().code, Code::NothingToUndo, "only the newest act");
    navigator.lock().await.unwrap();
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    assert_eq!(navigator.last_done().await.unwrap(), navigator::wire::LastDone { undo: None, redo: None });
    assert_eq!(navigator.undo_last(number).await.unwrap_err().code, Code::NothingToUndo);
}

#[tokio::test]
async fn a_decision_and_its_answer_are_one_line() {
    let (_folder, navigator) = open_navigator().await;
    let (mut child, mut questions) = (ChildId::default(), 0);
    // A walk by chance can end before a question comes.
    for seed in 1..20 {
        child = navigator.add_child(child_aged(9)).await.unwrap().id;
        let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
        let mut dice = Dice::new(seed);
        for _ in 0..12 {
            if choose_one(&navigator, &journey, &mut dice).await.is_none() {
                break;
            }
            let all = lines(&navigator, &child).await;
            questions += usize::from(all[0].question.is_some());
            assert_eq!(all[0].kind, HistoryKind::Chosen);
        }
        if questions > 0 {
            break;
        }
    }
    assert!(questions > 0, "a question was decided");
    let query = TimelineQuery { child: child.clone(), ..TimelineQuery::default() };
    let page = navigator.timeline(query).await.unwrap();
    assert_eq!(usize::try_from(page.of).unwrap(), page.lines.len() + questions, "each answer is kept");
    assert!(page.lines.iter().all(|line| line.kind != HistoryKind::Answered));
    let query = TimelineQuery { child, kind: Some(HistoryKind::Answered), ..TimelineQuery::default() };
    let answers = navigator.timeline(query).await.unwrap().lines.len();
    assert_eq!(answers, questions, "and found if answers are asked for");
}
