//! Tests that any order of entries, corrections and undos gives the same result after reopening and in a simple model,
//! and that a search finds what is read.

use std::collections::BTreeSet;
use std::path::Path;

use casebook::NewRow;
use navigator::Navigator;
use navigator::wire::{
    ChildId, ConsentForm, ConsentGiver, Correction, DisagreementForm, Edit, HistoryKind, JourneyId, ReviewDecision,
    SelfViewForm, SettlementForm, Speaker, Stone, StoneView, TimelineLine, TimelineQuery, VoiceForm, WithdrawalForm,
};
use serde_json::{Value, json};

use crate::plan::{carry_on, plan_for, review_of};
use crate::record_model::{Stored, TODAY, modelled, stored, words_by_the_model};
use acceptance::{
    Accepted, Dice, PACK, casebook_in, child_aged, choose_one, dates, evidence, facts_of, navigator_on, open_navigator,
    unlock,
};

pub(crate) const PATHWAYS: [&str; 3] = ["autism", "ebsa", "mental-health"];

/// Performs one random action.
pub(crate) async fn something(navigator: &Navigator, child: &ChildId, journeys: &[JourneyId], dice: &mut Dice) {
    let which = dice.roll(PATHWAYS.len());
    let (all_evidence, all_questions) = facts_of(PATHWAYS[which]);
    match dice.roll(17) {
        0..=3 => _ = choose_one(navigator, &journeys[which], dice).await,
        4 => {
            _ = navigator
                .record_evidence(child.to_owned(), evidence(dice.one_of(&all_evidence).as_str()))
                .await
                .unwrap()
        }
        5 => {
            let (question, values) = dice.one_of(&all_questions).clone();
            navigator.record_answer(child.to_owned(), question, dice.one_of(&values).clone()).await.unwrap();
        }
        6 => {
            let day = (dice.roll(20) + 1).to_string();
            let form = dates([&day, "11", "2026"], ["", "", ""]);
            navigator.record_absence(child.to_owned(), form).await.unwrap();
        }
        7 => _ = navigator.add_note(journeys[which].clone(), a_word(dice)).await.unwrap(),
        8 => say_consent(navigator, child, dice).await,
        9 => {
            let said = VoiceForm::from(a_word(dice));
            navigator
                .record_voice(child.to_owned(), *dice.one_of(&[Speaker::Child, Speaker::Parent]), said)
                .await
                .unwrap();
        }
        10 | 11 => plan(navigator, child, journeys, dice).await,
        12 => disagree(navigator, child, &journeys[which], dice).await,
        13 => {
            let stones = vec![StoneView { stone: Stone::Success, picture: None, words: a_word(dice) }];
            let form = SelfViewForm { stones, with: String::from("Key adult") };
            navigator.save_self_view(child.to_owned(), form).await.accepted();
        }
        _ => edit_something(navigator, child, dice).await,
    }
}

/// Returns a word that occurs nowhere else.
fn a_word(dice: &mut Dice) -> String {
    format!("q{:07}", dice.roll(10_000_000))
}

/// Records a disagreement, or settles one.
async fn disagree(navigator: &Navigator, child: &ChildId, journey: &JourneyId, dice: &mut Dice) {
    let open = navigator.disagreements(child.to_owned()).await.unwrap().open;
    if open.is_empty() || dice.roll(2) == 0 {
        let journey = Some(journey.to_owned());
        let form = DisagreementForm { words: a_word(dice), journey, ..DisagreementForm::default() };
        navigator.record_disagreement(child.to_owned(), form).await.accepted();
    } else {
        let form = SettlementForm { seq: open[0].line.seq, words: a_word(dice), ..SettlementForm::default() };
        navigator.settle_disagreement(child.to_owned(), form).await.accepted();
    }
}

/// The capacities that need no reason.
const GIVERS: [ConsentGiver; 4] =
    [ConsentGiver::Parent, ConsentGiver::Child, ConsentGiver::YoungPerson, ConsentGiver::Responsible];

/// Gives or withdraws consent for one of the services.
async fn say_consent(navigator: &Navigator, child: &ChildId, dice: &mut Dice) {
    let services: Vec<String> = PACK.services.keys().map(ToString::to_string).collect();
    let (service, by) = (dice.one_of(&services).clone(), a_word(dice));
    if dice.roll(3) > 0 {
        let form = ConsentForm {
            service,
            by,
            as_whom: *dice.one_of(&GIVERS),
            dates: dates(["2", "11", "2026"], ["", "", ""]),
            ..ConsentForm::default()
        };
        navigator.give_consent(child.to_owned(), form).await.accepted();
    } else {
        let [day, month, year] = ["20", "11", "2026"].map(str::to_owned);
        let as_whom = Some(*dice.one_of(&GIVERS));
        let form =
            WithdrawalForm { service: Some(service), by, day, month, year, as_whom, ..WithdrawalForm::default() };
        navigator.withdraw_consent(child.to_owned(), form).await.accepted();
    }
}

