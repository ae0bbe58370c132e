//! Setting a document in pages, with Typst as a library.

mod compile;
mod rows;
mod texts;
mod values;
mod world;

pub(crate) use compile::{Pages, page_of_pdf, typeset, unframed};
