//! P14: dates are in order. Whether a review is past is judged on the day, and shown, never refused.

use crate::model::{Pack, Pathway};
use crate::place::Place;
use crate::problem::{Problem, Rule};

pub(super) fn check(pathway: &Pathway, top: &Place, problems: &mut Vec<Problem>) {
    if pathway.review_by <= pathway.law_as_at {
        problems.push(Problem::new(
            Rule::Dates,
            top,
            format!(
                "`{}` is to be reviewed by {}, before its law-as-at {}",
                pathway.id, pathway.review_by, pathway.law_as_at
            ),
            "a review after the day at which the law was read",
            "mend one of the two dates",
        ));
    }
    if pathway.ages.is_empty() {
        problems.push(Problem::new(
            Rule::Dates,
            top,
            format!("`{}` is for no age at all", pathway.id),
            "ages with `from` below `under`",
            "mend the ages",
        ));
    }
}

pub(super) fn check_pack(pack: &Pack, problems: &mut Vec<Problem>) {
    if pack.review_by <= pack.issued {
        let place = Place { file: "pack.toml".into(), line: 1, column: 1 };
        problems.push(Problem::new(
            Rule::Dates,
            &place,
            format!("the pack is to be reviewed by {}, before it was issued", pack.review_by),
            "a review after the day of issue",
            "mend one of the two dates",
        ));
    }
}
