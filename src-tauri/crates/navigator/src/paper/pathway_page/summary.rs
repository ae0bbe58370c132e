//! The steps of a long pathway on one page: who leads which, the times, and where each leads, by the numbers of the drawing.

use pathway::id::StepId;

use super::facts::{people, times};
use super::steps::{PageStep, number};
use crate::content::labels::PathwayText;
use crate::paper::sheet::Sheet;

/// What a page about nobody says of its steps besides the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::paper) enum Listed {
    /// Each step in a row.
    Rows,
    /// Who leads, the times and where each step leads, by the numbers of the drawing.
    Numbers,
    /// Who leads and the times, by the numbers of the drawing.
    Times,
    /// Only who leads, by the numbers of the drawing.
    Leads,
}

/// Writes who leads which steps and, if there is room for it, the times and where each step leads. Then nothing that a list
/// of the steps says is left out.
pub(super) fn summary(text: &PathwayText<'_>, steps: &[PageStep], sheet: &mut Sheet<'_>, listed: Listed) {
    let header = |first| [first, "paper-pathway-steps"];
    sheet.table(&header("paper-pathway-lead"), &[4, 6], grouped(steps, |at| people(text, steps, at)));
    if listed == Listed::Leads {
        return;
    }
    let lasts = grouped(steps, |at| {
        let known = steps.get(at).and_then(|step| text.pathway.step(&StepId::from(step.id.as_str())));
        let said = known.map(|known| times(known, steps, text.age, sheet)).unwrap_or_default();
        said.lines().map(str::to_owned).collect()
    });
    sheet.table(&header("paper-pathway-time"), &[4, 6], lasts);
    if listed == Listed::Times {
        return;
    }
    let next = |step: &PageStep| step.leads_to.iter().map(|at| number(*at)).collect::<Vec<_>>().join(", ");
    let ways = steps.iter().enumerate().filter(|(_, step)| !step.leads_to.is_empty());
    let ways: Vec<String> = ways
        .map(|(at, step)| sheet.say_with("paper-pathway-way", &[("step", &number(at)), ("next", &next(step))]))
        .collect();
    sheet.section(sheet.say("paper-pathway-ways"), |sheet| sheet.paragraph(ways.join("; ")));
}

/// Returns what is said of steps, each once in the order in which it first comes, with the numbers of its steps.
fn grouped(steps: &[PageStep], said: impl Fn(usize) -> Vec<String>) -> Vec<Vec<String>> {
    let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
    for at in 0..steps.len() {
        for words in said(at) {
            match groups.iter_mut().find(|(known, _)| *known == words) {
                Some((_, of)) => of.push(at),
                None => groups.push((words, vec![at])),
            }
        }
    }
    groups.into_iter().map(|(words, of)| vec![words, spans(&of)]).collect()
}

/// Returns the numbers of steps, three or more in a row as “3–5”.
fn spans(of: &[usize]) -> String {
    let rows = of.chunk_by(|one, next| one + 1 == *next);
    let said = rows.flat_map(|row| match row {
        [first, .., last] if row.len() > 2 => vec![format!("{}–{}", number(*first), number(*last))],
        _ => row.iter().map(|at| number(*at)).collect(),
    });
    said.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_row_are_a_span() {
        assert_eq!(spans(&[0, 1, 2, 4, 5, 8]), "1–3, 5, 6, 9");
        assert_eq!(spans(&[]), "");
    }
}
