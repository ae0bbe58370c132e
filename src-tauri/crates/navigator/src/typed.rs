//! What people type into forms, held to what can be meant, field by field.

pub(crate) mod plan;

use jiff::civil::Date;
use pathway::Age;

use crate::import::dates::month as named_month;
use crate::upn;
use crate::wire::{Code, DatesForm, Failure};

/// The longest single line and the longest text, in characters.
pub(crate) const LONGEST_LINE: usize = 200;
const LONGEST_TEXT: usize = 20_000;

/// A line that may be empty, trimmed.
pub(crate) fn line(text: &str, field: &str) -> Result<String, Failure> {
    within(text.trim(), LONGEST_LINE, field)
}

/// A line that must not be empty.
pub(crate) fn needed_line(text: &str, field: &str, missing: Code) -> Result<String, Failure> {
    let line = line(text, field)?;
    if line.is_empty() { Err(Failure::of_field(missing, field)) } else { Ok(line) }
}

/// A longer text that may be empty, trimmed.
pub(crate) fn text(text: &str, field: &str) -> Result<String, Failure> {
    within(text.trim(), LONGEST_TEXT, field)
}

/// A longer text that must not be empty.
pub(crate) fn needed_text(typed: &str, field: &str, missing: Code) -> Result<String, Failure> {
    let text = text(typed, field)?;
    if text.is_empty() { Err(Failure::of_field(missing, field)) } else { Ok(text) }
}

fn within(text: &str, most: usize, field: &str) -> Result<String, Failure> {
    if text.chars().count() > most { Err(Failure::of_field(Code::TextTooLong, field)) } else { Ok(text.to_owned()) }
}

/// A date in three fields; the month may be a number, a name or the beginning of one.
pub(crate) fn date(day: &str, month: &str, year: &str) -> Option<Date> {
    let year: i16 = year.trim().parse().ok().filter(|year| *year >= 1000)?;
    let month = month.trim();
    let month = month.parse().ok().or_else(|| named_month(month.trim_end_matches('.')))?;
    Date::new(year, month, day.trim().parse().ok()?).ok()
}

/// A unique pupil number, which may be left out; one that was there already is kept as it was.
pub(crate) fn upn(typed: &str, was: &str) -> Result<String, Failure> {
    let number = upn::tidy(&line(typed, "upn")?);
    if number.is_empty() || number == was || upn::shape(&number) == upn::Shape::Sound {
        Ok(number)
    } else {
        Err(Failure::of_field(Code::UpnNotSound, "upn"))
    }
}

/// A day in three fields; None where all are empty, which means today.
pub(crate) fn day_or_today(day: &str, month: &str, year: &str) -> Result<Option<Date>, Failure> {
    if [day, month, year].iter().all(|part| part.trim().is_empty()) {
        return Ok(None);
    }
    date(day, month, year).map(Some).ok_or_else(|| Failure::of_field(Code::DateNotReal, "date"))
}

/// A birth date: real, not to come, and of somebody who may still be under 26 or not long past it. One that was there already was judged on its day.
pub(crate) fn birth_date(day: &str, month: &str, year: &str, today: Date, was: Option<Date>) -> Result<Date, Failure> {
    let born = date(day, month, year).ok_or_else(|| Failure::of_field(Code::BirthDateNotReal, "born"))?;
    if was == Some(born) {
        return Ok(born);
    }
    if born > today {
        return Err(Failure::of_field(Code::BirthDateInFuture, "born"));
    }
    if Age::on(born, today) >= Age::years(30) {
        return Err(Failure::of_field(Code::BirthDateTooOld, "born"));
    }
    Ok(born)
}

/// A date as somebody would have typed it: day, month and year.
pub(crate) fn parts(date: Date) -> [String; 3] {
    [date.day().to_string(), date.month().to_string(), date.year().to_string()]
}

/// The day a piece of evidence is of.
pub(crate) fn evidence_date(day: &str, month: &str, year: &str, today: Date) -> Result<Date, Failure> {
    let of = date(day, month, year).ok_or_else(|| Failure::of_field(Code::EvidenceDateNotReal, "date"))?;
    if of > today { Err(Failure::of_field(Code::EvidenceDateInFuture, "date")) } else { Ok(of) }
}

/// The longest span that is no slip of the pen, in days.
const LONGEST_SPAN: i32 = 366;

/// A spell away; an empty last day means a single day, and no day lies ahead.
pub(crate) fn spell(form: &DatesForm, today: Date) -> Result<(Date, Date), Failure> {
    let (from, to) = dates(form)?;
    let ahead = [(from, "from"), (to, "to")].into_iter().find(|(day, _)| *day > today);
    match ahead {
        Some((_, field)) => Err(Failure::of_field(Code::AbsenceDateInFuture, field)),
        None => Ok((from, to)),
    }
}

