//! A paper while it is written: its blocks, and what is missing. A section without content has no heading.

use jiff::civil::Date;
use papers::{Block, HeadingLevel, NoticeKind, Signature, Table, Text};
use pathway::model::{TimeUnit, Timescale};
use wording::Words;

use crate::content::date_words::{date_in_words, part_date_in_words};

/// The languages that are written from right to left, by the first part of their tag.
const RIGHT_TO_LEFT: [&str; 8] = ["ar", "ckb", "dv", "fa", "he", "ps", "ur", "yi"];

/// Whether a language is written from right to left.
pub(crate) fn is_right_to_left(tag: &str) -> bool {
    RIGHT_TO_LEFT.contains(&tag.split('-').next().unwrap_or_default())
}

/// A paper while it is written.
pub(crate) struct Sheet<'a> {
    words: &'a Words,
    level: Option<HeadingLevel>,
    pub(crate) blocks: Vec<Block>,
    /// What is missing and should be recorded before the paper is sent.
    pub(crate) missing: Vec<String>,
    /// What the person who sends the paper should check first. Nothing of it is missing.
    pub(crate) reminders: Vec<String>,
    /// The picture that was drawn last.
    pub(crate) drawn: Option<&'static str>,
    /// Whether it is set with smaller letters and less space, to be on fewer pages.
    pub(crate) is_compact: bool,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(words: &'a Words) -> Sheet<'a> {
        Sheet {
            words,
            level: None,
            blocks: Vec::new(),
            missing: Vec::new(),
            reminders: Vec::new(),
            drawn: None,
            is_compact: false,
        }
    }

    /// Returns a message.
    pub(crate) fn say(&self, message: &str) -> String {
        self.words.say(message)
    }

    /// Returns a message with arguments.
    pub(crate) fn say_with(&self, message: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.words.try_say(message, None, &arguments).unwrap_or_default()
    }

    /// Returns an attribute of a message with arguments.
    pub(crate) fn say_part(&self, message: &str, part: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.words.try_say(message, Some(part), &arguments).unwrap_or_default()
    }

    /// Returns a message with numbers, which it can count.
    pub(crate) fn say_numbers(&self, message: &str, numbers: &[(&str, u32)]) -> String {
        let arguments: Vec<_> = numbers.iter().map(|(name, number)| (*name, (*number).into())).collect();
        self.words.try_say(message, None, &arguments).unwrap_or_default()
    }

    /// Returns a length of time in words: “2 weeks”.
    pub(crate) fn time(&self, time: &Timescale) -> String {
        let arguments = [("unit", time.unit.as_str().into()), ("amount", time.amount.into())];
        self.words.try_say("step-time", None, &arguments).unwrap_or_default()
    }

    /// Returns the time in which to do something, as a text for families gives it: “within 2 weeks”.
    pub(crate) fn within(&self, unit: TimeUnit, amount: u32) -> String {
        let arguments = [("unit", unit.as_str().into()), ("amount", amount.into())];
        self.words.try_say("paper-easy-within", None, &arguments).unwrap_or_default()
    }

    /// Whether the words are written from right to left.
    pub(crate) fn is_right_to_left(&self) -> bool {
        is_right_to_left(self.words.language())
    }

    /// Returns a date in words: “23 November 2026”.
    pub(crate) fn date(&self, date: Date) -> String {
        date_in_words(self.words, date)
    }

    /// Returns a date of a page in words, as far as it is known. What is no date stays as it is.
    pub(crate) fn day(&self, date: &str) -> String {
        date.parse().map_or_else(|_| date.to_owned(), |date| part_date_in_words(self.words, date))
    }

    /// Writes a section with its heading. If nothing is written in it, there is no heading either.
    pub(crate) fn section(&mut self, heading: impl Into<String>, write: impl FnOnce(&mut Sheet<'a>)) {
        let level = match self.level {
            None => HeadingLevel::One,
            Some(HeadingLevel::One) => HeadingLevel::Two,
            Some(_) => HeadingLevel::Three,
        };
        let mut inner = Sheet { level: Some(level), drawn: self.drawn, ..Sheet::new(self.words) };
        write(&mut inner);
        self.drawn = inner.drawn;
        if !inner.blocks.is_empty() {
            self.blocks.push(Block::Heading(level, Text::new(heading)));
            self.blocks.append(&mut inner.blocks);
        }
        self.missing.append(&mut inner.missing);
        self.reminders.append(&mut inner.reminders);
    }

    /// Writes what is kept on one page, unless it is taller than one.
    pub(crate) fn together(&mut self, write: impl FnOnce(&mut Sheet<'a>)) {
        let mut inner = Sheet { level: self.level, drawn: self.drawn, ..Sheet::new(self.words) };
        write(&mut inner);
        self.drawn = inner.drawn;
        if !inner.blocks.is_empty() {
            self.blocks.push(Block::KeepTogether(inner.blocks));
        }
        self.missing.append(&mut inner.missing);
        self.reminders.append(&mut inner.reminders);
    }

    /// Says that something is missing, for the person who makes the paper.
    pub(crate) fn missing(&mut self, message: &str) {
        let missing = self.say(message);
        self.missing.push(missing);
    }

    /// Writes a paragraph, if there is anything to read.
    pub(crate) fn paragraph(&mut self, words: impl Into<String>) {
        let text = Text::new(words);
        if !text.is_blank() {
            self.blocks.push(Block::Paragraph(text));
        }
    }

    /// Writes a list with bullets, if there is anything in it.
    pub(crate) fn bullets(&mut self, all: impl IntoIterator<Item = String>) {
        let all: Vec<Text> = all.into_iter().map(Text::new).filter(|text| !text.is_blank()).collect();
        if !all.is_empty() {
            self.blocks.push(Block::Bullets(all));
        }
    }

    /// Writes labels and values. Those without a value are left out.
    pub(crate) fn facts(&mut self, facts: impl IntoIterator<Item = (&'static str, String)>) {
        let fact = |(label, value): (&str, String)| (Text::new(self.say(label)), Text::new(value));
        let facts: Vec<(Text, Text)> = facts.into_iter().map(fact).filter(|(_, value)| !value.is_blank()).collect();
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }

    /// Writes somebody's own words.
    pub(crate) fn quote(&mut self, words: impl Into<String>, who: impl Into<String>) {
        let (words, who) = (Text::new(words), Text::new(who));
        if !words.is_blank() {
            self.blocks.push(Block::Quote { words, who });
        }
    }

    /// Writes a table, if it has rows. The header is messages, and `widths` compares the columns.
    pub(crate) fn table(&mut self, header: &[&str], widths: &[u16], rows: Vec<Vec<String>>) {
        if rows.is_empty() {
            return;
        }
        self.blocks.push(Block::Table(Table {
            caption: None,
            header: header.iter().map(|message| Text::new(self.say(message))).collect(),
            rows: rows.into_iter().map(|row| row.into_iter().map(Text::new).collect()).collect(),
            widths: widths.to_vec(),
            named_rows: true,
        }));
    }

    /// Writes lines to write on by hand.
    pub(crate) fn lines(&mut self, label: &str, lines: u8) {
        self.blocks.push(Block::BlankLines { label: Text::new(self.say(label)), lines });
    }

    /// Writes lines to sign on.
    pub(crate) fn signatures(&mut self, who: impl IntoIterator<Item = String>) {
        let date = self.say("paper-sign-date");
        let signature = |who| Signature { who: Text::new(who), date: Text::new(date.clone()) };
        self.blocks.push(Block::Signatures(who.into_iter().map(signature).collect()));
    }

    /// Writes a box that stands out.
    pub(crate) fn notice(&mut self, kind: NoticeKind, title: String, words: String) {
        self.blocks.push(Block::Notice { kind, title: Text::new(title), text: Text::new(words) });
    }
}
