//! Tests the edits over a real casebook: correct, change, add, undo and restore. The result must match the preview.

use navigator::Navigator;
use navigator::wire::{
    ChildId, Code, Correction, Decision, Edit, EntryPage, HistoryKind, JourneyId, Preview, RouteState, Scenario,
    TimelineQuery,
};

use acceptance::{Accepted, Dice, child_aged, choose_one, dates, evidence, open_navigator};

fn because() -> String {
    String::from("it was written on the wrong child")
}

async fn begin(navigator: &Navigator, years: i32, pathway: &str) -> (ChildId, JourneyId) {
    let child = navigator.add_child(child_aged(years)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap().id;
    (child, journey)
}

async fn current_step(navigator: &Navigator, journey: &JourneyId) -> String {
    navigator.step(journey.to_owned(), None).await.unwrap().step.id
}

/// Makes an edit that was previewed, on the same record.
async fn done(navigator: &Navigator, child: &ChildId, edit: Edit, mend: bool) -> Preview {
    let preview = navigator.preview_edit(child.to_owned(), edit.clone()).await.accepted();
    navigator.edit_entry(child.to_owned(), edit, mend, preview.newest).await.accepted();
    preview
}

async fn timeline(navigator: &Navigator, child: &ChildId) -> navigator::wire::Timeline {
    navigator.timeline(TimelineQuery { child: child.to_owned(), ..TimelineQuery::default() }).await.unwrap()
}

/// Walks until an `ask` step was passed, and some steps more. Returns the page of that answer.
async fn walked_past_a_question(
    navigator: &Navigator,
    child: &ChildId,
    journey: &JourneyId,
    seed: u64,
) -> Option<EntryPage> {
    let mut dice = Dice::new(seed);
    for _ in 0..14 {
        if choose_one(navigator, journey, &mut dice).await.is_none() {
            break;
        }
    }
    let kind = Some(HistoryKind::Answered);
    let query = TimelineQuery { child: child.to_owned(), kind, ..TimelineQuery::default() };
    let answer = navigator.timeline(query).await.unwrap().lines.last()?.seq;
    Some(navigator.entry(child.to_owned(), Some(answer), None).await.unwrap())
}

#[tokio::test]
async fn a_corrected_early_answer_changes_exactly_what_the_preview_showed() {
    let (_folder, navigator) = open_navigator().await;
    let (mut looked, mut misfitted) = (0, 0);
    for (number, pathway) in (0_u64..).zip(["autism", "ebsa", "mental-health", "sensory", "statutory"].repeat(5)) {
        let (child, journey) = begin(&navigator, 9, pathway).await;
        let Some(page) = walked_past_a_question(&navigator, &child, &journey, number + 11).await else { continue };
        let question = page.question.clone().unwrap();
        let Some(Correction::Answer { value }) = page.now.clone() else { panic!("an answer is corrected as one") };
        let other = question.values.iter().find(|known| known.id != value).unwrap().id.clone();
        let to = Correction::Answer { value: other.clone() };
        let edit = Edit::Correct { seq: page.line.seq, to: Box::new(to), reason: because() };
        let mend = number % 2 == 0;
        let preview = done(&navigator, &child, edit, mend).await;
        let shown = &preview.journeys[0];
        assert_eq!(current_step(&navigator, &journey).await, shown.then.step.id, "{pathway} {number}");
        let now = navigator.step(journey.clone(), None).await.unwrap().journey.unwrap();
        assert_eq!(now.stopped.is_some(), !mend && !shown.misfits.is_empty());
        if let (Some(stopped), Some(first)) = (&now.stopped, shown.misfits.first()) {
            assert_eq!((stopped.seq, first.follows), (first.seq, false));
        }
        let answers = navigator.child(child.clone()).await.unwrap().answers;
        let answer = answers.iter().find(|known| known.question.id == question.id);
        // If no later answer replaced it, every journey reads the corrected answer.
        assert!(answer.is_some(), "{pathway}: the answer is recorded");
        looked += 1;
        misfitted += usize::from(!shown.misfits.is_empty());
        if now.stopped.is_some() {
            assert_eq!(timeline(&navigator, &child).await.to_mend.len(), 1);
            let mending = Edit::Mend { journey: journey.clone(), reason: because() };
            done(&navigator, &child, mending, false).await;
            let mended = navigator.step(journey.clone(), None).await.unwrap();
            assert!(mended.journey.unwrap().stopped.is_none());
            assert_eq!(mended.step.id, shown.then.step.id, "after the repair the child is where the record still fits");
        }
    }
    assert!(looked > 8 && misfitted > 3, "{looked} answers were corrected, {misfitted} made a decision inconsistent");
}

#[tokio::test]
async fn a_correction_shows_both_texts_and_a_change_does_not_affect_the_past() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = begin(&navigator, 9, "ebsa").await;
    navigator.add_note(journey.clone(), String::from("rang home on Monday")).await.unwrap();
    let noted = timeline(&navigator, &child).await.lines[0].seq;
    let [day, month, year] = ["23", "11", "2026"].map(String::from);
    let to = Correction::Said { words: String::from("rang home on Tuesday"), said_by: None, day, month, year };
    done(&navigator, &child, Edit::Correct { seq: noted, to: Box::new(to), reason: because() }, false).await;
    let lines = timeline(&navigator, &child).await.lines;
    let line = lines.iter().find(|line| line.seq == noted).unwrap();
    assert_eq!(line.words.as_deref(), Some("rang home on Monday"), "the old text remains");
    let corrected = line.corrected.as_ref().unwrap();
    assert_eq!(corrected.words.as_deref(), Some("rang home on Tuesday"));
    assert_eq!(corrected.reason, Some(because()));
    assert_eq!(
        navigator.step(journey.clone(), None).await.unwrap().journey.unwrap().notes[0].words,
        "rang home on Tuesday"
    );
    let query = TimelineQuery { child: child.clone(), text: String::from("tuesday"), ..TimelineQuery::default() };
    assert_eq!(navigator.timeline(query).await.unwrap().found, 2, "found by what it now says");

    navigator.record_answer(child.clone(), String::from("on-roll"), String::from("yes")).await.unwrap();
    let answer = navigator.entry(child.clone(), None, Some(String::from("on-roll"))).await.unwrap();
    let [day, month, year] = ["2", "11", "2026"].map(str::to_owned);
    let edit = Edit::Change { seq: answer.line.seq, value: String::from("no"), day, month, year: year.clone() };
    done(&navigator, &child, edit, false).await;
    let page = navigator.child(child.clone()).await.unwrap();
    assert_eq!(page.answers.iter().find(|known| known.question.id == "on-roll").unwrap().value, "no");
    let lines = timeline(&navigator, &child).await.lines;
    assert_eq!((lines[0].kind, lines[0].since.as_deref()), (HistoryKind::Changed, Some("2026-11-02")));
    assert_eq!(lines[0].of.as_ref().unwrap().seq, answer.line.seq);
    assert!(
        lines.iter().find(|line| line.seq == answer.line.seq).unwrap().corrected.is_none(),
        "it was right at the time"
    );

    let ahead = Edit::Change {
        seq: lines[0].seq,
        value: String::from("yes"),
        day: String::from("24"),
        month: String::from("11"),
        year,
    };
    let failure = navigator.preview_edit(child.clone(), ahead).await.unwrap_err();
    assert_eq!((failure.code, failure.field.as_deref()), (Code::DateInFuture, Some("since")));
    let more = Edit::Add { seq: noted, words: String::from("and again on Friday") };
    done(&navigator, &child, more, false).await;
    assert_eq!(timeline(&navigator, &child).await.lines[0].of.as_ref().unwrap().seq, noted);
}

