//! The questions that the shipped pathways ask.

use std::collections::BTreeMap;

use pathway::id::QuestionId;
use pathway::model::Question;

use crate::content::shipped::Content;
use crate::wire::{Code, Failure};

/// Returns every question of any shipped pathway.
pub(crate) fn questions(content: &Content) -> BTreeMap<&QuestionId, &Question> {
    content.pack.pathways.iter().flat_map(|pathway| &pathway.questions).collect()
}

/// Checks that some shipped pathway has the question and that it can have this answer.
pub(crate) fn has_value(content: &Content, question: &str, value: &str) -> Result<bool, Failure> {
    let known = questions(content);
    let known = known.get(&QuestionId::new(question)).ok_or(Failure::new(Code::UnknownQuestion))?;
    Ok(known.values.iter().any(|known| known.as_str() == value))
}
