//! The shipped pathways, and walks on them, as the peers read them (`tests/benches/peers`).

use std::collections::BTreeMap;

use acceptance::Dice;
use acceptance::PACK;
use jiff::civil::{Date, date};
use pathway::condition::{Condition, Fact};
use pathway::model::{Role, Step};
use pathway::school_age::SchoolAge;
use pathway::{Act, Age, Entry, Journey, Pathway, Standing};
use serde_json::{Map, Value, json};

/// The day of the first entry of every walk.
const FIRST_DAY: Date = date(2026, 1, 5);

/// A child who walks on one pathway, and what is recorded of them.
pub(crate) struct Walk {
    pub(crate) pathway: &'static Pathway,
    pub(crate) born: Date,
    pub(crate) entries: Vec<Entry>,
}

impl Walk {
    /// Replays the first so many entries, for the day of the last of them.
    pub(crate) fn replay(&self, count: usize) -> Standing {
        let entries = self.entries.get(..count).unwrap_or(&self.entries);
        self.on(count, entries.last().map_or(FIRST_DAY, |entry| entry.on))
    }

    /// Replays the first so many entries, for a day.
    fn on(&self, count: usize, today: Date) -> Standing {
        let entries = self.entries.get(..count).unwrap_or(&self.entries);
        Journey { pathway: self.pathway, born: Some(self.born), entries, today, role: Some(Role::Senco) }.replay()
    }

    /// Returns the day of the next entry. A week goes by between entries, so children grow older on their way.
    fn next_day(&self) -> Date {
        let weeks = i64::try_from(self.entries.len()).unwrap() + 1;
        FIRST_DAY.checked_add(jiff::Span::new().weeks(weeks)).unwrap()
    }

    /// Returns how many choices it makes.
    pub(crate) fn choices(&self) -> usize {
        self.entries.iter().filter(|entry| matches!(entry.act, Act::Chose { .. })).count()
    }
}

/// Returns walks on each pathway that a practitioner could make, of at most so many choices: each answers a question or
/// records evidence now and then, and takes a choice that is open.
pub(crate) fn walks(on_each: usize, longest: usize, seed: u64) -> Vec<Walk> {
    let mut dice = Dice::new(seed);
    let all = PACK.pathways.iter().flat_map(|pathway| std::iter::repeat_n(pathway, on_each));
    all.map(|pathway| walk(pathway, longest, &mut dice)).collect()
}

fn walk(pathway: &'static Pathway, longest: usize, dice: &mut Dice) -> Walk {
    let years = i16::try_from(2 + dice.roll(20)).unwrap();
    let born = date(2026 - years, 3, 9);
    let mut walk = Walk { pathway, born, entries: Vec::new() };
    while walk.choices() < longest {
        for act in facts(pathway, dice) {
            add(&mut walk, act);
        }
        // A birthday before the choice may close it, so its own day counts.
        let standing = walk.on(walk.entries.len(), walk.next_day());
        let open: Vec<_> = standing.routes.iter().filter(|route| route.state.can_be_taken()).collect();
        if open.is_empty() {
            break;
        }
        let (step, choice) = (standing.at.clone(), dice.one_of(&open).choice.clone());
        let [gate_reason, reason] = ["agreed with the family", "as they told us"].map(String::from);
        add(&mut walk, Act::Chose { step, choice, gate_reason, reason });
    }
    walk
}

/// Returns what becomes known before a choice: mostly something.
fn facts(pathway: &Pathway, dice: &mut Dice) -> Vec<Act> {
    let questions: Vec<_> = pathway.questions.values().collect();
    let evidence: Vec<_> = pathway.evidence.keys().collect();
    let answered = (dice.roll(3) == 0 && !questions.is_empty()).then(|| {
        let question = dice.one_of(&questions);
        Act::Answered { question: question.id.clone(), value: dice.one_of(&question.values).clone() }
    });
    let held =
        (dice.roll(2) == 0 && !evidence.is_empty()).then(|| Act::Held { evidence: (*dice.one_of(&evidence)).clone() });
    answered.into_iter().chain(held).collect()
}

fn add(walk: &mut Walk, act: Act) {
    let seq = u32::try_from(walk.entries.len()).unwrap() + 1;
    let on = walk.next_day();
    walk.entries.push(Entry { seq, on, by: String::from("R. Practitioner"), role: Some(Role::Senco), act });
}

/// Returns the pathways and the walks as JSON.
pub(crate) fn export(walks: &[Walk]) -> Value {
    let pathways: Vec<Value> = PACK.pathways.iter().map(pathway).collect();
    let walks: Vec<Value> = walks.iter().map(exported_walk).collect();
    json!({ "pathways": pathways, "walks": walks })
}

fn pathway(pathway: &Pathway) -> Value {
    let steps: Vec<Value> = pathway.steps.iter().map(step).collect();
    json!({ "id": pathway.id.as_str(), "start": pathway.start.as_str(), "steps": steps })
}

fn step(step: &Step) -> Value {
    let routes = step.routes.iter().map(|route| {
        let gates: Vec<&str> = step.gates_before(&route.choice).map(|gate| gate.id.as_str()).collect();
        json!({
            "choice": route.choice.as_str(), "to": route.to.as_str(), "gates": gates, "reason": route.reason,
            "when": route.when.as_ref().map(condition),
        })
    });
    let gates = step
        .gates
        .iter()
        .map(|gate| json!({ "id": gate.id.as_str(), "force": gate.force.as_str(), "needs": condition(&gate.needs) }));
    json!({
        "id": step.id.as_str(), "asks": step.asks.as_ref().map(|question| question.as_str()),
        "closesCycle": step.closes_cycle, "routes": routes.collect::<Vec<_>>(), "gates": gates.collect::<Vec<_>>(),
    })
}

