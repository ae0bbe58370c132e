//! From `worries.toml` to the model: the file as it is written, and with its names looked up.

use serde::Deserialize;
use toml::Spanned;

use crate::base::age::AgeRange;
use crate::base::id::InterruptId;
use crate::base::lists::Origin;
use crate::model::worry::{Worries, WorryAnswer, WorryLeads, WorryQuestion};
use crate::parse::name::SpannedName;
use crate::parse::resolve::{Reader, Shared};
use crate::problem::{Problem, Rule};

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawWorries {
    origin: Spanned<Origin>,
    sources: Vec<SpannedName>,
    #[serde(default)]
    question: Vec<RawQuestion>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawQuestion {
    id: SpannedName,
    #[serde(default)]
    answer: Vec<RawAnswer>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawAnswer {
    id: SpannedName,
    #[serde(default)]
    ages: AgeRange,
    #[serde(default)]
    urgent: bool,
    #[serde(default)]
    sign: Option<SpannedName>,
    #[serde(default)]
    ask: Option<SpannedName>,
    #[serde(default)]
    to: Vec<SpannedName>,
    #[serde(default)]
    services: Vec<SpannedName>,
}

impl RawWorries {
    /// Takes out the pathways that a pack leaves out, and the answers that lead nowhere else.
    pub(crate) fn leave_out(&mut self, is_left_out: &dyn Fn(&str) -> bool) {
        for question in &mut self.question {
            question.answer.retain(|one| one.to.is_empty() || one.to.iter().any(|name| !is_left_out(name.get_ref())));
            question.answer.iter_mut().for_each(|one| one.to.retain(|name| !is_left_out(name.get_ref())));
        }
    }
}

/// Looks up every name and reports what is declared twice. `None` if the file has no question.
pub(crate) fn worries(reader: &mut Reader<'_>, raw: &RawWorries, shared: &Shared) -> Option<Worries> {
    let place = reader.place(&raw.origin);
    let mut questions: Vec<WorryQuestion> = Vec::new();
    for one in &raw.question {
        let question = question(reader, one, shared);
        if questions.iter().any(|known| known.id == question.id) {
            reader.twice(&one.id, "question");
        }
        questions.push(question);
    }
    if questions.is_empty() {
        let found = "the file asks nothing";
        reader.problems.push(Problem::new(Rule::Kinds, &place, found, "a [[question]]", "add one, or remove the file"));
        return None;
    }
    Some(Worries { questions, origin: *raw.origin.get_ref(), sources: reader.sources(&raw.sources, shared), place })
}

fn question(reader: &mut Reader<'_>, raw: &RawQuestion, shared: &Shared) -> WorryQuestion {
    let mut answers: Vec<WorryAnswer> = Vec::new();
    for one in &raw.answer {
        let Some(answer) = answer(reader, one, shared) else { continue };
        if answers.iter().any(|known| known.id == answer.id) {
            reader.twice(&one.id, "answer");
        }
        answers.push(answer);
    }
    WorryQuestion { id: reader.id(&raw.id), answers, place: reader.place(&raw.id) }
}

fn answer(reader: &mut Reader<'_>, raw: &RawAnswer, shared: &Shared) -> Option<WorryAnswer> {
    let place = reader.place(&raw.id);
    reader.report_twice(&raw.to, "target");
    let to: Vec<_> = raw.to.iter().map(|name| reader.target(name)).collect();
    let leads = match (raw.urgent, &raw.ask, to.is_empty()) {
        (true, None, true) => WorryLeads::Urgent,
        (false, Some(question), true) => WorryLeads::Ask(reader.id(question)),
        (false, None, false) => WorryLeads::To(to),
        _ => {
            reader.problems.push(Problem::new(
                Rule::Kinds,
                &place,
                format!("it is not clear where the answer `{}` leads", raw.id.get_ref()),
                "exactly one of `urgent = true`, `ask` and `to`",
                "keep the one that is meant",
            ));
            return None;
        }
    };
    let services = reader.services(&raw.services, shared);
    let sign = raw.sign.as_ref().map(|name| InterruptId::new(reader.id(name)));
    Some(WorryAnswer { id: reader.id(&raw.id), ages: raw.ages, leads, sign, services, place })
}
