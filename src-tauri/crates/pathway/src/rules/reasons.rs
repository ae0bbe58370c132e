//! P32: a choice that is named as a refusal asks for a reason.
//!
//! Without it the record says that a family or a service declined, and nobody can learn why or offer something else.
//! P26 relies on it too: a choice that asks for a reason counts as a refusal.

use crate::model::pathway::Pathway;
use crate::problem::{Problem, Rule};

/// The words by which the name of a choice is recognised as a refusal.
const REFUSALS: [&str; 5] = ["declines", "declined", "says-no", "said-no", "no-consent"];

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    for step in &pathway.steps {
        for route in
            step.routes.iter().filter(|route| !route.reason && step.asks.is_none() && is_refusal(route.choice.as_str()))
        {
            problems.push(Problem::new(
                Rule::Reasons,
                &route.place,
                format!("`{}` at `{}` asks for no reason", route.choice, step.id),
                "reason = true for a choice that records a refusal",
                format!("write `{} = {{ to = \"{}\", reason = true }}`", route.choice, route.to),
            ));
        }
    }
}

/// Whether the name of a choice has one of the words, or is the plain `refused`.
fn is_refusal(choice: &str) -> bool {
    let has = |word: &&str| format!("-{choice}-").contains(&format!("-{word}-"));
    choice == "refused" || REFUSALS.iter().any(has)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn a_refusal_without_a_reason() {
        for (choice, is_reported) in [
            ("family-declines", true),
            ("declined", true),
            ("young-person-says-no", true),
            ("no-consent-worried", true),
            ("refused", true),
            ("plan-refused", false),
            ("no-cause-found", false),
        ] {
            let text = act("a", &[("on", "end"), (choice, "end")]) + &finish("end");
            assert_eq!(codes("start = \"a\"", &text).len(), usize::from(is_reported), "{choice}");
            let with_reason = text.replace(&format!("\"{choice}\"\n"), &format!("\"{choice}\"\nreason = true\n"));
            assert_eq!(codes("start = \"a\"", &with_reason), [""; 0], "{choice}");
        }
    }
}