#[tokio::test]
async fn an_undo_is_previewed_and_can_be_restored_even_for_evidence_of_a_gate() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let at = Some(String::from("camhs-referral"));
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), at).await.unwrap().id;
    let page = navigator.step(journey.clone(), None).await.unwrap();
    let waiting = page.routes.iter().find(|route| route.state == RouteState::Waiting).unwrap().choice.clone();
    navigator.record_evidence(child.clone(), evidence("consent-to-refer")).await.unwrap();
    let consent = timeline(&navigator, &child).await.lines[0].seq;
    let referral = current_step(&navigator, &journey).await;
    let seq = navigator.step(journey.clone(), None).await.unwrap().journey.unwrap().seq;
    let (gate_reason, reason) = (because(), because());
    let (journey_id, step) = (journey.clone(), referral.clone());
    let go = Decision { journey: journey_id, seq, step, choice: waiting, gate_reason, reason, ..Decision::default() };
    navigator.decide(go).await.accepted();
    let sent = current_step(&navigator, &journey).await;
    assert_ne!(sent, referral);

    let without_reason = Edit::TakeBack { seq: consent, reason: String::new() };
    let failure = navigator.preview_edit(child.clone(), without_reason).await.unwrap_err();
    assert_eq!((failure.code, failure.field.as_deref()), (Code::ReasonMissing, Some("reason")));
    let preview = done(&navigator, &child, Edit::TakeBack { seq: consent, reason: because() }, false).await;
    let shown = &preview.journeys[0];
    assert_eq!((shown.then.step.id.as_str(), shown.misfits.len()), (referral.as_str(), 1));
    assert!(!shown.misfits[0].because.is_empty(), "it says that consent is missing");

    let line = timeline(&navigator, &child).await.lines.into_iter().find(|line| line.seq == consent).unwrap();
    assert!(line.can_put_back && !line.can_take_back);
    assert_eq!(line.taken_back.unwrap().reason, Some(because()));
    done(&navigator, &child, Edit::PutBack { seq: consent, reason: because() }, false).await;
    assert_eq!(current_step(&navigator, &journey).await, sent);

    // A preview of an older record is refused.
    let preview =
        navigator.preview_edit(child.clone(), Edit::TakeBack { seq: consent, reason: because() }).await.unwrap();
    navigator.add_note(journey, String::from("meanwhile")).await.unwrap();
    let edit = Edit::TakeBack { seq: consent, reason: because() };
    let refused = navigator.edit_entry(child, edit, false, preview.newest).await;
    assert_eq!(refused.unwrap_err().code, Code::JourneyMovedOn);
}

