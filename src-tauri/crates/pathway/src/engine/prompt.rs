//! Prompts that the record itself raises: a condition that has become true, and the step it links to.

use crate::engine::known::{Finding, Known, Truth};
use crate::model::pathway::{Pathway, Prompt};

/// A prompt whose condition is true now, with the facts that made it so.
#[derive(Clone, Debug, PartialEq)]
pub struct Prompted<'a> {
    /// The prompt.
    pub prompt: &'a Prompt,
    /// The facts that raised it.
    pub because: Vec<Finding>,
}

impl Pathway {
    /// The prompts whose condition is true. A fact that is not known raises nothing.
    pub fn prompts_now(&self, known: &Known) -> Vec<Prompted<'_>> {
        let judged = self.prompts.iter().map(|prompt| (prompt, prompt.when.judge(known)));
        let hold = judged.filter(|(_, verdict)| verdict.truth == Truth::Yes);
        hold.map(|(prompt, verdict)| Prompted { prompt, because: verdict.because }).collect()
    }
}
