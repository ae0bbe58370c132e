//! Plays a walk and writes its complete text.

use std::fmt::Write as _;

use pathway::id::{ChoiceId, StepId};

use super::format::{Line, Walk, WalkError};
use super::play::Play;
use crate::edition_text::EditionText;

impl Walk {
    /// Plays the walk and returns its complete text.
    ///
    /// # Errors
    /// The first event that cannot happen, with the reason. Its line counts only the lines that begin with `>`; see
    /// [`line_in_file`].
    pub fn write(&self, saying: EditionText<'_>) -> Result<String, WalkError> {
        let mut play = Play::begin(self, saying)?;
        let mut text = String::new();
        let _ = writeln!(text, "Walk: {}", self.title);
        let _ = writeln!(text, "Pathway: {}", self.pathway);
        let _ = writeln!(text, "Born: {}", self.born);
        let _ = writeln!(text, "Looking: {}", self.role.as_str());
        let _ = writeln!(text, "Begins: {}", self.begins);
        if let Some(at) = &self.at {
            let _ = writeln!(text, "At: {at}");
        }
        let _ = writeln!(text, "Agreed by: {}\n", self.agreed_by);
        text.push_str(&play.scene());
        let mut choices = play.choices();
        for (number, line) in (1..).zip(&self.lines) {
            let _ = writeln!(text, "> {line}");
            play.take(line).map_err(|error| WalkError { line: number, ..error })?;
            // A scene is shown again only if something in it has changed.
            if play.choices() != choices {
                choices = play.choices();
                text.push('\n');
                text.push_str(&play.scene());
            }
        }
        Ok(text)
    }

    /// Returns the choices that the walk makes, each with its step, including those that are undone.
    ///
    /// # Errors
    /// The first event that cannot happen.
    pub fn choices(&self, saying: EditionText<'_>) -> Result<Vec<(StepId, ChoiceId)>, WalkError> {
        let mut play = Play::begin(self, saying)?;
        let mut choices = Vec::new();
        for line in &self.lines {
            if let Line::Choose { choice, .. } = line {
                choices.push((play.standing().at, choice.as_str().into()));
            }
            play.take(line)?;
        }
        Ok(choices)
    }
}
