//! Any interleaving of entries, corrections and undos reads the same after reopening, and as a simple model of its own reads it.

use std::path::Path;

use casebook::{Casebook, NewEntry};
use jiff::civil::Date;
use navigator::Navigator;
use navigator::wire::{
    ConsentForm, Correction, Edit, HistoryKind, Said, Speaker, TimelineLine, TimelineQuery, WithdrawalForm,
};
use pathway::model::{GivenBy, Role};
use pathway::{Act, Entry, Journey, Pathway, Standing};
use serde_json::{Value, json};

use crate::plans::{plan_for, review_of};
use crate::support::{
    Dice, PACK, PASSPHRASE, child_aged, choose_one, dates, evidence, facts_of, navigator_on, open_navigator,
};

const PATHWAYS: [&str; 3] = ["autism", "ebsa", "mental-health"];
const TODAY: Date = jiff::civil::date(2026, 11, 23);

/// One thing that somebody might do next.
async fn something(navigator: &Navigator, child: &str, journeys: &[String], dice: &mut Dice) {
    let which = dice.roll(PATHWAYS.len());
    let (all_evidence, all_questions) = facts_of(PATHWAYS[which]);
    match dice.roll(15) {
        0..=3 => _ = choose_one(navigator, &journeys[which], dice).await,
        4 => {
            _ = navigator.hold_evidence(child.to_owned(), evidence(dice.one_of(&all_evidence).as_str())).await.unwrap()
        }
        5 => {
            let (question, values) = dice.one_of(&all_questions).clone();
            navigator.answer(child.to_owned(), question, dice.one_of(&values).clone()).await.unwrap();
        }
        6 => {
            let day = (dice.roll(20) + 1).to_string();
            let form = dates([&day, "11", "2026"], ["", "", ""]);
            navigator.record_absence(child.to_owned(), form).await.unwrap();
        }
        7 => _ = navigator.note(journeys[which].clone(), String::from("the hall is loud")).await.unwrap(),
        8 => say_consent(navigator, child, dice).await,
        9 => {
            let said = Said::from(String::from("it is loud"));
            navigator.say(child.to_owned(), *dice.one_of(&[Speaker::Child, Speaker::Parent]), said).await.unwrap();
        }
        10 | 11 => plan(navigator, child, journeys, dice).await,
        _ => edit_something(navigator, child, dice).await,
    }
}

/// Consent for one of the services, given or withdrawn.
async fn say_consent(navigator: &Navigator, child: &str, dice: &mut Dice) {
    let services: Vec<String> = PACK.services.keys().map(ToString::to_string).collect();
    let (service, by) = (dice.one_of(&services).clone(), String::from("Parent"));
    if dice.roll(3) > 0 {
        let form =
            ConsentForm { service, by, dates: dates(["2", "11", "2026"], ["", "", ""]), ..ConsentForm::default() };
        navigator.give_consent(child.to_owned(), form).await.map_err(|failure| failure.code).unwrap();
    } else {
        let [day, month, year] = ["20", "11", "2026"].map(str::to_owned);
        let form = WithdrawalForm { service: Some(service), by, day, month, year, ..WithdrawalForm::default() };
        navigator.withdraw_consent(child.to_owned(), form).await.map_err(|failure| failure.code).unwrap();
    }
}

/// A plan is made, or one that is in force is reviewed.
async fn plan(navigator: &Navigator, child: &str, journeys: &[String], dice: &mut Dice) {
    let page = navigator.plan(child.to_owned()).await.unwrap();
    if page.current.is_empty() || dice.roll(3) == 0 {
        let served: Vec<&str> = journeys.iter().skip(dice.roll(journeys.len())).map(String::as_str).collect();
        navigator.make_plan(child.to_owned(), plan_for(&served, "27")).await.map_err(|failure| failure.code).unwrap();
    } else {
        navigator.review_plan(child.to_owned(), review_of(&page)).await.map_err(|failure| failure.code).unwrap();
    }
}