/// A first and a last day; an empty last day means a single day.
pub(crate) fn dates(form: &DatesForm) -> Result<(Date, Date), Failure> {
    let real = |date: Option<Date>, field: &str| date.ok_or_else(|| Failure::of_field(Code::DateNotReal, field));
    let from = real(date(&form.from_day, &form.from_month, &form.from_year), "from")?;
    let is_single = [&form.to_day, &form.to_month, &form.to_year].iter().all(|part| part.trim().is_empty());
    let to = if is_single { from } else { real(date(&form.to_day, &form.to_month, &form.to_year), "to")? };
    let days = from.until(to).map_or(i32::MAX, |span| span.get_days());
    if !(0..=LONGEST_SPAN).contains(&days) {
        return Err(Failure::of_field(Code::DatesDisagree, "to"));
    }
    Ok((from, to))
}

/// A first and a last day; an empty last day means that there is none.
pub(crate) fn open_dates(form: &DatesForm) -> Result<(Date, Option<Date>), Failure> {
    let real = |date: Option<Date>, field: &str| date.ok_or_else(|| Failure::of_field(Code::DateNotReal, field));
    let from = real(date(&form.from_day, &form.from_month, &form.from_year), "from")?;
    if [&form.to_day, &form.to_month, &form.to_year].iter().all(|part| part.trim().is_empty()) {
        return Ok((from, None));
    }
    let until = real(date(&form.to_day, &form.to_month, &form.to_year), "to")?;
    if until < from { Err(Failure::of_field(Code::DatesDisagree, "to")) } else { Ok((from, Some(until))) }
}

/// A date that may be left out altogether.
pub(crate) fn optional_date(day: &str, month: &str, year: &str, field: &str) -> Result<Option<Date>, Failure> {
    if [day, month, year].iter().all(|part| part.trim().is_empty()) {
        return Ok(None);
    }
    date(day, month, year).map(Some).ok_or_else(|| Failure::of_field(Code::DateNotReal, field))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as civil;

    use super::*;

    #[test]
    fn a_spell_away_is_told_what_is_wrong_with_it() {
        let today = civil(2026, 11, 23);
        let form = |from: [&str; 3], to: [&str; 3]| DatesForm {
            from_day: from[0].to_owned(),
            from_month: from[1].to_owned(),
            from_year: from[2].to_owned(),
            to_day: to[0].to_owned(),
            to_month: to[1].to_owned(),
            to_year: to[2].to_owned(),
        };
        let dates = |from, to| spell(&form(from, to), today).map_err(|failure| (failure.code, failure.field.unwrap()));
        let (empty, second) = (["", "", ""], ["2", "11", "2026"]);
        assert_eq!(dates(second, ["20", "11", "2026"]), Ok((civil(2026, 11, 2), civil(2026, 11, 20))));
        assert_eq!(dates(second, empty), Ok((civil(2026, 11, 2), civil(2026, 11, 2))));
        assert_eq!(dates(["31", "11", "2026"], empty), Err((Code::DateNotReal, String::from("from"))));
        assert_eq!(dates(second, ["3", "", ""]), Err((Code::DateNotReal, String::from("to"))));
        assert_eq!(dates(["24", "11", "2026"], empty), Err((Code::AbsenceDateInFuture, String::from("from"))));
        assert_eq!(dates(second, ["1", "11", "2026"]), Err((Code::DatesDisagree, String::from("to"))));
        assert_eq!(dates(["2", "11", "2020"], second), Err((Code::DatesDisagree, String::from("to"))));
    }

    #[test]
    fn a_birth_date_is_told_what_is_wrong_with_it() {
        let today = civil(2026, 11, 23);
        let code = |day, month, year| birth_date(day, month, year, today, None).map_err(|failure| failure.code);
        assert_eq!(code("9", "3", "2017"), Ok(civil(2017, 3, 9)));
        assert_eq!(code(" 29 ", "02", "2016"), Ok(civil(2016, 2, 29)));
        for (day, month, year) in
            [("29", "2", "2017"), ("31", "4", "2017"), ("", "", ""), ("3", "9", "17"), ("x", "1", "2017")]
        {
            assert_eq!(code(day, month, year), Err(Code::BirthDateNotReal), "{day} {month} {year}");
        }
        // Month names as people write them.
        for month in ["March", "march", "Mar", "MAR", "mar.", " 3 ", "03"] {
            assert_eq!(code("9", month, "2017"), Ok(civil(2017, 3, 9)), "{month}");
        }
        assert_eq!(code("9", "Sept", "2017"), Ok(civil(2017, 9, 9)));
        for month in ["ma", "j", "Mars", "13", "0", "3rd"] {
            assert_eq!(code("9", month, "2017"), Err(Code::BirthDateNotReal), "{month}");
        }
        assert_eq!(code("24", "11", "2026"), Err(Code::BirthDateInFuture));
        assert_eq!(code("23", "11", "1996"), Err(Code::BirthDateTooOld));
        let was = Some(civil(1996, 11, 23));
        assert_eq!(
            birth_date("23", "November", "1996", today, was).map_err(|failure| failure.code),
            Ok(civil(1996, 11, 23))
        );
        let other = birth_date("22", "11", "1996", today, was).map_err(|failure| failure.code);
        assert_eq!(other, Err(Code::BirthDateTooOld), "another date is judged today");
    }
}
