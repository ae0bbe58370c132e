//! A written paper as a document: its title, its language, its look, and who sends it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use papers::{Document, FixedWords, Image, Letterhead, Look, Paper, PaperError, TextLanguage};

use crate::content::shipped::Content;
use crate::paper::sheet::{Sheet, is_right_to_left};
use crate::wire::{LetterheadForm, PaperLook};

/// A paper that can be set in pages.
pub(crate) struct FinishedPaper {
    pub(crate) document: Document,
    /// What is missing and should be recorded before the paper is sent.
    pub(crate) missing: Vec<String>,
    /// What to check before it is sent.
    pub(crate) reminders: Vec<String>,
    /// Its pages, if they were needed to choose what it says.
    pages: Option<Paper>,
}

impl FinishedPaper {
    /// Returns the pages, and sets them if that is not done yet.
    pub(crate) fn take_pages(&mut self) -> Result<Paper, PaperError> {
        self.pages.take().map_or_else(|| Paper::typeset(&self.document, &|| false), Ok)
    }

    /// Returns how many pages it has; `None` if it cannot be set.
    pub(crate) fn page_count(&mut self) -> Option<usize> {
        let pages = self.take_pages().ok()?;
        Some(self.pages.insert(pages).page_count())
    }

    /// Has it in smaller letters with less space, if that saves a page.
    pub(crate) fn save_a_page(&mut self) {
        let document = Document { look: Look::Compact, ..self.document.clone() };
        let Ok(pages) = Paper::typeset(&document, &|| false) else { return };
        if self.page_count().is_some_and(|count| pages.page_count() < count) {
            (self.document, self.pages) = (document, Some(pages));
        }
    }
}

/// Makes a document of what was written. A form that is filled in later has no date.
pub(crate) fn finished(
    content: &Content,
    sheet: Sheet<'_>,
    title: String,
    look: PaperLook,
    letterhead: &LetterheadForm,
    date: Option<Date>,
) -> FinishedPaper {
    let document = Document {
        title,
        language: language_of(content.words.language()),
        date: date.map_or_else(String::new, |date| sheet.date(date)),
        letterhead: head(&sheet, letterhead),
        look: match look {
            PaperLook::Standard if sheet.is_compact => Look::Compact,
            PaperLook::Standard => Look::Standard,
            PaperLook::LargePrint => Look::LargePrint,
            PaperLook::EasyRead => Look::EasyRead,
        },
        words: FixedWords {
            page: sheet.say_with("paper-page", &[("n", "{n}"), ("m", "{m}")]),
            continued: sheet.say("paper-continued"),
            ticked: sheet.say("paper-ticked"),
            not_ticked: sheet.say("paper-not-ticked"),
        },
        blocks: sheet.blocks,
    };
    let mut missing = sheet.missing;
    let mut seen = std::collections::BTreeSet::new();
    missing.retain(|one| seen.insert(one.clone()));
    let mut reminders = sheet.reminders;
    reminders.retain(|one| seen.insert(one.clone()));
    FinishedPaper { document, missing, reminders, pages: None }
}

fn head(sheet: &Sheet<'_>, letterhead: &LetterheadForm) -> Option<Letterhead> {
    let name = letterhead.name.clone();
    let logo =
        logo_bytes(&letterhead.logo).map(|bytes| Image::new(bytes, sheet.say_with("paper-logo", &[("name", &name)])));
    // Below the title the address of the sender would read as that of the addressee.
    let lines = letterhead.address.lines().chain(letterhead.contact.lines()).map(str::trim);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
    (!name.is_empty() || !lines.is_empty()).then_some(Letterhead { name, lines, logo })
}

/// Returns the bytes of a `data:` address with a picture. `None` if it is something else.
pub(crate) fn logo_bytes(address: &str) -> Option<Vec<u8>> {
    let (kind, base64) = address.strip_prefix("data:")?.split_once(";base64,")?;
    let is_picture = ["image/png", "image/jpeg"].contains(&kind);
    STANDARD.decode(base64).ok().filter(|_| is_picture)
}

fn language_of(tag: &str) -> TextLanguage {
    if is_right_to_left(tag) { TextLanguage::right_to_left(tag) } else { TextLanguage::left_to_right(tag) }
}
