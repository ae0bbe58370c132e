//! P22: a pathway is small enough to be proved.
//!
//! A pathway that cannot be searched completely cannot be proved. The limits are far larger than any pathway that a
//! person can read.

use crate::base::place::Place;
use crate::model::pathway::Pathway;
use crate::problem::{Problem, Rule};
use crate::proof::TooLarge;

pub(super) fn refuse(pathway: &Pathway, top: &Place, TooLarge(what): TooLarge) -> Problem {
    Problem::new(
        Rule::Size,
        top,
        format!("`{}` cannot be proved: it has {what}", pathway.id),
        "few enough facts that decide a route",
        "split the pathway in two, or let fewer facts close its routes",
    )
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, finish};

    #[test]
    fn more_passed_steps_than_can_be_distinguished() {
        let names: Vec<String> = (0..40).map(|number| format!("s{number}")).collect();
        let mut text = String::new();
        for (name, next) in names.iter().zip(names.iter().skip(1).map(String::as_str).chain(["end"])) {
            text += &act(name, &[("on", next), ("skip", "end")]);
            text += &format!("when = {{ not = {{ been = \"{name}\" }} }}\n");
        }
        assert_eq!(codes("start = \"s0\"", &(text + &finish("end"))), ["P22 `p`"]);
    }
}
