//! A simple model of a child's record, which reads the stored entries in its own way.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;
use navigator::wire::{ChildId, JourneyId};
use pathway::consent::{AsWhom, Who};
use pathway::model::{GivenBy, Role};
use pathway::{Act, Entry, Journey, Pathway, Standing};
use serde_json::Value;

use acceptance::{PACK, casebook_in};

pub(crate) const TODAY: Date = jiff::civil::date(2026, 11, 23);

/// Returns the stored entries of one child, as they are in the file.
pub(crate) fn stored(folder: &Path, child: &ChildId) -> Vec<(u32, Option<JourneyId>, Value)> {
    let casebook = casebook_in(folder);
    let body = |entry: &casebook::EntryRow| serde_json::from_str(&entry.body).unwrap();
    casebook.entries(child).unwrap().iter().map(|entry| (entry.seq, entry.journey.clone(), body(entry))).collect()
}

pub(crate) type Stored = [(u32, Option<JourneyId>, Value)];

/// An entry in the model.
#[derive(Clone)]
struct Page {
    seq: u32,
    journey: Option<JourneyId>,
    body: Value,
    /// A later correction counts already; an earlier one no longer does.
    is_corrected: bool,
}

/// The model takes the last entry from the pile again and again. An undo removes the entry that it names, a correction
/// replaces its text, and any other entry is in force. It also returns the reasons of the edits that are in force.
fn read_by_the_model(all: &Stored) -> (Vec<Page>, Vec<(u32, Value)>) {
    let page = |(seq, journey, body): &(u32, Option<JourneyId>, Value)| Page {
        seq: *seq,
        journey: journey.clone(),
        body: body.clone(),
        is_corrected: false,
    };
    let mut heap: Vec<Page> = all.iter().map(page).collect();
    let (mut standing, mut reasons) = (Vec::new(), Vec::new());
    while let Some(last) = heap.pop() {
        reasons
            .extend(last.body.get("reason").filter(|_| is_edit(&last.body)).map(|reason| (last.seq, reason.clone())));
        let named = |page: &Page| Some(u64::from(page.seq)) == last.body["seq"].as_u64();
        match last.body["kind"].as_str().unwrap() {
            "undone" => heap.retain(|page| !named(page)),
            "corrected" => {
                for page in heap.iter_mut().filter(|page| named(page) && !page.is_corrected) {
                    (page.body, page.is_corrected) = (last.body["to"].clone(), true);
                }
            }
            _ => standing.push(last),
        }
    }
    standing.reverse();
    (standing, reasons)
}

/// Returns the entries that are in force, with the text that they now have.
pub(crate) fn in_force_by_the_model(all: &Stored) -> BTreeMap<u32, Value> {
    read_by_the_model(all).0.into_iter().map(|page| (page.seq, page.body)).collect()
}

fn is_edit(body: &Value) -> bool {
    matches!(body["kind"].as_str(), Some("undone" | "corrected"))
}

/// Returns every unique word, with the entries that now have it, as the model reads them.
pub(crate) fn words_by_the_model(all: &Stored) -> BTreeMap<String, BTreeSet<u32>> {
    let words = |value: &Value| -> Vec<String> {
        let text = value.to_string();
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        words
            .filter(|word| {
                word.len() == 8 && word.starts_with('q') && word[1..].bytes().all(|byte| byte.is_ascii_digit())
            })
            .map(str::to_owned)
            .collect()
    };
    let ever = all.iter().flat_map(|(_, _, body)| words(body)).map(|word| (word, BTreeSet::new()));
    let mut said: BTreeMap<String, BTreeSet<u32>> = ever.collect();
    let (standing, reasons) = read_by_the_model(all);
    let now = standing.iter().map(|page| (page.seq, &page.body)).chain(reasons.iter().map(|(seq, why)| (*seq, why)));
    for (seq, text) in now {
        for word in words(text) {
            said.entry(word).or_default().insert(seq);
        }
    }
    said
}