/// Makes a plan, or reviews one that is in force.
async fn plan(navigator: &Navigator, child: &ChildId, journeys: &[JourneyId], dice: &mut Dice) {
    let page = navigator.plan(child.to_owned()).await.unwrap();
    if page.current.is_empty() || dice.roll(3) == 0 {
        let served: Vec<&JourneyId> = journeys.iter().skip(dice.roll(journeys.len())).collect();
        let mut form = plan_for(&served, "27");
        form.outcomes[0].words = a_word(dice);
        navigator.make_plan(child.to_owned(), form).await.accepted();
    } else {
        let mut form = match dice.roll(3) {
            0 => carry_on(&page, ReviewDecision::GoOn, "11"),
            1 => carry_on(&page, ReviewDecision::Change, "11"),
            _ => review_of(&page),
        };
        form.changed = a_word(dice);
        // The plan may have been corrected so that it begins later.
        if navigator.review_plan(child.to_owned(), form).await.is_err() {
            let reason = a_word(dice);
            navigator.end_plan(child.to_owned(), page.current[0].line.plan, reason).await.unwrap();
        }
    }
}

/// Edits any entry: also a correction, an undo, or an undone entry.
async fn edit_something(navigator: &Navigator, child: &ChildId, dice: &mut Dice) {
    let query = TimelineQuery { child: child.to_owned(), ..TimelineQuery::default() };
    let lines = navigator.timeline(query).await.unwrap().lines;
    let line = dice.one_of(&lines);
    // Every journey remains, so that the model can follow all three to the end. `journey_undo.rs` undoes beginnings.
    if line.kind == HistoryKind::Begun {
        return;
    }
    let reason = a_word(dice);
    let edit = match dice.roll(5) {
        0 | 1 if line.can_correct => correction(navigator, child, line, dice).await,
        2 if line.kind == HistoryKind::Answered && line.can_correct => change(navigator, child, line, dice).await,
        3 => Edit::PutBack { seq: line.seq, reason },
        // An undo has no line of its own beside what it undid.
        _ => {
            let undo = line.undos.last().filter(|_| dice.roll(2) == 0);
            Edit::TakeBack { seq: undo.map_or(line.seq, |undo| undo.seq), reason }
        }
    };
    let mend = dice.roll(2) == 0;
    // An impossible edit is refused, which is no failure of this test.
    let Ok(preview) = navigator.preview_edit(child.to_owned(), edit.clone()).await else { return };
    navigator.edit_entry(child.to_owned(), edit, mend, preview.newest).await.accepted();
}

async fn correction(navigator: &Navigator, child: &ChildId, line: &TimelineLine, dice: &mut Dice) -> Edit {
    let page = navigator.entry(child.to_owned(), Some(line.seq), None).await.unwrap();
    let text = a_word(dice);
    let to = match page.now.unwrap() {
        Correction::Answer { .. } => {
            Correction::Answer { value: dice.one_of(&page.question.unwrap().values).id.clone() }
        }
        Correction::Choice { day, month, year, .. } => Correction::Choice {
            choice: dice.one_of(&page.choices).id.clone(),
            gate_reason: text.clone(),
            reason: text,
            day,
            month,
            year,
        },
        Correction::Words { .. } => Correction::Words { words: text },
        Correction::Said { said_by, day, month, year, .. } => {
            Correction::Said { words: text, said_by, day, month, year }
        }
        Correction::Details { form } => {
            let born_year = (2008 + dice.roll(14)).to_string();
            Correction::Details { form: navigator::wire::ChildForm { born_year, ..form } }
        }
        Correction::Plan { mut form } => {
            form.outcomes[0].words = text;
            form.from_day = (dice.roll(22) + 1).to_string();
            let served = page.journeys.iter().filter(|_| dice.roll(2) == 0).map(|journey| journey.id.clone());
            form.journeys = served.collect();
            Correction::Plan { form }
        }
        Correction::Review { form } => {
            let day = (dice.roll(23) + 1).to_string();
            Correction::Review { form: navigator::wire::ReviewForm { day, changed: text, ..form } }
        }
        Correction::Consent { form } => {
            let service = dice.one_of(&page.choices).id.clone();
            let day = (dice.roll(22) + 1).to_string();
            let dates = dates([&day, "11", "2026"], ["22", "11", "2026"]);
            Correction::Consent { form: ConsentForm { service, by: text, dates, ..form } }
        }
        Correction::Withdrawal { form } => {
            let service = (dice.roll(3) > 0).then(|| dice.one_of(&page.choices).id.clone());
            let day = (dice.roll(23) + 1).to_string();
            Correction::Withdrawal { form: WithdrawalForm { service, day, by: text, ..form } }
        }
        Correction::Disagreement { form } => {
            Correction::Disagreement { form: DisagreementForm { words: text, ..form } }
        }
        Correction::Settlement { form } => Correction::Settlement { form: SettlementForm { words: text, ..form } },
        Correction::SelfView { mut form } => {
            form.stones[0].words = text;
            Correction::SelfView { form }
        }
        same => same,
    };
    Edit::Correct { seq: line.seq, to: Box::new(to), reason: a_word(dice) }
}

