//! A document as plain data.

use crate::block::Block;
use crate::image::Image;
use crate::text::TextLanguage;

/// How a document looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// 11 point.
    #[default]
    Standard,
    /// 10 point with less space, for a paper that has to be on few pages.
    Compact,
    /// 18 point, for readers who need larger letters. A table with more than three columns becomes one list for each row.
    LargePrint,
    /// 15 point with wide spacing, and room for a picture beside each idea.
    EasyRead,
}

/// Who sends the paper: shown at the top of its first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letterhead {
    /// The name of the setting.
    pub name: String,
    /// Its address and how to reach it, one line each: below the name.
    pub lines: Vec<String>,
    /// Its logo.
    pub logo: Option<Image>,
}

/// The words that a document needs besides its own. They come from outside, because this crate has no words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedWords {
    /// The number of a page, with `{n}` for the page and `{m}` for how many there are: “Page {n} of {m}”.
    pub page: String,
    /// What the header of a table says where the table goes on: “Continued”.
    pub continued: String,
    /// What a ticked box is called: “Ticked”. A screen reader says it.
    pub ticked: String,
    /// What an empty box is called: “Not ticked”.
    pub not_ticked: String,
}

/// A document: everything that a paper shows, and nothing that decides how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The title: shown on the first page and in the footer, and written into the file's metadata.
    pub title: String,
    /// The language of the document.
    pub language: TextLanguage,
    /// The date, in words: shown below the title and in the footer.
    pub date: String,
    /// Who sends it.
    pub letterhead: Option<Letterhead>,
    /// How it looks.
    pub look: Look,
    /// The words that a document needs besides its own.
    pub words: FixedWords,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Document {
    /// Whether it has a drawing.
    pub(crate) fn has_drawing(&self) -> bool {
        self.blocks.iter().any(|block| matches!(block, Block::Drawing { .. }))
    }
}
