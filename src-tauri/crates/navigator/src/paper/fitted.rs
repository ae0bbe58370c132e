//! Chooses how much a paper says, so that it has no more pages than it should. Nothing that is said is cut.

use papers::Look;

use crate::paper::finished::FinishedPaper;
use crate::paper::sheet::Sheet;
use crate::wire::{Code, Failure, PaperLook};

/// How many pages both sides of one sheet are.
const SHEET_PAGES: usize = 2;

/// Returns the first of several versions of a paper that has no more than `most` pages, or else the last: it has more only
/// because somebody typed very much. A version is written only if those before it are too long.
///
/// # Errors
/// A version that cannot be written.
pub(crate) fn fitted(
    most: usize,
    versions: impl IntoIterator<Item = Result<FinishedPaper, Failure>>,
) -> Result<FinishedPaper, Failure> {
    let mut last = Err(Failure::new(Code::PaperNotMade));
    for version in versions {
        let mut version = version?;
        let is_done = version.page_count().is_some_and(|pages| pages <= most);
        last = Ok(version);
        if is_done {
            break;
        }
    }
    last
}

/// Returns a paper in smaller letters with less space if that saves a page of a short paper: nearly nothing would be on it.
pub(crate) fn shortened(mut paper: FinishedPaper) -> FinishedPaper {
    let is_short = |pages: usize| pages == SHEET_PAGES || pages == SHEET_PAGES + 1;
    if paper.document.look == Look::Standard && paper.page_count().is_some_and(is_short) {
        paper.save_a_page();
    }
    paper
}

/// How many pages a paper may have in large print that should have so many.
pub(crate) fn pages(most: usize, look: PaperLook) -> usize {
    if look == PaperLook::Standard { most } else { 2 * most }
}

/// Writes how many statements the record has besides those that are quoted.
pub(crate) fn more_said(sheet: &mut Sheet<'_>, more: usize) {
    let more = u32::try_from(more).unwrap_or(u32::MAX);
    if more > 0 {
        sheet.paragraph(sheet.say_numbers("paper-more-said", &[("count", more)]));
    }
}