/// Returns the journeys that a plan supports at the time of its review, if the review is the first that closes the
/// plan.
fn closes(review: &Page, standing: &[Page]) -> Option<Vec<Value>> {
    let before: Vec<&Page> = standing.iter().filter(|page| page.seq < review.seq).collect();
    let plan = &review.body["plan"];
    // A review of a plan that is not written yet has no effect.
    let is_later = |page: &Page| Some(u64::from(page.seq)) > plan.as_u64();
    let closed =
        |page: &&&Page| matches!(page.body["kind"].as_str(), Some("reviewed" | "plan-ended")) && is_later(page);
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

/// Returns what the record itself provides as evidence, and the cycles that it counts.
fn given(page: &Page, standing: &[Page], pathway: &Pathway, journey: &JourneyId) -> Vec<Act> {
    let journeys = closes(page, standing);
    let given = match (page.body["kind"].as_str().unwrap(), page.body["speaker"].as_str()) {
        ("voice", Some("child")) | ("self-view", _) => GivenBy::ChildWords,
        ("voice", Some("parent")) => GivenBy::ParentWords,
        ("planned", _) => GivenBy::Plan,
        ("reviewed", _) if journeys.is_some() => GivenBy::Review,
        _ => return Vec::new(),
    };
    let held = pathway.evidence.values().filter(|evidence| evidence.given_by == Some(given));
    let mut acts: Vec<Act> = held.map(|evidence| Act::Held { evidence: evidence.id.clone() }).collect();
    if given == GivenBy::Review && journeys.unwrap_or_default().contains(&Value::from(journey.as_str())) {
        acts.push(Act::Reviewed);
    }
    acts
}

/// Returns who made a statement about consent.
fn who(body: &Value, name: &str) -> Who {
    let as_whom = match body["as-whom"].as_str() {
        Some("child" | "young-person") => AsWhom::Themselves,
        Some("unable") => AsWhom::Unable,
        Some("parent" | "responsible") => AsWhom::Responsible,
        Some("settled") => AsWhom::Settled,
        Some("court") => AsWhom::Court,
        Some("best-interests") => AsWhom::BestInterests,
        Some("appointed") => AsWhom::Appointed,
        _ => AsWhom::NotKnown,
    };
    let judged = body["judged-by"].as_str().is_some_and(|name| !name.is_empty());
    Who { as_whom, name: body[name].as_str().unwrap_or_default().to_owned(), judged }
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
        "held" => Act::HeldFrom {
            evidence: text("evidence").as_str().into(),
            of: text("of").parse().unwrap(),
            who: who(body, "said-by"),
        },
        "consented" => Act::Consented {
            service: text("service").as_str().into(),
            from: text("from").parse().unwrap(),
            until: body["until"].as_str().map(|until| until.parse().unwrap()),
            who: who(body, "by"),
        },
        "consent-withdrawn" => {
            let (service, on) = (body["service"].as_str().map(Into::into), text("on").parse().unwrap());
            Act::Withdrawn { service, on, who: who(body, "by") }
        }
        "absent" => Act::Absent { from: text("from").parse().unwrap(), to: text("to").parse().unwrap() },
        "changed" => return act(&body["to"]),
        _ => return None,
    })
}

pub(crate) fn modelled(all: &Stored, pathway: &str, journey: &JourneyId) -> Standing {
    let (standing, _) = read_by_the_model(all);
    let pathway = PACK.pathway(&pathway.into()).unwrap();
    let profile = standing.iter().rev().find(|page| page.body["kind"] == "profile").unwrap();
    let born: Date = profile.body["born"].as_str().unwrap().parse().unwrap();
    let of_it = standing.iter().filter(|page| page.journey.as_ref().is_none_or(|of| of == journey));
    let entries: Vec<Entry> = of_it
        .flat_map(|page| {
            given(page, &standing, pathway, journey).into_iter().chain(act(&page.body)).map(|act| (page.seq, act))
        })
        .map(|(seq, act)| Entry { seq, on: TODAY, by: String::new(), role: Some(Role::Senco), act })
        .collect();
    Journey { pathway, born: Some(born), entries: &entries, today: TODAY, role: Some(Role::Senco) }.replay()
}
