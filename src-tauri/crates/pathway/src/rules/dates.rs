//! P14: dates are in order. An overdue review depends on today's date, so it is shown and never refused.

use crate::base::age::Age;
use crate::base::place::Place;
use crate::model::pack::Pack;
use crate::model::pathway::Pathway;
use crate::parse::raw_pathway;
use crate::parse::read::Parsed;
use crate::problem::{Problem, Rule};

/// The latest age at which a pathway can end: services for children and young people end before the 26th birthday.
const OLDEST: Age = Age::years(26);

pub(super) fn check(file: &Parsed<raw_pathway::Pathway>, pathway: &Pathway, problems: &mut Vec<Problem>) {
    if pathway.review_by <= pathway.law_as_at {
        problems.push(Problem::new(
            Rule::Dates,
            &file.text.place(&file.raw.review_by.span()),
            format!(
                "`{}` has `review-by` {}, which is not after `law-as-at` {}",
                pathway.id, pathway.review_by, pathway.law_as_at
            ),
            "a `review-by` after `law-as-at`",
            "correct one of the two dates",
        ));
    }
    let beyond = |age: Option<Age>, past: &dyn Fn(Age) -> bool| age.is_some_and(past);
    if pathway.ages.is_empty()
        || beyond(pathway.ages.from, &|from| from >= OLDEST)
        || beyond(pathway.ages.under, &|under| under > OLDEST)
    {
        problems.push(Problem::new(
            Rule::Dates,
            &file.text.place(&file.raw.ages.span()),
            format!("`{}` includes no age from 0 to {OLDEST}, or an age beyond", pathway.id),
            "ages with `from` below `under`, and `under` at most 26",
            "correct the ages",
        ));
    }
}

pub(super) fn check_pack(pack: &Pack, problems: &mut Vec<Problem>) {
    if pack.review_by <= pack.issued {
        let place = Place::top("pack.toml");
        problems.push(Problem::new(
            Rule::Dates,
            &place,
            format!("the pack has `review-by` {}, which is not after `issued`", pack.review_by),
            "a `review-by` after `issued`",
            "correct one of the two dates",
        ));
    }
}
