//! Writing a document as a Word file, with docx-rs.

mod blocks;
mod footer;
mod languages;
mod parts;
mod styles;
mod tables;
mod units;
mod writer;

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

use docx_rs::{Docx, PageMargin};

use crate::cancel::{CancelCheck, go_on};
use crate::document::Document;
use crate::error::PaperError;
use crate::look::POINTS;
use units::twentieths;
use writer::{Part, Writer};

/// An A4 page in twentieths of a point.
const A4: (u32, u32) = (11_906, 16_838);

/// docx-rs counts ids for the whole program and begins again with each file. Two files at once could share the id of a picture.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Writes a checked document as a Word file.
pub(crate) fn write(document: &Document, is_cancelled: CancelCheck<'_>) -> Result<Vec<u8>, PaperError> {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    // A panic of the library would be a mistake of it: one file fails and the app continues.
    catch_unwind(AssertUnwindSafe(|| assemble(document, is_cancelled))).unwrap_or(Err(PaperError::Word))
}

fn assemble(document: &Document, is_cancelled: CancelCheck<'_>) -> Result<Vec<u8>, PaperError> {
    let mut writer = Writer::new(document);
    let parts = writer.document(document)?;
    go_on(is_cancelled)?;
    let mut docx = page(Docx::new(), &writer);
    docx = styles::add(docx, writer.measures);
    docx = writer.add_numberings(docx);
    docx = docx.footer(footer::footer(document, &writer));
    for part in parts {
        docx = match part {
            Part::Paragraph(paragraph) => docx.add_paragraph(*paragraph),
            Part::Table(table) => docx.add_table(*table),
        };
    }
    let mut file = docx.build();
    parts::finish(&mut file, document, &writer)?;
    let mut bytes = Cursor::new(Vec::new());
    file.pack(&mut bytes).map_err(|_| PaperError::Word)?;
    Ok(bytes.into_inner())
}

fn page(docx: Docx, writer: &Writer) -> Docx {
    let side = twentieths(writer.measures.margin * POINTS);
    let margin = PageMargin { top: 1080, left: side, bottom: 1250, right: side, header: 560, footer: 560, gutter: 0 };
    docx.page_size(A4.0, A4.1).page_margin(margin)
}
