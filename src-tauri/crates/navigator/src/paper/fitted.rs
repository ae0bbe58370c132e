//! Chooses how much a paper says, so that it has no more pages than it should. Nothing that is said is cut.

use papers::{Document, Look, Paper};

use crate::paper::finished::FinishedPaper;
use crate::paper::sheet::Sheet;
use crate::wire::PaperLook;

/// How many pages both sides of one sheet are.
const SHEET_PAGES: usize = 2;

/// Returns the first of several versions of a paper that has no more than `most` pages, or else the last: it has more only
/// because somebody typed very much.
pub(crate) fn fitted(most: usize, versions: impl IntoIterator<Item = FinishedPaper>) -> Option<FinishedPaper> {
    let mut last = None;
    for version in versions {
        let is_done = page_count(&version.document).is_some_and(|pages| pages <= most);
        last = Some(version);
        if is_done {
            break;
        }
    }
    last
}

/// Returns a paper in smaller letters with less space if that saves a page of a short paper: nearly nothing would be on it.
pub(crate) fn shortened(mut paper: FinishedPaper) -> FinishedPaper {
    if paper.document.look != Look::Standard {
        return paper;
    }
    let pages = page_count(&paper.document).unwrap_or_default();
    if pages == SHEET_PAGES || pages == SHEET_PAGES + 1 {
        let compact = Document { look: Look::Compact, ..paper.document.clone() };
        if page_count(&compact).is_some_and(|fewer| fewer < pages) {
            paper.document = compact;
        }
    }
    paper
}

fn page_count(document: &Document) -> Option<usize> {
    Paper::typeset(document, &|| false).ok().map(|paper| paper.page_count())
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
