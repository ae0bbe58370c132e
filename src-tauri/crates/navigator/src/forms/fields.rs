//! The fields of forms: typed text, checked field by field.

use jiff::civil::Date;
use pathway::Age;

use crate::forms::month_names::month as named_month;
use crate::forms::upn;
use crate::wire::{
    Code, DatesForm, Failure, LONGEST_LINE, LONGEST_PASSPHRASE, LONGEST_SEARCH, LONGEST_TEXT, TypedDate,
};

pub(crate) use crate::forms::together::{Together, each};

/// The days from a child's birth to today. What somebody did or said about them must be within these.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Life {
    pub(crate) born: Date,
    pub(crate) today: Date,
}

/// Returns one line, trimmed; it can be empty. A control character, such as the tab of a spreadsheet, becomes a space.
pub(crate) fn line(text: &str, field: &str) -> Result<String, Failure> {
    within(text, LONGEST_LINE, field, |letter| if letter.is_control() { ' ' } else { letter })
}

/// Returns one line. Fails if it is empty.
pub(crate) fn required_line(text: &str, field: &str, missing: Code) -> Result<String, Failure> {
    let line = line(text, field)?;
    if line.is_empty() { Err(Failure::of_field(missing, field)) } else { Ok(line) }
}

/// Returns a longer text, trimmed; it can be empty.
pub(crate) fn text(text: &str, field: &str) -> Result<String, Failure> {
    let stays = |letter: char| !letter.is_control() || matches!(letter, '\n' | '\r' | '\t');
    within(text, LONGEST_TEXT, field, |letter| if stays(letter) { letter } else { ' ' })
}

/// Checks the length of a search text.
pub(crate) fn looked_for(text: &str, field: &str) -> Result<(), Failure> {
    no_longer_than(LONGEST_SEARCH, text, field)
}

/// Checks the length of a passphrase, which is used exactly as typed.
pub(crate) fn passphrase(text: &str, field: &str) -> Result<(), Failure> {
    no_longer_than(LONGEST_PASSPHRASE, text, field)
}

/// Returns a longer text. Fails if it is empty.
pub(crate) fn required_text(typed: &str, field: &str, missing: Code) -> Result<String, Failure> {
    let text = text(typed, field)?;
    if text.is_empty() { Err(Failure::of_field(missing, field)) } else { Ok(text) }
}

/// Returns a text as it is stored: empty if it has no visible characters.
pub(crate) fn within(text: &str, most: usize, field: &str, kept: impl Fn(char) -> char) -> Result<String, Failure> {
    let text = text.trim_matches(is_blank);
    no_longer_than(most, text, field)?;
    if text.chars().any(is_seen) { Ok(text.chars().map(kept).collect()) } else { Ok(String::new()) }
}

fn no_longer_than(most: usize, text: &str, field: &str) -> Result<(), Failure> {
    // The first character beyond the limit is enough to know.
    if text.chars().nth(most).is_some() { Err(Failure::of_field(Code::TextTooLong, field)) } else { Ok(()) }
}

