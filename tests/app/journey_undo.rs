//! Tests a pathway that was begun by mistake: its beginning can be undone while nothing is recorded on it, and is
//! refused with a reason afterwards.

use navigator::Navigator;
use navigator::wire::{
    ChildId, Code, Decision, DisagreementForm, Edit, HistoryKind, JourneyId, RouteState, TimelineLine, TimelineQuery,
    TodayAsked,
};

use crate::plan::plan_for;
use acceptance::{Accepted, PASSPHRASE, child_aged, navigator_on, open_navigator};

const EBSA: &str = "ebsa";

async fn begun(navigator: &Navigator) -> (ChildId, JourneyId) {
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), EBSA.to_owned(), None).await.unwrap().id;
    (child, journey)
}

/// Returns the lines of the timeline of a child, newest first.
async fn lines(navigator: &Navigator, child: &ChildId) -> Vec<TimelineLine> {
    let query = TimelineQuery { child: child.to_owned(), ..TimelineQuery::default() };
    navigator.timeline(query).await.unwrap().lines
}

/// Returns the number of the newest entry, even if it is folded into the line of another.
fn newest_entry(lines: &[TimelineLine]) -> u32 {
    let seqs = |line: &TimelineLine| line.undos.iter().map(|undo| undo.seq).chain([line.seq]).max();
    lines.iter().filter_map(seqs).max().unwrap()
}

async fn beginning(navigator: &Navigator, child: &ChildId) -> TimelineLine {
    lines(navigator, child).await.into_iter().find(|line| line.kind == HistoryKind::Begun).unwrap()
}

async fn undo(navigator: &Navigator) {
    let last = navigator.last_done().await.unwrap().undo.expect("there is an act to undo");
    navigator.undo_last(last.number).await.unwrap();
}

async fn redo(navigator: &Navigator) {
    let last = navigator.last_done().await.unwrap().redo.expect("there is an act to redo");
    navigator.redo_last(last.number).await.unwrap();
}

/// Undoes the beginning from the timeline. Returns the code if it is refused.
async fn undo_beginning(navigator: &Navigator, child: &ChildId) -> Option<Code> {
    let seq = beginning(navigator, child).await.seq;
    edit(navigator, child, Edit::TakeBack { seq, reason: String::from("Begun for the wrong child.") }).await
}

async fn edit(navigator: &Navigator, child: &ChildId, edit: Edit) -> Option<Code> {
    let newest = newest_entry(&lines(navigator, child).await);
    navigator.edit_entry(child.to_owned(), edit, false, newest).await.err().map(|failure| failure.code)
}

/// Checks that the journey is only on the timeline, and that the pathway can be begun again.
async fn is_gone(navigator: &Navigator, child: &ChildId, journey: &JourneyId) {
    let page = navigator.child(child.to_owned()).await.unwrap();
    assert!(page.journeys.is_empty());
    assert!(page.can_begin.iter().any(|pathway| pathway.id == EBSA));
    assert!(navigator.plan(child.to_owned()).await.unwrap().journeys.is_empty());
    let list = navigator.children(String::new()).await.unwrap();
    assert!(list.children.iter().all(|row| row.journeys.is_empty()));
    let today = navigator.today(TodayAsked::default()).await.unwrap();
    assert!(today.groups.iter().all(|group| group.items.is_empty()));
    let asked = |failure: Option<navigator::wire::Failure>| failure.map(|failure| failure.code);
    let gone = Some(Code::UnknownJourney);
    assert_eq!(asked(navigator.step(journey.to_owned(), None).await.err()), gone);
    assert_eq!(asked(navigator.add_note(journey.to_owned(), String::from("words")).await.err()), gone);
    assert_eq!(asked(navigator.what_if(journey.to_owned(), Vec::new()).await.err()), gone);
    assert_eq!(asked(navigator.make_plan(child.to_owned(), plan_for(&[journey], "27")).await.err()), gone);
    let about = DisagreementForm {
        journey: Some(journey.to_owned()),
        words: String::from("words"),
        ..DisagreementForm::default()
    };
    assert_eq!(asked(navigator.record_disagreement(child.to_owned(), about).await.err()), gone);
    let line = beginning(navigator, child).await;
    assert!(line.taken_back.is_some());
    assert!(line.pathway.is_some(), "the timeline still says which pathway it was");
}

#[tokio::test]
async fn a_mistaken_beginning_is_undone_and_redone_by_shortcut() {
    let (folder, navigator) = open_navigator().await;
    let (child, journey) = begun(&navigator).await;
    let last = navigator.last_done().await.unwrap().undo.unwrap();
    let of = (last.entry.kind, last.child.id, last.journey);
    assert_eq!(of, (HistoryKind::Begun, child.to_string(), Some(journey.clone())));
    let at = navigator.step(journey.clone(), None).await.unwrap().step;
    undo(&navigator).await;
    is_gone(&navigator, &child, &journey).await;

    drop(navigator);
    let again = navigator_on(folder.path());
    again.unlock(String::from(PASSPHRASE)).await.unwrap();
    is_gone(&again, &child, &journey).await;
    let seq = beginning(&again, &child).await.seq;
    let put_back = Edit::PutBack { seq, reason: String::from("It was right after all.") };
    assert_eq!(edit(&again, &child, put_back).await, None);
    assert_eq!(again.step(journey.clone(), None).await.unwrap().step, at);
    undo(&again).await;
    is_gone(&again, &child, &journey).await;
    redo(&again).await;
    assert_eq!(again.step(journey, None).await.unwrap().step, at);
}

