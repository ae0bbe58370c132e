//! Prompts that the record itself triggers: a condition that has become true, and the step to which the prompt links.

use crate::engine::known::{Finding, Known, Truth};
use crate::model::pathway::{Pathway, Prompt};

/// A prompt whose condition is true now, and the facts that made it true.
#[derive(Clone, Debug, PartialEq)]
pub struct Prompted<'a> {
    /// The prompt.
    pub prompt: &'a Prompt,
    /// The facts that triggered it.
    pub because: Vec<Finding>,
}

impl Pathway {
    /// Returns the prompts whose condition is true. A fact that is not known triggers nothing.
    pub fn prompts_now(&self, known: &Known) -> Vec<Prompted<'_>> {
        let judged = self.prompts.iter().map(|prompt| (prompt, prompt.when.judge(known)));
        let hold = judged.filter(|(_, verdict)| verdict.truth == Truth::Yes);
        hold.map(|(prompt, verdict)| Prompted { prompt, because: verdict.because }).collect()
    }
}