/// An edit of any entry at all: of a correction, of an undo, of what was taken back.
async fn edit_something(navigator: &Navigator, child: &str, dice: &mut Dice) {
    let query = TimelineQuery { child: child.to_owned(), ..TimelineQuery::default() };
    let lines = navigator.timeline(query).await.unwrap().lines;
    let line = dice.one_of(&lines);
    let reason = String::from("as it turned out");
    let edit = match dice.roll(5) {
        0 | 1 if line.can_correct => correction(navigator, child, line, dice).await,
        2 if line.kind == HistoryKind::Answered && line.can_correct => change(navigator, child, line, dice).await,
        3 => Edit::PutBack { seq: line.seq, reason },
        _ => Edit::TakeBack { seq: line.seq, reason },
    };
    let mend = dice.roll(2) == 0;
    // What cannot be edited is refused; that is no failure of this test.
    let Ok(preview) = navigator.preview(child.to_owned(), edit.clone()).await else { return };
    navigator.edit(child.to_owned(), edit, mend, preview.newest).await.map_err(|failure| failure.code).unwrap();
}

async fn correction(navigator: &Navigator, child: &str, line: &TimelineLine, dice: &mut Dice) -> Edit {
    let page = navigator.entry(child.to_owned(), Some(line.seq), None).await.unwrap();
    let text = String::from("otherwise");
    let to = match page.now.unwrap() {
        Correction::Answer { .. } => {
            Correction::Answer { value: dice.one_of(&page.question.unwrap().values).id.clone() }
        }
        Correction::Choice { .. } => Correction::Choice {
            choice: dice.one_of(&page.choices).id.clone(),
            gate_reason: text.clone(),
            reason: text,
        },
        Correction::Words { .. } => Correction::Words { words: text },
        Correction::Details { form } => {
            let born_year = (2008 + dice.roll(14)).to_string();
            Correction::Details { form: navigator::wire::ChildForm { born_year, ..form } }
        }
        same => same,
    };
    Edit::Correct { seq: line.seq, to, reason: String::from("as it turned out") }
}

async fn change(navigator: &Navigator, child: &str, line: &TimelineLine, dice: &mut Dice) -> Edit {
    let page = navigator.entry(child.to_owned(), Some(line.seq), None).await.unwrap();
    let value = dice.one_of(&page.question.unwrap().values).id.clone();
    let [day, month, year] = ["1", "11", "2026"].map(str::to_owned);
    Edit::Change { seq: line.seq, value, day, month, year }
}

/// Where each journey stands, as the screens are told.
async fn told(navigator: &Navigator, journeys: &[String]) -> Vec<String> {
    let mut told = Vec::new();
    for journey in journeys {
        let page = navigator.step(journey.clone(), None).await.unwrap();
        let at = page.journey.as_ref().unwrap();
        let states: Vec<String> =
            page.routes.iter().map(|route| format!("{} {:?}", route.choice, route.state)).collect();
        let stopped = at.stopped.as_ref().map(|stopped| stopped.seq);
        let evidence = navigator.what_if(journey.clone(), Vec::new()).await.unwrap().evidence;
        let held: Vec<String> = evidence.into_iter().filter(|known| known.held).map(|known| known.id).collect();
        told.push(format!(
            "{} since {} cycles {} stopped {stopped:?} holds {held:?} {}",
            page.step.id,
            at.since,
            at.cycles,
            states.join(", ")
        ));
    }
    told
}

/// The stored entries of one child, as they lie in the file.
fn stored(folder: &Path, child: &str) -> Vec<(u32, Option<String>, Value)> {
    let opened = Casebook::open(&folder.join("data/casebook"), PASSPHRASE, jiff::Timestamp::now());
    let casebook = opened.unwrap();
    let body = |entry: &casebook::Entry| serde_json::from_str(&entry.body).unwrap();
    casebook.entries(child).unwrap().iter().map(|entry| (entry.seq, entry.journey.clone(), body(entry))).collect()
}

type Stored = [(u32, Option<String>, Value)];

/// An entry in the hands of the model.
#[derive(Clone)]
struct Page {
    seq: u32,
    journey: Option<String>,
    body: Value,
    /// A later correction holds already; an earlier one no longer counts.
    is_put_right: bool,
}

