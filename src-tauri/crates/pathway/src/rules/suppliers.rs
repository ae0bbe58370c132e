//! P28: every question and every piece of evidence has somebody who can supply it.
//!
//! A choice that waits for evidence that nobody gives, or for an answer that nobody has, waits for ever.

use crate::base::place::Place;
use crate::model::pathway::Pathway;
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    let mut wrong = |place: &Place, what: &str, id: &str, verb: &str| {
        problems.push(Problem::new(
            Rule::Suppliers,
            place,
            format!("nobody is named who can {verb} the {what} `{id}`"),
            "`who` with at least one person of the vocabulary",
            format!("add `who`; if nobody can {verb} it, remove it, and everything that waits for it"),
        ));
    };
    for evidence in pathway.evidence.values().filter(|evidence| evidence.who.is_empty()) {
        wrong(&evidence.place, "evidence", evidence.id.as_str(), "supply");
    }
    for question in pathway.questions.values().filter(|question| question.who.is_empty()) {
        wrong(&question.place, "question", question.id.as_str(), "answer");
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn evidence_and_questions_that_nobody_can_supply() {
        let steps = act("a", &[("on", "end")]) + &finish("end");
        let evidence = |who: &str| format!("start = \"a\"\n[[evidence]]\nid = \"own\"\nkind = \"record\"\nwho = {who}");
        assert_eq!(codes(&evidence("[]"), &steps), ["P28 `own`"]);
        assert_eq!(codes(&evidence("[\"parent\"]"), &steps), [""; 0]);
        let question = "start = \"a\"\n[[question]]\nid = \"own\"\nvalues = [\"yes\", \"no\"]\norigin = \"local\"";
        assert_eq!(codes(question, &steps), ["P28 `own`"]);
    }
}
