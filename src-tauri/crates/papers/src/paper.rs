//! A paper: a document set in pages, from which every file is made.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::block::Block;
use crate::cancel::{CancelCheck, go_on};
use crate::check::{self, check};
use crate::clean;
use crate::document::Document;
use crate::error::PaperError;
use crate::typeset::{self, Pages};
use crate::word;

/// A document set in pages. Setting is what takes time; each file is then made from the same pages.
pub struct Paper {
    pages: Pages,
}

impl Paper {
    /// Sets a document in pages.
    ///
    /// # Errors
    /// What is wrong with the document, or [`PaperError::Cancelled`].
    pub fn typeset(document: &Document, is_cancelled: CancelCheck<'_>) -> Result<Paper, PaperError> {
        go_on(is_cancelled)?;
        check(document)?;
        let pages = typeset::typeset(document)?;
        go_on(is_cancelled)?;
        Ok(Paper { pages })
    }

    /// How many pages there are.
    pub fn page_count(&self) -> usize {
        self.pages.count()
    }

    /// Writes a tagged PDF that follows PDF/UA-1.
    ///
    /// # Errors
    /// What PDF/UA-1 refuses.
    pub fn to_pdf(&self) -> Result<Vec<u8>, PaperError> {
        self.pages.to_pdf()
    }

    /// Draws a page, counted from 0, as a PNG file.
    ///
    /// # Errors
    /// There is no such page, or the picture would be too large.
    pub fn to_picture(&self, page: usize, pixels_per_point: f64) -> Result<Vec<u8>, PaperError> {
        self.to_pictures(page..page.saturating_add(1), pixels_per_point)?.pop().ok_or(PaperError::NoSuchPage)
    }

    /// Draws some pages, counted from 0, as PNG files. Several at once are faster than one by one.
    ///
    /// # Errors
    /// One of them is not there, or a picture would be too large.
    pub fn to_pictures(&self, pages: Range<usize>, pixels_per_point: f64) -> Result<Vec<Vec<u8>>, PaperError> {
        self.pages.to_pngs(pages, pixels_per_point)
    }
}

/// Writes a document as a tagged PDF that follows PDF/UA-1.
///
/// # Errors
/// What is wrong with the document.
pub fn to_pdf(document: &Document) -> Result<Vec<u8>, PaperError> {
    Paper::typeset(document, &|| false)?.to_pdf()
}

/// Writes a document as a Word file that can be edited.
///
/// # Errors
/// What is wrong with the document, or [`PaperError::Cancelled`].
pub fn to_word(document: &Document, is_cancelled: CancelCheck<'_>) -> Result<Vec<u8>, PaperError> {
    go_on(is_cancelled)?;
    check(document)?;
    word::write(document, is_cancelled)
}

/// Draws every page of a document as a PNG file.
///
/// # Errors
/// What is wrong with the document, or [`PaperError::Cancelled`].
pub fn to_pictures(
    document: &Document,
    pixels_per_point: f64,
    is_cancelled: CancelCheck<'_>,
) -> Result<Vec<Vec<u8>>, PaperError> {
    let paper = Paper::typeset(document, is_cancelled)?;
    let draw = |page| go_on(is_cancelled).and_then(|()| paper.to_picture(page, pixels_per_point));
    (0..paper.page_count()).map(draw).collect()
}

/// Returns the letters that no font of the papers has. The PDF shows a box for each; Word looks for a font of its own.
pub fn unsupported_characters(document: &Document) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut look = |words: &str| found.extend(clean::missing(&clean::allowed(words)).map(str::to_owned));
    look(&document.title);
    look(&document.date);
    if let Some(letterhead) = &document.letterhead {
        look(&letterhead.name);
        letterhead.lines.iter().for_each(|line| look(line));
    }
    let mut open: Vec<&Block> = document.blocks.iter().collect();
    while let Some(block) = open.pop() {
        if let Block::KeepTogether(blocks) = block {
            open.extend(blocks);
        }
        check::texts_of(block).into_iter().flat_map(|text| &text.runs).for_each(|run| look(&run.words));
    }
    found
}