/// The model: the last entry is taken off the heap again and again. An undo tears out the page that it names, a correction writes over
/// it, anything else is laid aside as standing.
fn read_by_the_model(all: &Stored) -> Vec<Page> {
    let page = |(seq, journey, body): &(u32, Option<String>, Value)| Page {
        seq: *seq,
        journey: journey.clone(),
        body: body.clone(),
        is_put_right: false,
    };
    let mut heap: Vec<Page> = all.iter().map(page).collect();
    let mut standing = Vec::new();
    while let Some(last) = heap.pop() {
        let named = |page: &Page| Some(u64::from(page.seq)) == last.body["seq"].as_u64();
        match last.body["kind"].as_str().unwrap() {
            "undone" => heap.retain(|page| !named(page)),
            "corrected" => {
                for page in heap.iter_mut().filter(|page| named(page) && !page.is_put_right) {
                    (page.body, page.is_put_right) = (last.body["to"].clone(), true);
                }
            }
            _ => standing.push(last),
        }
    }
    standing.reverse();
    standing
}

/// Whether a review is the first that closes its plan, and the journeys that the plan serves at that time.
fn closes(review: &Page, standing: &[Page]) -> Option<Vec<Value>> {
    let before: Vec<&Page> = standing.iter().filter(|page| page.seq < review.seq).collect();
    let plan = &review.body["plan"];
    let closed = |page: &&&Page| matches!(page.body["kind"].as_str(), Some("reviewed" | "plan-ended"));
    if before.iter().filter(closed).any(|page| &page.body["plan"] == plan) {
        return None;
    }
    let agreed = before.iter().rev().find(|page| match page.body["kind"].as_str() {
        Some("planned") => Some(u64::from(page.seq)) == plan.as_u64(),
        Some("plan-changed") => &page.body["plan"] == plan,
        _ => false,
    });
    before.iter().find(|page| Some(u64::from(page.seq)) == plan.as_u64())?;
    agreed.map(|page| page.body["journeys"].as_array().unwrap().clone())
}

/// What the record gives as evidence by itself, and the rounds that it counts.
fn given(page: &Page, standing: &[Page], pathway: &Pathway, journey: &str) -> Vec<Act> {
    let journeys = closes(page, standing);
    let given = match (page.body["kind"].as_str().unwrap(), page.body["speaker"].as_str()) {
        ("voice", Some("child")) => GivenBy::ChildWords,
        ("voice", Some("parent")) => GivenBy::ParentWords,
        ("planned", _) => GivenBy::Plan,
        ("reviewed", _) if journeys.is_some() => GivenBy::Review,
        _ => return Vec::new(),
    };
    let held = pathway.evidence.values().filter(|evidence| evidence.given_by == Some(given));
    let mut acts: Vec<Act> = held.map(|evidence| Act::Held { evidence: evidence.id.clone() }).collect();
    if given == GivenBy::Review && journeys.unwrap_or_default().contains(&Value::from(journey)) {
        acts.push(Act::Reviewed);
    }
    acts
}

fn act(body: &Value) -> Option<Act> {
    let text = |field: &str| body[field].as_str().unwrap_or_default().to_owned();
    Some(match body["kind"].as_str().unwrap() {
        "begun" => Act::Begun { at: text("at").as_str().into() },
        "chose" => Act::Chose {
            step: text("step").as_str().into(),
            choice: text("choice").as_str().into(),
            gate_reason: text("gate-reason"),
            reason: text("reason"),
        },
        "answered" => {
            Act::Answered { question: text("question").as_str().into(), value: text("value").as_str().into() }
        }
        "held" => Act::Held { evidence: text("evidence").as_str().into() },
        "consented" => Act::Consented {
            service: text("service").as_str().into(),
            from: text("from").parse().unwrap(),
            until: body["until"].as_str().map(|until| until.parse().unwrap()),
        },
        "consent-withdrawn" => {
            Act::Withdrawn { service: body["service"].as_str().map(Into::into), on: text("on").parse().unwrap() }
        }
        "absent" => Act::Absent { from: text("from").parse().unwrap(), to: text("to").parse().unwrap() },
        "changed" => return act(&body["to"]),
        _ => return None,
    })
}

fn modelled(all: &Stored, pathway: &str, journey: &str) -> Standing {
    let standing = read_by_the_model(all);
    let pathway = PACK.pathway(&pathway.into()).unwrap();
    let profile = standing.iter().rev().find(|page| page.body["kind"] == "profile").unwrap();
    let born: Date = profile.body["born"].as_str().unwrap().parse().unwrap();
    let of_it = standing.iter().filter(|page| page.journey.as_deref().is_none_or(|of| of == journey));
    let entries: Vec<Entry> = of_it
        .flat_map(|page| {
            given(page, &standing, pathway, journey).into_iter().chain(act(&page.body)).map(|act| (page.seq, act))
        })
        .map(|(seq, act)| Entry { seq, on: TODAY, by: String::new(), role: Some(Role::Senco), act })
        .collect();
    Journey { pathway, born: Some(born), entries: &entries, today: TODAY, role: Some(Role::Senco) }.replay()
}