#[tokio::test]
async fn the_last_action_is_undone_and_redone_by_shortcut() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = begin(&navigator, 9, "autism").await;
    let newest = async || navigator.last_done().await.unwrap().undo.unwrap();
    let code = |failure: navigator::wire::Failure| failure.code;
    assert_eq!(newest().await.entry.kind, HistoryKind::Begun);
    let before = current_step(&navigator, &journey).await;
    choose_one(&navigator, &journey, &mut Dice::new(5)).await.unwrap();
    let after = current_step(&navigator, &journey).await;
    let decision = newest().await;
    assert_eq!(decision.entry.kind, HistoryKind::Chosen);
    assert_eq!(decision.now_at.map(|step| step.id).as_ref(), Some(&after), "it says where the child is now");
    for _ in 0..2 {
        navigator.undo_last(decision.number).await.unwrap();
        assert_eq!(current_step(&navigator, &journey).await, before);
        assert_eq!(navigator.undo_last(decision.number).await.map_err(code), Err(Code::NothingToUndo), "only once");
        navigator.redo_last(decision.number).await.unwrap();
        assert_eq!(current_step(&navigator, &journey).await, after);
        assert_eq!(navigator.redo_last(decision.number).await.map_err(code), Err(Code::NothingToUndo), "only once");
    }
    // Details too: the name in the list is that of the entry in force.
    let mut form = child_aged(9);
    form.name = String::from("Wren Tallow");
    navigator.save_child(child.clone(), form).await.unwrap();
    navigator.undo_last(newest().await.number).await.unwrap();
    assert_eq!(navigator.child(child).await.unwrap().form.name, "Child of 9");
}