/// Whether a character is trimmed at both ends: spaces, and the marks of no width that other programs leave there.
pub(crate) fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || matches!(letter, '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether a character is visible by itself. The ranges are those that Unicode calls default-ignorable, the empty
/// Braille cell and the annotation marks.
pub(crate) fn is_seen(letter: char) -> bool {
    let ignorable = matches!(letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}');
    !(letter.is_whitespace() || letter.is_control() || ignorable)
}

/// Returns a date from three fields. The month can be a number, a name or the beginning of one.
pub(crate) fn date(TypedDate { day, month, year }: TypedDate<'_>) -> Option<Date> {
    let year: i16 = year.trim().parse().ok().filter(|year| *year >= 1000)?;
    let month = month.trim();
    let month = month.parse().ok().or_else(|| named_month(month.trim_end_matches('.')))?;
    Date::new(year, month, day.trim().parse().ok()?).ok()
}

/// Returns a unique pupil number, which is optional. An unchanged existing one is accepted as it was.
pub(crate) fn upn(typed: &str, was: &str) -> Result<String, Failure> {
    let number = upn::tidy(&line(typed, "upn")?);
    if number.is_empty() || number == was || upn::shape(&number) == upn::Shape::Sound {
        Ok(number)
    } else {
        Err(Failure::of_field(Code::UpnNotSound, "upn"))
    }
}

/// Returns a day from three fields. `None` if all are empty, which means today.
pub(crate) fn day_or_today(typed: TypedDate<'_>) -> Result<Option<Date>, Failure> {
    if typed.is_empty() {
        return Ok(None);
    }
    date(typed).map(Some).ok_or_else(|| Failure::of_field(Code::DateNotReal, "date"))
}

/// Returns a birth date. Fails unless it is a real date, not in the future, and of somebody of a plausible age (under
/// 26, or slightly over). An unchanged existing one was judged on its own day.
pub(crate) fn birth_date(typed: TypedDate<'_>, today: Date, was: Option<Date>) -> Result<Date, Failure> {
    let born = date(typed).ok_or_else(|| Failure::of_field(Code::BirthDateNotReal, "born"))?;
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

/// Returns a date as somebody would have typed it: day, month and year.
pub(crate) fn parts(date: Date) -> [String; 3] {
    [date.day().to_string(), date.month().to_string(), date.year().to_string()]
}

/// Returns a day about a child. Fails if it is before their birth.
pub(crate) fn since_birth(day: Date, born: Date, field: &str) -> Result<Date, Failure> {
    if day < born { Err(Failure::of_field(Code::DateBeforeBirth, field)) } else { Ok(day) }
}

/// Returns the day that a piece of evidence is about.
pub(crate) fn evidence_date(typed: TypedDate<'_>, life: Life) -> Result<Date, Failure> {
    let of = date(typed).ok_or_else(|| Failure::of_field(Code::EvidenceDateNotReal, "date"))?;
    let of = since_birth(of, life.born, "date")?;
    if of > life.today { Err(Failure::of_field(Code::EvidenceDateInFuture, "date")) } else { Ok(of) }
}

/// The longest plausible time between two days, in days.
pub(crate) const LONGEST_SPAN: i32 = 366;

/// Returns a spell away. An empty last day means a single day. Fails if a day is in the future.
pub(crate) fn spell(form: &DatesForm, life: Life) -> Result<(Date, Date), Failure> {
    let (from, to) = dates(form)?;
    let from = since_birth(from, life.born, "from")?;
    let ahead = [(from, "from"), (to, "to")].into_iter().find(|(day, _)| *day > life.today);
    match ahead {
        Some((_, field)) => Err(Failure::of_field(Code::AbsenceDateInFuture, field)),
        None => Ok((from, to)),
    }
}

/// Returns a first and a last day; an empty last day means a single day.
pub(crate) fn dates(form: &DatesForm) -> Result<(Date, Date), Failure> {
    let (from, to) = days(form)?;
    let to = to.unwrap_or(from);
    let days = from.until(to).map_or(i32::MAX, |span| span.get_days());
    if !(0..=LONGEST_SPAN).contains(&days) {
        return Err(Failure::of_field(Code::DatesDisagree, "to"));
    }
    Ok((from, to))
}

/// Returns a first and a last day; an empty last day means that there is none.
pub(crate) fn open_dates(form: &DatesForm, born: Date) -> Result<(Date, Option<Date>), Failure> {
    let (from, until) = days(form)?;
    let from = since_birth(from, born, "from")?;
    if until.is_some_and(|until| until < from) {
        return Err(Failure::of_field(Code::DatesDisagree, "to"));
    }
    Ok((from, until))
}

/// Returns two real dates; the last one can be empty.
pub(crate) fn days(form: &DatesForm) -> Result<(Date, Option<Date>), Failure> {
    let from = real_date(form.first_date(), "from");
    (from, optional_date(form.last_date(), "to")).together()
}

/// Returns a required date.
pub(crate) fn real_date(typed: TypedDate<'_>, field: &str) -> Result<Date, Failure> {
    date(typed).ok_or_else(|| Failure::of_field(Code::DateNotReal, field))
}

/// Returns an optional date.
pub(crate) fn optional_date(typed: TypedDate<'_>, field: &str) -> Result<Option<Date>, Failure> {
    if typed.is_empty() {
        return Ok(None);
    }
    date(typed).map(Some).ok_or_else(|| Failure::of_field(Code::DateNotReal, field))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as civil;

    use super::*;

    #[test]
    fn a_fault_in_a_spell_away_is_reported() {
        let today = civil(2026, 11, 23);
        let form = |from: [&str; 3], to: [&str; 3]| DatesForm {
            from_day: from[0].to_owned(),
            from_month: from[1].to_owned(),
            from_year: from[2].to_owned(),
            to_day: to[0].to_owned(),
            to_month: to[1].to_owned(),
            to_year: to[2].to_owned(),
        };
        let life = Life { born: civil(2017, 3, 9), today };
        let dates = |from, to| spell(&form(from, to), life).map_err(|failure| (failure.code, failure.field.unwrap()));
        let (empty, second) = (["", "", ""], ["2", "11", "2026"]);
        assert_eq!(dates(second, ["20", "11", "2026"]), Ok((civil(2026, 11, 2), civil(2026, 11, 20))));
        assert_eq!(dates(second, empty), Ok((civil(2026, 11, 2), civil(2026, 11, 2))));
        assert_eq!(dates(["31", "11", "2026"], empty), Err((Code::DateNotReal, String::from("from"))));
        assert_eq!(dates(second, ["3", "", ""]), Err((Code::DateNotReal, String::from("to"))));
        assert_eq!(dates(["24", "11", "2026"], empty), Err((Code::AbsenceDateInFuture, String::from("from"))));
        assert_eq!(dates(second, ["1", "11", "2026"]), Err((Code::DatesDisagree, String::from("to"))));
        let before = dates(["8", "3", "2017"], ["10", "3", "2017"]);
        assert_eq!(before, Err((Code::DateBeforeBirth, String::from("from"))));
        let born = civil(2017, 3, 9);
        assert_eq!(dates(["9", "3", "2017"], empty), Ok((born, born)), "the day itself is not before it");
        assert_eq!(dates(["2", "11", "2020"], second), Err((Code::DatesDisagree, String::from("to"))));
    }

    #[test]
    fn a_line_without_visible_characters_is_empty() {
        for nothing in [
            "",
            " ",
            "\t",
            "\u{0}",
            "\u{7}",
            "\u{1B}",
            "\u{202E}",
            "\u{200B}",
            "\u{FEFF}",
            "\u{2066}\u{2069}",
            "\u{3164}",
            "\u{2800}",
            "\u{FE0F}",
            "\u{E0041}",
            " \u{200D} \u{AD} ",
        ] {
            assert_eq!(line(nothing, "name"), Ok(String::new()), "{nothing:?}");
            assert_eq!(text(nothing, "words"), Ok(String::new()), "{nothing:?}");
            let refused = required_line(nothing, "name", Code::NameMissing);
            assert_eq!(refused, Err(Failure::of_field(Code::NameMissing, "name")), "{nothing:?}");
            let refused = required_text(nothing, "words", Code::WordsMissing);
            assert_eq!(refused, Err(Failure::of_field(Code::WordsMissing, "words")), "{nothing:?}");
        }
    }

    #[test]
    fn visible_text_is_stored_as_typed_and_a_control_character_becomes_a_space() {
        for seen in ["Wren", "ا", "李", "👩‍👧", "❤\u{FE0F}", "می\u{200C}خواهم", "Seán O’Neill", "-", "\u{202E}abc"]
        {
            assert_eq!(line(seen, "name"), Ok(seen.to_owned()), "{seen:?}");
        }
        assert_eq!(line("\u{FEFF}Wren\tTallow\u{0}\u{200B} ", "name"), Ok(String::from("Wren Tallow")));
        assert_eq!(text(" one\n\ttwo\u{0}three\r\n", "words"), Ok(String::from("one\n\ttwo three")));
    }

    #[test]
    fn a_limit_counts_characters_and_one_too_many_is_refused() {
        let too_long = |field: &str| Err(Failure::of_field(Code::TextTooLong, field));
        assert_eq!(line(&"é".repeat(LONGEST_LINE), "name"), Ok("é".repeat(LONGEST_LINE)));
        assert_eq!(line(&"é".repeat(LONGEST_LINE + 1), "name"), too_long("name"));
        assert_eq!(text(&"é".repeat(LONGEST_TEXT), "words").map(|text| text.len()), Ok(2 * LONGEST_TEXT));
        assert_eq!(text(&"é".repeat(LONGEST_TEXT + 1), "words"), too_long("words"));
        // Spaces at the ends do not count.
        assert_eq!(line(&format!("{}Wren", " ".repeat(1000)), "name"), Ok(String::from("Wren")));
        assert_eq!(looked_for(&"é".repeat(LONGEST_SEARCH), "text"), Ok(()));
        assert_eq!(looked_for(&" ".repeat(LONGEST_SEARCH + 1), "text"), too_long("text").map(|_: String| ()));
        assert_eq!(
            passphrase(&"é".repeat(LONGEST_PASSPHRASE + 1), "passphrase"),
            too_long("passphrase").map(|_: String| ())
        );
    }

    #[test]
    fn a_fault_in_a_birth_date_is_reported() {
        let today = civil(2026, 11, 23);
        let code =
            |day, month, year| birth_date(TypedDate { day, month, year }, today, None).map_err(|failure| failure.code);
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
            birth_date(TypedDate { day: "23", month: "November", year: "1996" }, today, was)
                .map_err(|failure| failure.code),
            Ok(civil(1996, 11, 23))
        );
        let other =
            birth_date(TypedDate { day: "22", month: "11", year: "1996" }, today, was).map_err(|failure| failure.code);
        assert_eq!(other, Err(Code::BirthDateTooOld), "another date is judged today");
    }
}
