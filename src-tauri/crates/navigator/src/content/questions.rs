//! The questions that the shipped pathways ask.

use std::collections::BTreeMap;

use pathway::id::QuestionId;
use pathway::model::Question;

use crate::content::labels::question_in_words;
use crate::content::shipped::Content;
use crate::wire;
use crate::wire::{Code, Failure};

/// Returns every question of any shipped pathway.
pub(crate) fn questions(content: &Content) -> BTreeMap<&QuestionId, &Question> {
    content.pack.pathways.iter().flat_map(|pathway| &pathway.questions).collect()
}

/// The questions that can be answered while a child is added: what somebody knows of a child before any pathway.
const FIRST: [&str; 1] = ["ehc-plan"];

/// Returns the questions that can be answered while a child is added.
pub(crate) fn first_questions(content: &Content) -> Vec<wire::Question> {
    let known = questions(content);
    let all = FIRST.iter().filter_map(|id| known.get(&QuestionId::new(*id)));
    all.map(|question| question_in_words(&content.words, question)).collect()
}

/// Checks that some shipped pathway has the question and that it can have this answer.
pub(crate) fn has_value(content: &Content, question: &str, value: &str) -> Result<bool, Failure> {
    let known = questions(content);
    let known = known.get(&QuestionId::new(question)).ok_or(Failure::new(Code::UnknownQuestion))?;
    Ok(known.values.iter().any(|known| known.as_str() == value))
}
