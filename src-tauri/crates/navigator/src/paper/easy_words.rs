//! What easy read says otherwise: one date instead of a length of time, and at the end what some words mean.

use papers::{Block, Text};
use pathway::model::TimeUnit;

use crate::content::text_match::NamedIn;
use crate::paper::for_families::{ISOLATES, easy_read, sentences};
use crate::paper::pictures::Drawing;
use crate::paper::sheet::Sheet;

/// The longest time within which a text for families asks to look again, in any unit.
const LONGEST: u32 = 30;
/// The words that are explained if the paper has them: parts of the message `paper-easy-words`.
const EXPLAINED: [&str; 12] = [
    "senco",
    "camhs",
    "ehc",
    "sendias",
    "ipsea",
    "mash",
    "referral",
    "assessment",
    "appeal",
    "tribunal",
    "mediation",
    "certificate",
];

/// Returns a text with a date in place of the time in which to look again: “within 15 school days” here and a date there would
/// be two things to keep apart.
pub(crate) fn with_date(sheet: &Sheet<'_>, words: &str, date: &str) -> String {
    let looks_again = sheet.say_part("paper-easy-within", "also", &[]);
    let by = sheet.say_part("paper-easy-within", "by", &[("date", date)]);
    let times = times(sheet);
    let said = sentences(words).into_iter().map(|sentence| {
        let named = NamedIn::new(sentence);
        let is_meant = looks_again.split_whitespace().any(|word| named.word(word));
        let time = times.iter().find(|time| is_meant && sentence.contains(time.as_str()));
        time.map_or_else(|| sentence.to_owned(), |time| sentence.replacen(time.as_str(), &by, 1))
    });
    said.collect::<Vec<_>>().join(" ")
}

/// Returns every length of time as a text for families gives it: “within 2 weeks”.
fn times(sheet: &Sheet<'_>) -> Vec<String> {
    let of_unit = |unit: &TimeUnit| (1..=LONGEST).map(|amount| sheet.within(*unit, amount)).collect::<Vec<_>>();
    let plain = |time: String| time.chars().filter(|letter| !ISOLATES.contains(letter)).collect();
    TimeUnit::ALL.iter().flat_map(of_unit).map(plain).collect()
}

/// Writes what the words mean that somebody may not know, if the paper has them and does not explain them itself.
pub(crate) fn explained(sheet: &mut Sheet<'_>) {
    let text: String = sheet.blocks.iter().flat_map(lines).map(|line| line.words() + "\n").collect();
    let named = NamedIn::new(&text);
    let meaning = |word: &&str| {
        let meaning = sheet.say_part("paper-easy-words", word, &[]);
        (named.word(word) && !text.contains(&meaning)).then_some(meaning)
    };
    let meanings: Vec<String> = EXPLAINED.iter().filter_map(meaning).collect();
    let ideas = meanings
        .iter()
        .map(|words| (Drawing::suiting(sheet, words), sentences(words).into_iter().map(Text::new).collect()));
    let ideas: Vec<(Option<Drawing>, Vec<Text>)> = ideas.collect();
    sheet.section(sheet.say("paper-easy-words"), |sheet| easy_read(sheet, ideas));
}

/// Returns the lines of a block of easy read.
fn lines(block: &Block) -> &[Text] {
    match block {
        Block::EasyRead { lines, .. } | Block::Bullets(lines) => lines,
        Block::Paragraph(line) => std::slice::from_ref(line),
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::shipped::Content;

    #[test]
    fn a_date_takes_the_place_of_the_time_in_which_to_look_again_and_of_no_other() {
        let content = Content::shipped().unwrap();
        let sheet = Sheet::new(&content.words);
        let dated = |words: &str| {
            let dated = with_date(&sheet, words, "14 December 2026");
            dated.chars().filter(|letter| !ISOLATES.contains(letter)).collect::<String>()
        };
        for time in ["a day", "a week", "2 weeks", "15 school days", "3 months"] {
            assert_eq!(
                dated(&format!("Keep calm. Ask us to look again within {time}; call sooner if it gets worse.")),
                "Keep calm. Ask us to look again by 14 December 2026; call sooner if it gets worse."
            );
        }
        for other in [
            "The governors must meet within 15 school days.",
            "Ask us to look again at the next half-term.",
            "Ask us to check in every 6 weeks.",
        ] {
            assert_eq!(dated(other), other);
        }
    }

    #[test]
    fn only_the_words_that_a_paper_has_are_explained_and_each_once() {
        let content = Content::shipped().unwrap();
        let mut sheet = Sheet::new(&content.words);
        easy_read(
            &mut sheet,
            vec![(Some(Drawing::Phone), vec![Text::new("Call the SENCO about the referral to CAMHS.")])],
        );
        explained(&mut sheet);
        let text: String = sheet.blocks.iter().flat_map(lines).map(|line| line.words() + "\n").collect();
        for word in EXPLAINED {
            let meaning = content.words.say_attribute("paper-easy-words", word);
            let is_there = sentences(&meaning).iter().all(|sentence| text.contains(sentence));
            assert_eq!(is_there, ["senco", "camhs", "referral"].contains(&word), "{word}: {text}");
        }
        let before = sheet.blocks.len();
        let mut none = Sheet::new(&content.words);
        explained(&mut none);
        assert!(none.blocks.is_empty(), "nothing to explain, so no heading");
        assert!(before > 1);
    }
}
