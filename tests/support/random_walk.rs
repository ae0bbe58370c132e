//! Random walks that a practitioner could make on a pathway.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use pathway::model::Role;
use pathway::{Act, Entry, Journey, Pathway, Standing};
use proptest::prelude::*;

use crate::PACK;

/// The day on which every walk is replayed.
pub const TODAY: Date = date(2026, 11, 23);

pub fn born(years: u16, months: u16) -> Date {
    TODAY.checked_sub(i32::from(years).years().months(i32::from(months))).unwrap()
}

pub fn replay(pathway: &Pathway, born: Date, entries: &[Entry]) -> Standing {
    Journey { pathway, born: Some(born), entries, today: TODAY, role: Some(Role::Senco) }.replay()
}

pub fn entry(seq: u32, act: Act) -> Entry {
    Entry { seq, on: TODAY, by: String::from("R. Practitioner"), role: Some(Role::Senco), act }
}

/// Returns a walk that a practitioner could make. Each event records evidence, answers a question, reviews a plan,
/// takes an open route, or undoes the last choice.
pub fn walk(pathway: &Pathway, born: Date, dice: &[u8]) -> Vec<Entry> {
    let mut entries = vec![entry(1, Act::Begun { at: pathway.start.clone() })];
    let evidence: Vec<_> = pathway.evidence.keys().collect();
    let questions: Vec<_> = pathway.questions.values().collect();
    for roll in dice.chunks_exact(2) {
        let (what, which) = (roll[0], usize::from(roll[1]));
        let seq = entries.last().map_or(1, |last| last.seq + 1);
        let standing = replay(pathway, born, &entries);
        let act = match what % 8 {
            0 if !evidence.is_empty() => Act::Held { evidence: evidence[which % evidence.len()].clone() },
            1 if !questions.is_empty() => {
                let question = questions[which % questions.len()];
                let value = question.values[which / 7 % question.values.len()].clone();
                Act::Answered { question: question.id.clone(), value }
            }
            2 if which % 5 == 0 => match standing.trail.last() {
                Some(last) => Act::Undone { seq: last.seq },
                None => continue,
            },
            3 if which % 4 == 0 => Act::Reviewed,
            _ => {
                let open: Vec<_> = standing.routes.iter().filter(|route| route.state.can_be_taken()).collect();
                if open.is_empty() {
                    continue;
                }
                let route = open[which % open.len()];
                Act::Chose {
                    step: standing.at.clone(),
                    choice: route.choice.clone(),
                    gate_reason: String::from("agreed with the family"),
                    reason: String::from("as they told us"),
                }
            }
        };
        entries.push(entry(seq, act));
    }
    entries
}

pub fn any_pathway() -> impl Strategy<Value = &'static Pathway> {
    (0..PACK.pathways.len()).prop_map(|index| &PACK.pathways[index])
}