/// The kind of the entry at the bottom of a heap of edits.
fn bottom(all: &Stored, seq: u64) -> &str {
    let body = &all[usize::try_from(seq).unwrap() - 1].2;
    match body["kind"].as_str().unwrap() {
        "undone" | "corrected" => bottom(all, body["seq"].as_u64().unwrap()),
        other => other,
    }
}

/// Writes edits that no screen offers: corrections of corrections and of undos, undos of undos of undos.
fn scribble(folder: &Path, child: &str, dice: &mut Dice) {
    let all = stored(folder, child);
    // The child's line in the list goes by the details, and a journey is there from its beginning.
    let is_open = |seq: u64| !matches!(bottom(&all, seq), "profile" | "begun");
    let targets: Vec<_> = all.iter().filter(|(seq, _, _)| is_open(u64::from(*seq))).collect();
    let mut edits: Vec<NewEntry> = Vec::new();
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
            // Of what was scribbled just before, whatever that was.
            0 if number > 0 => json!({ "kind": "undone", "seq": last }),
            1 => json!({ "kind": "corrected", "seq": seq, "to": to, "reason": "scribbled" }),
            _ => json!({ "kind": "undone", "seq": seq }),
        };
        edits.push(NewEntry {
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
    let opened = Casebook::open(&folder.join("data/casebook"), PASSPHRASE, jiff::Timestamp::now());
    opened.unwrap().append(&edits).unwrap();
}

async fn reopened(folder: &Path) -> Navigator {
    let navigator = navigator_on(folder);
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    navigator
}

#[derive(Default)]
struct Seen {
    undone: usize,
    corrected: usize,
    stopped: usize,
    rounds: u32,
}

impl Seen {
    /// Holds what the screens were told against the model's reading of the file.
    fn hold(&mut self, all: &Stored, journeys: &[String], told: &[String], seed: u64) {
        for ((pathway, journey), told) in PATHWAYS.iter().zip(journeys).zip(told) {
            let model = modelled(all, pathway, journey);
            let seq = model.stopped.as_ref().map(|stopped| stopped.seq);
            // A screen tells of the evidence that its own pathway knows.
            let known = &PACK.pathway(&(*pathway).into()).unwrap().evidence;
            let held = known.keys().filter(|evidence| model.evidence.contains_key(*evidence));
            let held: Vec<String> = held.map(ToString::to_string).collect();
            let (at, since, cycles) = (&model.at, model.since, model.cycles);
            let expected = format!("{at} since {since} cycles {cycles} stopped {seq:?} holds {held:?} ");
            assert!(told.starts_with(&expected), "seed {seed}, {pathway}: the model says {expected}, the app {told}");
            self.stopped += usize::from(model.stopped.is_some());
            self.rounds += model.cycles;
        }
        self.undone += all.iter().filter(|(_, _, body)| body["kind"] == "undone").count();
        self.corrected += all.iter().filter(|(_, _, body)| body["kind"] == "corrected").count();
    }
}

#[tokio::test]
async fn any_interleaving_reads_the_same_after_reopening_and_as_the_model_reads_it() {
    let mut seen = Seen::default();
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
        let before = told(&navigator, &journeys).await;
        drop(navigator);
        seen.hold(&stored(folder.path(), &child), &journeys, &before, seed);
        let again = reopened(folder.path()).await;
        assert_eq!(told(&again, &journeys).await, before, "seed {seed}: after reopening");
        drop(again);

        scribble(folder.path(), &child, &mut dice);
        let scribbled = told(&reopened(folder.path()).await, &journeys).await;
        seen.hold(&stored(folder.path(), &child), &journeys, &scribbled, seed);
    }
    let Seen { undone, corrected, stopped, rounds } = seen;
    assert!(
        undone > 50 && corrected > 20 && stopped > 3 && rounds > 20,
        "{undone} undone, {corrected} corrected, {stopped} stopped, {rounds} rounds counted"
    );
}
