//! One step with its structure on the left and its words on the right.

use pathway::id::StepId;
use pathway::model::{Gate, Route, Step};

use crate::edition_text::EditionText;

/// The width of the structure, in characters.
const LEFT: usize = 46;
/// The width of the words, in characters.
const RIGHT: usize = 72;

/// Returns the step as text for an author. `None` if the pathway has no such step.
pub fn show(text: EditionText<'_>, step: &StepId) -> Option<String> {
    let step = text.pathway.step(step)?;
    let rows = rows(text, step).into_iter().map(|(structure, words)| beside(&structure, &words));
    Some(rows.collect())
}

fn rows(text: EditionText<'_>, step: &Step) -> Vec<(String, String)> {
    let words = |attribute: &str| text.of_step(&step.id, attribute).unwrap_or_default();
    let head = format!("{}/{}  {} · {}", text.pathway.id, step.id, step.kind.as_str(), step.stage.as_str());
    let mut rows = vec![(head, text.step(&step.id))];
    for attribute in ["purpose", "family", "setting", "early", "note"] {
        rows.extend(text.of_step(&step.id, attribute).map(|words| (format!("  .{attribute}"), words)));
    }
    rows.extend(step.lead.iter().map(|id| (format!("  lead {id}"), text.person(id))));
    rows.extend(step.owner.iter().map(|id| (format!("  owner {id}"), text.person(id))));
    rows.extend(step.tasks.iter().map(|id| (format!("  task {id}"), words(&format!("task-{id}")))));
    rows.extend(step.evidence.iter().map(|id| (format!("  evidence {id}"), text.evidence(id))));
    rows.extend(step.routes.iter().map(|route| (structure_of(route), text.choice(&step.id, &route.choice))));
    rows.extend(step.gates.iter().map(|gate| (structure_of_gate(gate), words(&format!("gate-{}", gate.id)))));
    rows.extend(step.links.iter().map(|to| (format!("  link {}/{}", to.pathway, to.step), String::new())));
    rows.extend(step.signposts.iter().map(|id| (format!("  signpost {id}"), String::new())));
    rows
}

fn structure_of(route: &Route) -> String {
    let guard = if route.when.is_some() { "  (guarded)" } else { "" };
    let reason = if route.reason { "  (reason)" } else { "" };
    format!("  choice {} → {}{guard}{reason}", route.choice, route.to)
}

fn structure_of_gate(gate: &Gate) -> String {
    let before: Vec<&str> = gate.before.iter().map(|choice| choice.as_str()).collect();
    format!("  gate {} ({}) before {}", gate.id, gate.force.as_str(), before.join(", "))
}

/// Returns two columns of text, each broken between words.
fn beside(structure: &str, words: &str) -> String {
    let (left, right) = (broken(structure, LEFT), broken(words, RIGHT));
    let lines = (0..left.len().max(right.len())).map(|line| {
        let cell = |column: &[String]| column.get(line).cloned().unwrap_or_default();
        format!("{:<LEFT$}  {}", cell(&left), cell(&right)).trim_end().to_owned() + "\n"
    });
    lines.collect()
}

/// Returns lines of at most `width` characters; a longer word has its own line. Later lines have the same indentation.
fn broken(text: &str, width: usize) -> Vec<String> {
    let indent: String = text.chars().take_while(|letter| *letter == ' ').collect();
    let mut lines = vec![indent.clone()];
    for word in text.split_whitespace() {
        let used = lines.last().map_or(0, |line| line.chars().count());
        if used > indent.len() && used + 1 + word.chars().count() > width {
            lines.push(format!("{indent}  "));
        }
        if let Some(line) = lines.last_mut() {
            if !line.trim().is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn structure_and_words_stay_in_their_columns() {
        let words =
            "Ask the family whether they agree, and write down what they say in their own words before you send it";
        let shown = beside("  choice send-the-referral → waiting-for-an-answer  (guarded)", words);
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| line.chars().count() <= super::LEFT + 2 + super::RIGHT), "{shown}");
        assert!(lines[0].starts_with("  choice send-the-referral → "));
        assert!(lines[0].contains("Ask the family"));
        assert_eq!(shown.split_whitespace().filter(|word| words.contains(word)).count(), words.split(' ').count());
    }
}
