//! Files of others: the pages of an attached PDF as pictures. Nothing in such a file is run, and no link of it is kept.

use hayro_syntax::Pdf;
use typst::foundations::Bytes;

use crate::cancel::{CancelCheck, go_on};
use crate::error::PaperError;
use crate::typeset;

/// Dots to the point: 150 to the inch, so that small print can be read.
const PIXELS_PER_POINT: f64 = 150.0 / 72.0;

/// Draws each page of a PDF as a PNG file.
///
/// # Errors
/// [`PaperError::ImageFormat`] if the file cannot be read or is locked, [`PaperError::ImageTooLarge`] if it has more than
/// `most` pages, or [`PaperError::Cancelled`].
pub fn pages_of_pdf(bytes: &[u8], most: usize, is_cancelled: CancelCheck<'_>) -> Result<Vec<Vec<u8>>, PaperError> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|_| PaperError::ImageFormat)?;
    let count = pdf.pages().len();
    if count > most {
        return Err(PaperError::ImageTooLarge);
    }
    let bytes = Bytes::new(bytes.to_vec());
    let draw = |number: usize| {
        go_on(is_cancelled)?;
        let number = i64::try_from(number).map_err(|_| PaperError::NoSuchPage)?;
        typeset::page_of_pdf(&bytes, number)?.to_png(0, PIXELS_PER_POINT)
    };
    (1..=count).map(draw).collect()
}