#[tokio::test]
async fn days_evidence_and_choices_are_corrected_and_pages_have_a_hundred_lines() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = begin(&navigator, 9, "ebsa").await;
    navigator.record_absence(child.clone(), dates(["2", "11", "2026"], ["20", "11", "2026"])).await.unwrap();
    let spell = timeline(&navigator, &child).await.lines[0].seq;
    let to = Correction::Absence { form: dates(["3", "11", "2026"], ["", "", ""]) };
    let preview =
        done(&navigator, &child, Edit::Correct { seq: spell, to: Box::new(to), reason: because() }, false).await;
    assert!(preview.journeys[0].closes.iter().any(|offer| offer.kind == navigator::wire::WayOnKind::Prompt));
    assert_eq!(navigator.child(child.clone()).await.unwrap().absence.counted.unwrap().total, 1);

    choose_one(&navigator, &journey, &mut Dice::new(1)).await.unwrap();
    let chose = timeline(&navigator, &child).await.lines.into_iter().find(|line| line.kind == HistoryKind::Chosen);
    let page = navigator.entry(child.clone(), Some(chose.unwrap().seq), None).await.unwrap();
    let Some(Correction::Choice { choice, day, month, year, .. }) = page.now.clone() else {
        panic!("a choice is corrected as one")
    };
    let other = page.choices.iter().find(|known| known.id != choice).unwrap().id.clone();
    let (gate_reason, reason) = (String::from("agreed"), String::from("agreed"));
    let to = Correction::Choice { choice: other, gate_reason, reason, day, month, year };
    let edit = Edit::Correct { seq: page.line.seq, to: Box::new(to), reason: because() };
    let shown = done(&navigator, &child, edit, false).await.journeys.remove(0);
    assert_ne!(shown.now.step.id, shown.then.step.id);
    assert_eq!(current_step(&navigator, &journey).await, shown.then.step.id);

    for number in 0..120 {
        navigator.add_note(journey.clone(), format!("note {number}")).await.unwrap();
    }
    let first = timeline(&navigator, &child).await;
    assert_eq!((first.lines.len(), first.pages), (100, 2));
    let query = TimelineQuery { child: child.clone(), page: 1, ..TimelineQuery::default() };
    let second = navigator.timeline(query).await.unwrap();
    assert_eq!(u32::try_from(first.lines.len() + second.lines.len()).unwrap(), first.of);
    assert!(first.lines.last().unwrap().seq > second.lines[0].seq);
    let query = TimelineQuery { child: child.clone(), kind: Some(HistoryKind::Absence), ..TimelineQuery::default() };
    assert_eq!(navigator.timeline(query).await.unwrap().found, 1);
    let query = TimelineQuery { child, dates: dates(["24", "11", "2026"], ["", "", ""]), ..TimelineQuery::default() };
    assert_eq!(navigator.timeline(query).await.unwrap().found, 0);
}

#[tokio::test]
async fn no_record_is_shown_or_edited_while_locked() {
    let (_folder, navigator) = open_navigator().await;
    let (child, journey) = begin(&navigator, 9, "autism").await;
    navigator.lock().await.unwrap();
    let edit = Edit::TakeBack { seq: 1, reason: because() };
    let query = TimelineQuery { child: child.clone(), ..TimelineQuery::default() };
    let codes = [
        navigator.timeline(query).await.err(),
        navigator.entry(child.clone(), Some(1), None).await.err(),
        navigator.preview_edit(child.clone(), edit.clone()).await.err(),
        navigator.edit_entry(child, edit, false, 1).await.err(),
        navigator.last_done().await.err(),
        navigator.undo_last(1).await.err(),
        navigator.redo_last(1).await.err(),
        navigator.what_if(journey, vec![Scenario::Back]).await.err(),
    ];
    for (number, failure) in codes.into_iter().enumerate() {
        assert_eq!(failure.map(|failure| failure.code), Some(Code::Locked), "request {number}");
    }
}
