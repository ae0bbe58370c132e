//! P14: dates are in order. An overdue review depends on today's date, so it is shown and never refused.

use crate::base::age::Age;
use crate::base::place::Place;
use crate::model::pack::Pack;
use crate::model::pathway::Pathway;
use crate::parse::raw;
use crate::parse::read::Parsed;
use crate::problem::{Problem, Rule};

/// The latest age at which a pathway can end: services for children and young people end before the 26th birthday.
const OLDEST: Age = Age::years(26);

pub(super) fn check(file: &Parsed<raw::Pathway>, pathway: &Pathway, problems: &mut Vec<Problem>) {
    if pathway.review_by <= pathway.law_as_at {
        problems.push(Problem::new(
            Rule::Dates,
            &file.text.place(&file.raw.review_by.span()),
            format!(
                "`{}` is to be reviewed by {}, which is not after its law-as-at {}",
                pathway.id, pathway.review_by, pathway.law_as_at
            ),
            "a review after the day at which the law was read",
            "mend one of the two dates",
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
            format!("`{}` is for no age between birth and {OLDEST}, or for ages beyond", pathway.id),
            "ages with `from` below `under`, and `under` at most 26",
            "mend the ages",
        ));
    }
}

pub(super) fn check_pack(pack: &Pack, problems: &mut Vec<Problem>) {
    if pack.review_by <= pack.issued {
        let place = Place::top("pack.toml");
        problems.push(Problem::new(
            Rule::Dates,
            &place,
            format!("the pack is to be reviewed by {}, before it was issued", pack.review_by),
            "a review after the day of issue",
            "mend one of the two dates",
        ));
    }
}
