//! What a document must have before anything is made of it.

use crate::block::{Block, Table};
use crate::document::Document;
use crate::error::PaperError;
use crate::text::{RunStyle, Text, TextLanguage};

/// The most levels of blocks that stay together within blocks that stay together.
const DEEPEST: usize = 4;
/// The addresses that a paper may link to.
const SCHEMES: [&str; 4] = ["https:", "http:", "mailto:", "tel:"];

/// Checks a document.
///
/// # Errors
/// The first thing that is wrong with it, in reading order.
pub(crate) fn check(document: &Document) -> Result<(), PaperError> {
    if document.title.trim().is_empty() {
        return Err(PaperError::NoTitle);
    }
    check_language(&document.language)?;
    if let Some(logo) = document.letterhead.as_ref().and_then(|letterhead| letterhead.logo.as_ref()) {
        logo.check()?;
    }
    let mut checker = Checker { level: 0 };
    checker.blocks(&document.blocks, 0)
}

/// Walks over the blocks in reading order.
struct Checker {
    /// The level of the last heading, and 0 for the title.
    level: u8,
}

impl Checker {
    fn blocks(&mut self, blocks: &[Block], depth: usize) -> Result<(), PaperError> {
        if depth > DEEPEST {
            return Err(PaperError::TooDeep);
        }
        blocks.iter().try_for_each(|block| self.block(block, depth))
    }

    fn block(&mut self, block: &Block, depth: usize) -> Result<(), PaperError> {
        match block {
            Block::Heading(level, text) => self.heading(level.number(), text)?,
            Block::Table(table) => check_table(table)?,
            Block::Figure { image, .. }
            | Block::AttachedPage { image, .. }
            | Block::Drawing { image, .. }
            | Block::EasyRead { picture: Some(image), .. } => _ = image.check()?,
            Block::KeepTogether(blocks) => self.blocks(blocks, depth + 1)?,
            _ => {}
        }
        texts_of(block).into_iter().try_for_each(check_text)
    }

    fn heading(&mut self, level: u8, text: &Text) -> Result<(), PaperError> {
        if text.is_blank() {
            return Err(PaperError::EmptyHeading);
        }
        if level > self.level + 1 {
            return Err(PaperError::HeadingOrder);
        }
        self.level = level;
        Ok(())
    }
}

fn check_table(table: &Table) -> Result<(), PaperError> {
    let columns = table.header.len();
    let fits = columns > 0 && table.rows.iter().all(|row| row.len() == columns);
    if fits { Ok(()) } else { Err(PaperError::TableShape) }
}

fn check_text(text: &Text) -> Result<(), PaperError> {
    text.language.as_ref().map_or(Ok(()), check_language)?;
    for run in &text.runs {
        run.language.as_ref().map_or(Ok(()), check_language)?;
        if let RunStyle::Link(address) = &run.style {
            check_address(address)?;
        }
    }
    Ok(())
}

/// Checks that an address opens a page, a letter or a call, and nothing on the computer.
fn check_address(address: &str) -> Result<(), PaperError> {
    let lower = address.to_ascii_lowercase();
    let opens = SCHEMES.iter().any(|scheme| lower.starts_with(scheme) && lower.len() > scheme.len());
    let plain = !address.chars().any(|letter| letter.is_control() || letter.is_whitespace());
    if opens && plain { Ok(()) } else { Err(PaperError::LinkAddress) }
}

fn check_language(language: &TextLanguage) -> Result<(), PaperError> {
    parts(language).map(|_| ()).ok_or(PaperError::LanguageTag)
}

/// Returns the language and the country of a tag: `en` and `GB` for `en-GB`.
pub(crate) fn parts(language: &TextLanguage) -> Option<(String, Option<String>)> {
    let mut subtags = language.tag.split('-');
    let code = subtags.next().filter(|code| is_letters(code, 2..=3))?;
    let valid =
        |subtag: &&str| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let rest: Vec<&str> = subtags.collect();
    if !rest.iter().all(valid) {
        return None;
    }
    let country = rest.into_iter().find(|subtag| is_letters(subtag, 2..=2)).map(str::to_ascii_uppercase);
    Some((code.to_ascii_lowercase(), country))
}

fn is_letters(subtag: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Returns every text of a block, but not those of blocks inside it.
pub(crate) fn texts_of(block: &Block) -> Vec<&Text> {
    match block {
        Block::Heading(_, text) | Block::Paragraph(text) => vec![text],
        Block::BlankLines { label: text, .. } | Block::AttachedPage { caption: text, .. } => vec![text],
        Block::Quote { words, who } => vec![words, who],
        Block::Bullets(items)
        | Block::Numbers(items)
        | Block::Address(items)
        | Block::EasyRead { lines: items, .. } => items.iter().collect(),
        Block::TickBoxes(items) => items.iter().map(|item| &item.text).collect(),
        Block::Facts(pairs) | Block::References(pairs) => {
            pairs.iter().flat_map(|(label, value)| [label, value]).collect()
        }
        Block::Table(table) => table.caption.iter().chain(&table.header).chain(table.rows.iter().flatten()).collect(),
        Block::Notice { title, text, .. } => vec![title, text],
        Block::Signatures(lines) => lines.iter().flat_map(|line| [&line.who, &line.date]).collect(),
        Block::Timeline { header, entries } => {
            header.iter().chain(entries.iter().flat_map(|entry| [&entry.date, &entry.what, &entry.by])).collect()
        }
        Block::Figure { caption, .. } => caption.iter().collect(),
        Block::PageBreak | Block::KeepTogether(_) | Block::Drawing { .. } => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_a_language_and_perhaps_a_country() {
        let read = |tag: &str| parts(&TextLanguage::left_to_right(tag));
        assert_eq!(read("en-GB"), Some((String::from("en"), Some(String::from("GB")))));
        assert_eq!(read("zh-Hant-hk"), Some((String::from("zh"), Some(String::from("HK")))));
        assert_eq!(read("cy"), Some((String::from("cy"), None)));
        for wrong in ["", "e", "english", "en_GB", "en-", "en-GB!", "\"/>"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_link_opens_nothing_on_the_computer() {
        for good in ["https://www.ipsea.org.uk/", "mailto:sendias@example.org", "tel:0800111", "HTTP://a"] {
            assert_eq!(check_address(good), Ok(()), "{good}");
        }
        for bad in ["file:///etc/passwd", "javascript:alert(1)", "https:", "", "/etc", "https://a b", "https://a\n"] {
            assert_eq!(check_address(bad), Err(PaperError::LinkAddress), "{bad}");
        }
    }
}
