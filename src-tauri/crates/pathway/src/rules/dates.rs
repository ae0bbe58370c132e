//! P14: dates are in order, and nothing was done in the future. An overdue review depends on today's date, so it is shown
//! and never refused.

use jiff::civil::Date;
use toml::Spanned;
use toml::value::Datetime;

use crate::base::age::Age;
use crate::base::lists::Status;
use crate::base::place::{File, Place, Text};
use crate::model::pack::Pack;
use crate::model::pathway::Pathway;
use crate::parse::leave_out::leave_out;
use crate::parse::raw_pathway;
use crate::parse::read::{Files, Parsed, parse_all};
use crate::parse::resolve;
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

/// Checks that a pathway is still to be reviewed when the pack is issued.
pub(super) fn check_files(files: &Files, problems: &mut Vec<Problem>) {
    let Some(issued) = files.pack.as_ref().and_then(|pack| day(&pack.raw.issued)) else { return };
    for edition in files.pathways.iter().filter(|edition| edition.head.raw.status == Status::Live) {
        let review_by = &edition.head.raw.review_by;
        if day(review_by).is_some_and(|day| day <= issued) {
            problems.push(Problem::new(
                Rule::Dates,
                &edition.head.text.place(&review_by.span()),
                format!(
                    "`{}` was due for review before the pack was issued on {issued}",
                    edition.head.raw.id.get_ref()
                ),
                "a `review-by` after `issued` of pack.toml",
                "correct one of the two dates, or review the pathway first",
            ));
        }
    }
}

/// Returns every date that says that something was done, and is after `today`.
pub fn future_dates(files: &[File], today: Date) -> Vec<Problem> {
    let mut problems = Vec::new();
    let files = with_dates(files);
    let mut look = |text: &Text, date: &Spanned<Datetime>, what: String| {
        if let Some(day) = day(date).filter(|day| *day > today) {
            problems.push(Problem::new(
                Rule::Dates,
                &text.place(&date.span()),
                format!("{what} {day}, which is in the future"),
                format!("a day up to today, {today}"),
                "write the day on which it was really done",
            ));
        }
    };
    if let Some(file) = &files.pack {
        look(&file.text, &file.raw.law_as_at, String::from("the pack gives the law as at"));
        look(&file.text, &file.raw.issued, String::from("the pack was issued on"));
    }
    for edition in &files.pathways {
        let (text, head) = (&edition.head.text, &edition.head.raw);
        look(text, &head.law_as_at, format!("`{}` gives the law as at", head.id.get_ref()));
    }
    for (text, source) in files.each_source() {
        look(text, &source.checked, format!("the source `{}` was checked on", source.id.get_ref()));
    }
    for (text, service) in
        files.services.iter().flat_map(|file| file.raw.service.iter().map(move |one| (&file.text, one)))
    {
        look(text, &service.checked, format!("the service `{}` was checked on", service.id.get_ref()));
    }
    for (text, gap) in files.gaps.iter().flat_map(|file| file.raw.gap.iter().map(move |one| (&file.text, one))) {
        look(text, &gap.checked, format!("the gap `{}` was last looked for on", gap.id.get_ref()));
    }
    problems
}

/// Returns the live pathways, and the pack, whose review was due before `today`. The screens say so; nothing is refused.
pub fn reviews_due(files: &[File], today: Date) -> Vec<Problem> {
    let files = with_dates(files);
    let mut notes = Vec::new();
    let mut look = |text: &Text, date: &Spanned<Datetime>| {
        if let Some(by) = day(date).filter(|by| *by < today) {
            notes.push(Problem::new(
                Rule::Dates,
                &text.place(&date.span()),
                format!("{} should have been reviewed by {by}; the app says so on each of its pages", text.name),
                "a review by that day",
                "review it, and set the next date",
            ));
        }
    };
    for edition in files.pathways.iter().filter(|edition| edition.head.raw.status != Status::Retired) {
        look(&edition.head.text, &edition.head.raw.review_by);
    }
    if let Some(file) = &files.pack {
        look(&file.text, &file.raw.review_by);
    }
    notes
}

fn day(date: &Spanned<Datetime>) -> Option<Date> {
    resolve::day(date.get_ref())
}

/// Reads the files that have dates: sections have none. What cannot be read is reported when the pack is loaded.
fn with_dates(files: &[File]) -> Files {
    let with_dates: Vec<File> = files.iter().filter(|file| file.name.matches('/').count() < 2).cloned().collect();
    let mut parsed = parse_all(&with_dates, &mut Vec::new());
    leave_out(&mut parsed, &mut Vec::new());
    parsed
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::future_dates;
    use crate::base::place::File;
    use crate::rules::testing::{act, files, finish};

    fn pack(issued: &str) -> Vec<File> {
        let mut files = files("start = \"a\"", &(act("a", &[("on", "end")]) + &finish("end")));
        let text = format!(
            "id = \"p\"\nversion = 1\nissued = {issued}\nreview-by = 2029-09-01\nlaw-as-at = 2026-11-01\npathways = [\"p\"]\n"
        );
        files.push(File::new("pack.toml", text));
        files
    }

    #[test]
    fn nothing_was_done_in_the_future() {
        let found = |today| -> Vec<String> {
            let problems = future_dates(&pack("2026-11-20"), today);
            problems.iter().map(|one| format!("{}:{}", one.place.file, one.place.line)).collect()
        };
        assert_eq!(found(date(2026, 11, 23)), [""; 0]);
        let sources = ["sources/s.toml:6", "sources/s.toml:12", "sources/s.toml:19"];
        assert_eq!(found(date(2026, 11, 22)), sources);
        assert_eq!(found(date(2026, 11, 19)), [&["pack.toml:3"], &sources[..]].concat());
        assert_eq!(found(date(2026, 10, 1)).len(), 6, "the law as at, twice");
    }

    #[test]
    fn a_review_that_is_due_before_the_issue() {
        let found = |issued: &str| {
            let (_, problems) = crate::read_pack(&pack(issued));
            problems.iter().filter(|one| one.rule.code() == "P14").map(|one| one.place.line).collect::<Vec<_>>()
        };
        assert_eq!(found("2027-08-31"), [0; 0]);
        assert_eq!(found("2027-09-01"), [6]);
    }
}