fn condition(condition: &Condition) -> Value {
    let each = |parts: &[Condition]| parts.iter().map(self::condition).collect::<Vec<_>>();
    match condition {
        Condition::All(parts) => json!({ "all": each(parts) }),
        Condition::Any(parts) => json!({ "any": each(parts) }),
        Condition::Not(inner) => json!({ "not": self::condition(inner) }),
        Condition::Fact(fact) => match fact {
            Fact::Age(range) => {
                let [from, under] = [range.from, range.under].map(|bound| bound.map(Age::in_months));
                json!({ "age": { "from": from, "under": under } })
            }
            Fact::SchoolAge(school_age) => json!({ "schoolAge": school_age.as_str() }),
            Fact::Answer { question, is } => {
                let values: Vec<&str> = is.iter().map(|value| value.as_str()).collect();
                json!({ "answer": [question.as_str(), values] })
            }
            Fact::Evidence(evidence) => json!({ "evidence": evidence.as_str() }),
            Fact::Cycles(cycles) => json!({ "cycles": cycles }),
            Fact::Been(step) => json!({ "been": step.as_str() }),
            Fact::Role(roles) => json!({ "role": roles.iter().map(|role| role.as_str()).collect::<Vec<_>>() }),
            Fact::Absent(_) => panic!("only prompts ask for days away"),
        },
    }
}

/// What is known of a child on one day, as far as a condition can ask for it.
#[derive(Clone, Default, PartialEq)]
struct Facts(BTreeMap<&'static str, Value>);

impl Facts {
    fn of(walk: &Walk, standing: &Standing, day: Date) -> Facts {
        let answers: Map<String, Value> =
            standing.answers.iter().map(|(id, given)| (id.to_string(), json!(given.value.as_str()))).collect();
        let evidence: Map<String, Value> = standing.evidence.keys().map(|id| (id.to_string(), json!(true))).collect();
        Facts(BTreeMap::from([
            ("ageMonths", json!(Age::on(walk.born, day).in_months())),
            ("schoolAge", json!(SchoolAge::on(walk.born, day).as_str())),
            ("role", json!("senco")),
            ("answers", json!(answers)),
            ("evidence", json!(evidence)),
        ]))
    }

    /// Returns what changed since then. Evidence that no longer counts is said to be gone.
    fn since(&self, before: &Facts) -> Value {
        let mut changed = Map::new();
        for (name, now) in &self.0 {
            let was = before.0.get(name);
            if was == Some(now) {
                continue;
            }
            let now = match (now, was.and_then(Value::as_object)) {
                (Value::Object(now), was) => {
                    let was = was.cloned().unwrap_or_default();
                    let gone = was.keys().filter(|key| !now.contains_key(*key)).map(|key| (key.clone(), json!(false)));
                    let new = now.iter().filter(|(key, value)| was.get(*key) != Some(value));
                    Value::Object(new.map(|(key, value)| (key.clone(), value.clone())).chain(gone).collect())
                }
                (other, _) => other.clone(),
            };
            changed.insert((*name).to_owned(), now);
        }
        Value::Object(changed)
    }
}

fn exported_walk(walk: &Walk) -> Value {
    let is_choice = |(_, entry): &(usize, &Entry)| matches!(entry.act, Act::Chose { .. });
    let choices: Vec<usize> = walk.entries.iter().enumerate().filter(is_choice).map(|(at, _)| at).collect();
    let (mut events, mut known) = (Vec::new(), Facts::default());
    let mut facts0 = json!({});
    let mut standings = Vec::new();
    for at in &choices {
        // What is known before the choice, on its day.
        let entry = &walk.entries[*at];
        let standing = walk.on(*at, entry.on);
        let now = Facts::of(walk, &standing, entry.on);
        if standings.is_empty() {
            facts0 = now.since(&Facts::default());
            standings.push(shown(&standing));
            known = now.clone();
        }
        let Act::Chose { choice, .. } = &entry.act else { continue };
        events.push(json!({ "facts": now.since(&known), "choice": choice.as_str(), "gateReason": true }));
        known = now;
        standings.push(shown(&walk.replay(at + 1)));
    }
    if standings.is_empty() {
        let standing = walk.replay(walk.entries.len());
        let day = walk.entries.last().map_or(FIRST_DAY, |entry| entry.on);
        facts0 = Facts::of(walk, &standing, day).since(&Facts::default());
        standings.push(shown(&standing));
    }
    json!({ "pathway": walk.pathway.id.as_str(), "facts0": facts0, "events": events, "standings": standings })
}

fn shown(standing: &Standing) -> Value {
    let routes: Vec<Value> = standing
        .routes
        .iter()
        .map(|route| json!([route.choice.as_str(), route.to.as_str(), state(route.state)]))
        .collect();
    json!({ "at": standing.at.as_str(), "ended": standing.ended, "routes": routes })
}

fn state(state: pathway::replay::RouteState) -> &'static str {
    use pathway::replay::RouteState;
    match state {
        RouteState::Open => "open",
        RouteState::OpenWithReason => "open-with-reason",
        RouteState::Waiting => "waiting",
        RouteState::NotForThisChild => "not-for-this-child",
    }
}