#[tokio::test]
async fn a_beginning_can_be_undone_only_after_every_later_entry_of_its_journey_too() {
    for what in ["a note", "a task", "a decision", "a plan", "a disagreement"] {
        let (_folder, navigator) = open_navigator().await;
        let (child, journey) = begun(&navigator).await;
        let page = navigator.step(journey.clone(), None).await.unwrap();
        match what {
            "a note" => _ = navigator.add_note(journey.clone(), String::from("Rang home.")).await.unwrap(),
            "a task" => {
                let task = page.tasks[0].id.clone();
                navigator.set_task_done(journey.clone(), page.step.id, task, true).await.unwrap();
            }
            "a decision" => {
                let open = |state| matches!(state, RouteState::Open | RouteState::OpenWithReason);
                let decision = Decision {
                    journey: journey.clone(),
                    seq: page.journey.unwrap().seq,
                    step: page.step.id,
                    choice: page.routes.iter().find(|route| open(route.state)).unwrap().choice.clone(),
                    gate_reason: String::from("agreed"),
                    reason: String::from("agreed"),
                    ..Decision::default()
                };
                navigator.decide(decision).await.accepted();
            }
            "a plan" => _ = navigator.make_plan(child.clone(), plan_for(&[&journey], "27")).await.unwrap(),
            _ => {
                let words = String::from("We see it differently.");
                let form = DisagreementForm { journey: Some(journey.clone()), words, ..DisagreementForm::default() };
                navigator.record_disagreement(child.clone(), form).await.accepted();
            }
        }
        let seq = beginning(&navigator, &child).await.seq;
        assert!(beginning(&navigator, &child).await.can_take_back, "{what}: the request gives the reason");
        let asked = Edit::TakeBack { seq, reason: String::from("Begun by mistake.") };
        let preview = navigator.preview_edit(child.clone(), asked).await;
        assert_eq!(preview.map_err(|failure| failure.code).unwrap_err(), Code::JourneyWrittenTo, "{what}");
        assert_eq!(undo_beginning(&navigator, &child).await, Some(Code::JourneyWrittenTo), "{what}");
        assert!(navigator.step(journey.clone(), None).await.is_ok(), "{what}: nothing was changed");
        undo(&navigator).await;
        assert_eq!(undo_beginning(&navigator, &child).await, None, "{what} was undone");
        is_gone(&navigator, &child, &journey).await;
    }
}

#[tokio::test]
async fn the_preview_names_the_pathway_and_no_second_journey_is_under_way() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = begun(&navigator).await;
    let other = navigator.begin_journey(child.clone(), String::from("sensory"), None).await.unwrap().id;
    let seq = lines(&navigator, &child).await.iter().find(|line| line.journey.as_ref() == Some(&journey)).unwrap().seq;
    let reason = || String::from("Begun by mistake.");
    let preview = navigator.preview_edit(child.clone(), Edit::TakeBack { seq, reason: reason() }).await.unwrap();
    let names = |named: &[navigator::wire::Named]| named.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    assert_eq!((names(&preview.gone), names(&preview.back)), (vec![EBSA.to_owned()], Vec::new()));
    assert_eq!(preview.journeys.iter().map(|one| one.journey.clone()).collect::<Vec<_>>(), [other]);
    assert_eq!(edit(&navigator, &child, Edit::TakeBack { seq, reason: reason() }).await, None);

    let put_back = || Edit::PutBack { seq, reason: reason() };
    let preview = navigator.preview_edit(child.clone(), put_back()).await.unwrap();
    assert_eq!((names(&preview.gone), names(&preview.back)), (Vec::new(), vec![EBSA.to_owned()]));
    navigator.begin_journey(child.clone(), EBSA.to_owned(), None).await.unwrap();
    assert_eq!(edit(&navigator, &child, put_back()).await, Some(Code::JourneyUnderWay));
}

#[tokio::test]
async fn nothing_is_restored_onto_an_undone_journey() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = begun(&navigator).await;
    navigator.add_note(journey.clone(), String::from("Rang home.")).await.unwrap();
    let note = lines(&navigator, &child).await[0].seq;
    undo(&navigator).await;
    assert_eq!(undo_beginning(&navigator, &child).await, None);
    let put_back = Edit::PutBack { seq: note, reason: String::from("It was said.") };
    assert_eq!(edit(&navigator, &child, put_back).await, Some(Code::NothingToUndo));
}