async fn change(navigator: &Navigator, child: &ChildId, line: &TimelineLine, dice: &mut Dice) -> Edit {
    let page = navigator.entry(child.to_owned(), Some(line.seq), None).await.unwrap();
    let value = dice.one_of(&page.question.unwrap().values).id.clone();
    let [day, month, year] = ["1", "11", "2026"].map(str::to_owned);
    Edit::Change { seq: line.seq, value, day, month, year }
}

/// Returns where each journey is, as the screens show it.
pub(crate) async fn positions(navigator: &Navigator, journeys: &[JourneyId]) -> Vec<String> {
    let mut positions = Vec::new();
    for journey in journeys {
        let page = navigator.step(journey.clone(), None).await.unwrap();
        let at = page.journey.as_ref().unwrap();
        let states: Vec<String> =
            page.routes.iter().map(|route| format!("{} {:?}", route.choice, route.state)).collect();
        let stopped = at.stopped.as_ref().map(|stopped| stopped.seq);
        let evidence = navigator.what_if(journey.clone(), Vec::new()).await.unwrap().evidence;
        let held: Vec<String> = evidence.into_iter().filter(|known| known.held).map(|known| known.id).collect();
        positions.push(format!(
            "{} since {} cycles {} stopped {stopped:?} holds {held:?} {}",
            page.step.id,
            at.since,
            at.cycles,
            states.join(", ")
        ));
    }
    positions
}

/// Checks that a search finds the entries that now have a word, and none that had it earlier.
async fn finds_what_it_reads(navigator: &Navigator, all: &Stored, seed: u64) -> (usize, usize) {
    let (mut found, mut gone) = (0, 0);
    for (word, entries) in words_by_the_model(all) {
        let hits = navigator.search(word.clone()).await.unwrap();
        assert_eq!(hits.len(), entries.len(), "seed {seed}: {word} is in {entries:?}");
        assert!(hits.iter().all(|hit| hit.pieces.iter().skip(1).step_by(2).all(|piece| *piece == word)));
        *(if entries.is_empty() { &mut gone } else { &mut found }) += 1;
    }
    (found, gone)
}

/// Returns the kind of the entry to which a series of edits finally refers.
fn bottom(all: &Stored, seq: u64) -> &str {
    let body = &all[usize::try_from(seq).unwrap() - 1].2;
    match body["kind"].as_str().unwrap() {
        "undone" | "corrected" => bottom(all, body["seq"].as_u64().unwrap()),
        other => other,
    }
}

/// Writes edits that no screen offers: corrections of corrections and of undos, undos of undos of undos.
fn scribble(folder: &Path, child: &ChildId, dice: &mut Dice) {
    let all = stored(folder, child);
    // The child's line in the list depends on the details, and a journey exists from its beginning.
    let is_open = |seq: u64| !matches!(bottom(&all, seq), "profile" | "begun");
    let targets: Vec<_> = all.iter().filter(|(seq, _, _)| is_open(u64::from(*seq))).collect();
    let mut edits: Vec<NewRow> = Vec::new();
    for number in 0..12 {
        let (seq, journey, written) = *dice.one_of(&targets);
        let is_again = written["kind"] == "corrected";
        let kind = if is_again { &written["to"]["kind"] } else { &written["kind"] };
        let alike: Vec<&Value> = targets.iter().map(|(_, _, body)| body).filter(|body| body["kind"] == *kind).collect();
        let other = if alike.is_empty() { &written["to"] } else { *dice.one_of(&alike) };
        let to = if is_again {
            json!({ "kind": "corrected", "seq": written["seq"], "to": other, "reason": "" })
        } else {
            other.clone()
        };
        let last = u32::try_from(all.len()).unwrap() + number;
        let body = match dice.roll(3) {
            // An edit of the previous random entry, whatever it was.
            0 if number > 0 => json!({ "kind": "undone", "seq": last }),
            1 => json!({ "kind": "corrected", "seq": seq, "to": to, "reason": "scribbled" }),
            _ => json!({ "kind": "undone", "seq": seq }),
        };
        edits.push(NewRow {
            child: child.to_owned(),
            journey: journey.clone(),
            kind: body["kind"].as_str().unwrap().to_owned(),
            body: body.to_string(),
            at: jiff::Timestamp::now(),
            on: TODAY,
            by_name: String::from("Somebody"),
            by_role: String::from("senco"),
            search: None,
            index: None,
        });
    }
    casebook_in(folder).append(&edits).unwrap();
}

