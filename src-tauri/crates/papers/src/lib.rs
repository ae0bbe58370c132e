//! Papers: plain data in, the bytes of a PDF, a Word file or pictures out.
//!
//! One description of a document ([`Document`], made of [`Block`]s) feeds every format. The crate knows no words, no
//! pathways and no casebook: what a document says comes from outside, fixed words included ([`FixedWords`]).
//!
//! # Invariants
//!
//! - Text is only ever data. Nothing that somebody typed is read as markup, by Typst, XML or anything else.
//! - The typesetter's world is closed: there are no files, no packages, no network and no clock. The date is words.
//! - Every PDF follows PDF/UA-1: it is tagged, and has a title, a language, headings in order, headers of tables, and words for
//!   each image. What PDF/UA-1 refuses is an error.
//! - A document either becomes a complete file in memory or an error; nothing is written to disk.
//! - No character stops a paper. What no font has is drawn as a box ([`unsupported_characters`]), and a word that is wider
//!   than its line breaks inside.
//!
//! # Limits
//!
//! A letter and an accent for which Unicode has no single character, such as an Arabic letter with a vowel sign, are
//! drawn correctly, but the typesetter writes the letter twice into the text of the PDF, and a screen reader can say it
//! twice. Devanagari has such letters in most words, and Noto Sans draws `ẹ`, `ọ` and `ṣ` of Yoruba in this way. The
//! languages of the test `languages_that_families_speak_come_out_as_they_were_typed` have none.
//!
//! # Entry points
//!
//! [`Paper::typeset`] sets a document in pages, for a PDF and for pictures of them; [`to_word`] writes the same document as a
//! Word file.
//!
//! # Example
//!
//! ```
//! use papers::{Block, Document, FixedWords, HeadingLevel, Look, Paper, Text, TextLanguage, to_word};
//!
//! let document = Document {
//!     title: String::from("Support plan for Sam"),
//!     language: TextLanguage::english(),
//!     date: String::from("23 November 2026"),
//!     letterhead: None,
//!     look: Look::Standard,
//!     words: FixedWords {
//!         page: String::from("Page {n} of {m}"),
//!         continued: String::from("continued"),
//!         ticked: String::from("Ticked"),
//!         not_ticked: String::from("Not ticked"),
//!     },
//!     blocks: vec![
//!         Block::Heading(HeadingLevel::One, Text::new("What Sam says")),
//!         Block::Quote { words: Text::new("I like #maths & *drawing*"), who: Text::new("Sam, 12 November 2026") },
//!     ],
//! };
//!
//! let paper = Paper::typeset(&document, &|| false)?;
//! assert_eq!(paper.page_count(), 1);
//! assert!(paper.to_pdf()?.starts_with(b"%PDF-"));
//! assert!(paper.to_picture(0, 0.5)?.starts_with(b"\x89PNG"));
//! assert!(to_word(&document, &|| false)?.starts_with(b"PK"));
//! # Ok::<(), papers::PaperError>(())
//! ```

#![warn(missing_docs)]

mod attached;
mod block;
mod cancel;
mod check;
mod clean;
mod document;
mod error;
mod fit;
mod fonts;
mod image;
mod look;
mod paper;
mod text;
mod typeset;
mod word;

pub use attached::pages_of_pdf;
pub use block::{Block, HeadingLevel, NoticeKind, Signature, Table, TickBox, TimelineEntry};
pub use cancel::CancelCheck;
pub use document::{Document, FixedWords, Letterhead, Look};
pub use error::PaperError;
pub use fonts::width_of;
pub use image::Image;
pub use paper::{Paper, to_pdf, to_pictures, to_word, unsupported_characters};
pub use text::{Direction, Run, RunStyle, Text, TextLanguage};
