//! P12: a question has a route for each of its answers, and no route for anything else.
//!
//! An answer without a route is a child who says something true and gets no further.

use crate::model::Pathway;
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    for step in &pathway.steps {
        let Some(question) = step.asks.as_ref().and_then(|id| pathway.questions.get(id)) else {
            continue;
        };
        let mut wrong = |found: String, mend: &str| {
            let expected = format!("one route for each value of `{}`", question.id);
            problems.push(Problem::new(Rule::Answers, &step.place, found, expected, mend));
        };
        for value in &question.values {
            if !step.routes.iter().any(|route| route.choice.as_str() == value.as_str()) {
                wrong(format!("`{}` has no route for the answer `{value}`", step.id), "add it");
            }
        }
        for route in &step.routes {
            if !question.values.iter().any(|value| value.as_str() == route.choice.as_str()) {
                wrong(format!("`{}` has the choice `{}`, which is no answer", step.id, route.choice), "mend the name");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn an_answer_without_a_route() {
        let ask = act("a", &[("yes", "end"), ("maybe", "end")]).replace("\"act\"", "\"ask\"\nasks = \"q\"");
        assert_eq!(codes("start = \"a\"", &[ask, finish("end")].concat()), ["P12 `a`", "P12 `a`"]);
    }
}