async fn reopened(folder: &Path) -> Navigator {
    let navigator = navigator_on(folder);
    unlock(&navigator).await;
    navigator
}

#[derive(Default)]
struct Seen {
    undone: usize,
    corrected: usize,
    stopped: usize,
    rounds: u32,
    /// The kinds of entries that were corrected.
    kinds: BTreeSet<String>,
}

impl Seen {
    /// Compares what the screens show with what the model reads from the file.
    fn hold(&mut self, all: &Stored, journeys: &[JourneyId], shown: &[String], seed: u64) {
        for ((pathway, journey), shown) in PATHWAYS.iter().zip(journeys).zip(shown) {
            let model = modelled(all, pathway, journey);
            let seq = model.stopped.as_ref().map(|stopped| stopped.seq);
            // A screen shows only evidence that its own pathway has.
            let known = &PACK.pathway(&(*pathway).into()).unwrap().evidence;
            let held = known.keys().filter(|evidence| model.evidence.contains_key(*evidence));
            let held: Vec<String> = held.map(ToString::to_string).collect();
            let (at, since, cycles) = (&model.at, model.since, model.cycles);
            let expected = format!("{at} since {since} cycles {cycles} stopped {seq:?} holds {held:?} ");
            assert!(
                shown.starts_with(&expected),
                "seed {seed}, {pathway}: the model gives {expected}, the app {shown}"
            );
            self.stopped += usize::from(model.stopped.is_some());
            self.rounds += model.cycles;
        }
        self.undone += all.iter().filter(|(_, _, body)| body["kind"] == "undone").count();
        let to = all.iter().filter_map(|(_, _, body)| body["to"]["kind"].as_str());
        self.kinds.extend(to.map(str::to_owned));
        self.corrected += all.iter().filter(|(_, _, body)| body["kind"] == "corrected").count();
    }
}

#[tokio::test]
async fn any_order_of_edits_gives_the_same_result_after_reopening_and_in_the_model() {
    let mut seen = Seen::default();
    let (mut found, mut gone) = (0, 0);
    for seed in 0..40 {
        let mut dice = Dice::new(seed + 1);
        let (folder, navigator) = open_navigator().await;
        let child = navigator.add_child(child_aged(9)).await.unwrap().id;
        let mut journeys = Vec::new();
        for pathway in PATHWAYS {
            journeys.push(navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap().id);
        }
        for _ in 0..50 {
            something(&navigator, &child, &journeys, &mut dice).await;
        }
        let before = positions(&navigator, &journeys).await;
        drop(navigator);
        let all = stored(folder.path(), &child);
        seen.hold(&all, &journeys, &before, seed);
        let again = reopened(folder.path()).await;
        assert_eq!(positions(&again, &journeys).await, before, "seed {seed}: after reopening");
        let (now, once) = finds_what_it_reads(&again, &all, seed).await;
        (found, gone) = (found + now, gone + once);
        drop(again);

        scribble(folder.path(), &child, &mut dice);
        let scribbled = positions(&reopened(folder.path()).await, &journeys).await;
        seen.hold(&stored(folder.path(), &child), &journeys, &scribbled, seed);
    }
    assert!(found > 500 && gone > 60, "{found} words were found, {gone} were no longer found");
    let Seen { undone, corrected, stopped, rounds, kinds } = seen;
    for kind in ["planned", "reviewed", "consented", "consent-withdrawn", "disagreed", "self-view"] {
        assert!(kinds.contains(kind), "{kind} was corrected in {kinds:?}");
    }
    assert!(
        undone > 50 && corrected > 20 && stopped > 3 && rounds > 20,
        "{undone} undone, {corrected} corrected, {stopped} stopped, {rounds} rounds counted"
    );
}
