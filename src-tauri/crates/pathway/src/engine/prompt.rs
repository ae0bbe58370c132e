//! What the record itself brings up: a rule whose condition has come true, with the door that it opens.

use crate::engine::known::{Finding, Known, Truth};
use crate::model::pathway::{Pathway, Prompt};

/// A prompt that holds now, with the facts that made it so.
#[derive(Clone, Debug, PartialEq)]
pub struct Prompted<'a> {
    /// The prompt.
    pub prompt: &'a Prompt,
    /// The facts that raised it.
    pub because: Vec<Finding>,
}

impl Pathway {
    /// The prompts that hold. Not known yet is not yet: nothing is brought up that nobody wrote down.
    pub fn prompts_now(&self, known: &Known) -> Vec<Prompted<'_>> {
        let judged = self.prompts.iter().map(|prompt| (prompt, prompt.when.judge(known)));
        let hold = judged.filter(|(_, verdict)| verdict.truth == Truth::Yes);
        hold.map(|(prompt, verdict)| Prompted { prompt, because: verdict.because }).collect()
    }
}
