//! Makes a walk from a story that the proof found.

use jiff::civil::Date;
use pathway::model::Role;
use pathway::{Age, Pathway};

use super::format::{Line, NOBODY, Unit, Walk};
use super::play::later;

/// Returns a walk from a story, for a child who begins on `first_day`.
///
/// With `waits`, each step takes its own time before its choice is made.
pub fn of_story(
    pathway: &Pathway,
    story: &pathway::proof::Story,
    title: String,
    first_day: Date,
    waits: bool,
) -> Option<Walk> {
    use pathway::proof::Event;
    let record = story.record(first_day)?;
    let mut today = record.entries.first()?.on;
    let mut walk = Walk {
        title,
        pathway: pathway.id.to_string(),
        born: record.born,
        role: story.role.unwrap_or(Role::Senco),
        begins: today,
        at: (story.begins_at != pathway.start).then(|| story.begins_at.to_string()),
        agreed_by: String::from(NOBODY),
        lines: Vec::new(),
    };
    let mut at = pathway.step(&story.begins_at);
    for event in &story.events {
        let line = match event {
            Event::Chooses { choice, .. } => {
                let time = at.filter(|_| waits).and_then(|step| step.check_in.as_ref().or(step.within.as_ref()));
                if let Some((amount, unit)) = time.and_then(taking) {
                    walk.lines.push(Line::Wait { amount, unit });
                    today = later(today, amount, unit)?;
                }
                let route = at.and_then(|step| step.route(choice));
                let because = at.is_some_and(|step| {
                    let expected = |gate: &&pathway::model::Gate| gate.force == pathway::model::Force::Expected;
                    step.gates_before(choice).find(expected).is_some()
                }) || route.is_some_and(|route| route.reason);
                at = route.and_then(|route| pathway.step(&route.to));
                Line::Choose {
                    choice: choice.to_string(),
                    because: because.then(|| String::from("this was agreed with the family")),
                }
            }
            Event::Answers { question, value } => {
                Line::Answer { question: question.to_string(), value: value.to_string() }
            }
            Event::Holds { evidence } => Line::Hold { evidence: evidence.to_string() },
            Event::Withdraws => {
                let as_whom = pathway::consent::AsWhom::Responsible;
                let (about, who) =
                    (String::from("everything"), pathway::consent::Who { as_whom, ..Default::default() });
                Line::Speak(super::consent::Spoken { yes: false, about, who })
            }
            Event::Reviews => Line::Review,
            Event::Looks { role } => Line::Look { role: *role },
            Event::SchoolAge { now } => {
                let changes = now.first_day(record.born)?;
                let days = today.until((jiff::Unit::Day, changes)).map_or(0, |span| span.get_days());
                if days < 1 {
                    continue;
                }
                today = changes;
                Line::Wait { amount: days, unit: Unit::Days }
            }
            Event::Grows { to, .. } => {
                let later = to.reached_on(record.born)?;
                let months = i32::from(to.in_months()) - i32::from(Age::on(record.born, today).in_months());
                today = later.max(today);
                // The earlier steps may have taken so long that the age is already reached.
                if months < 1 {
                    continue;
                }
                Line::Wait { amount: months, unit: Unit::Months }
            }
        };
        walk.lines.push(line);
    }
    Some(walk)
}

/// Returns a step's time as a wait of at most half a year.
fn taking(time: &pathway::model::Timescale) -> Option<(i32, Unit)> {
    use pathway::model::TimeUnit;
    let amount = i32::try_from(time.amount).ok().filter(|amount| *amount > 0)?;
    Some(match time.unit {
        TimeUnit::Days => (amount.min(180), Unit::Days),
        TimeUnit::SchoolDays => (amount.saturating_mul(7).div_euclid(5).min(180), Unit::Days),
        TimeUnit::Weeks | TimeUnit::SchoolWeeks => (amount.min(26), Unit::Weeks),
        TimeUnit::Months => (amount.min(6), Unit::Months),
    })
}
