//! What a document is made of.

use crate::image::Image;
use crate::text::Text;

/// The level of a heading below the title of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HeadingLevel {
    /// A section.
    One,
    /// A part of a section.
    Two,
    /// A part of that.
    Three,
}

impl HeadingLevel {
    /// The number, counted from 1.
    pub(crate) fn number(self) -> u8 {
        match self {
            HeadingLevel::One => 1,
            HeadingLevel::Two => 2,
            HeadingLevel::Three => 3,
        }
    }
}

/// What a notice is about. A notice has words for it too, because colour is never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something is missing and should be added before the paper is sent.
    Missing,
    /// Something that a reader must know.
    Important,
    /// What to do if somebody is in danger.
    Urgent,
}

/// An item of a list with boxes to tick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TickBox {
    /// Whether it is ticked already.
    pub ticked: bool,
    /// What is ticked.
    pub text: Text,
}

/// A table with a header row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the table shows.
    pub caption: Option<Text>,
    /// The headings of the columns.
    pub header: Vec<Text>,
    /// The rows, each with as many cells as the header.
    pub rows: Vec<Vec<Text>>,
    /// How wide each column is compared with the others. If it is empty, all are equally wide.
    pub widths: Vec<u16>,
    /// Whether the first cell of a row names the row.
    pub named_rows: bool,
}

/// One event in a timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimelineEntry {
    /// When it was.
    pub date: Text,
    /// What happened.
    pub what: Text,
    /// Who did or recorded it.
    pub by: Text,
}

/// A line to sign on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// Who signs: “Parent or carer”.
    pub who: Text,
    /// The word before the date: “Date”.
    pub date: Text,
}

/// One part of a document, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading. It is never the last line of a page.
    Heading(HeadingLevel, Text),
    /// A paragraph.
    Paragraph(Text),
    /// Somebody's own words, in a warm box with a bar.
    Quote {
        /// What they said.
        words: Text,
        /// Who said it, and when.
        who: Text,
    },
    /// A list with bullets.
    Bullets(Vec<Text>),
    /// A list with numbers.
    Numbers(Vec<Text>),
    /// A list with boxes to tick.
    TickBoxes(Vec<TickBox>),
    /// Labels and values, as a table whose rows have headers.
    Facts(Vec<(Text, Text)>),
    /// A table. Its header is repeated on every page, and a row is split only if it is taller than a page.
    Table(Table),
    /// A box that stands out.
    Notice {
        /// What it is about.
        kind: NoticeKind,
        /// The word for it: “Missing”, “Important”, “Urgent help”.
        title: Text,
        /// What it says.
        text: Text,
    },
    /// Lines to sign on.
    Signatures(Vec<Signature>),
    /// What happened, in order.
    Timeline {
        /// The headings of the three columns: when, what and by whom.
        header: [Text; 3],
        /// The events.
        entries: Vec<TimelineEntry>,
    },
    /// An image with a caption.
    Figure {
        /// The image.
        image: Image,
        /// What the caption says.
        caption: Option<Text>,
    },
    /// A page of a file that was attached, as large as fits a page of its own.
    AttachedPage {
        /// The page as a picture.
        image: Image,
        /// The name of the file and the number of the page.
        caption: Text,
    },
    /// A drawing for which the whole document has narrow margins. It stays on one page.
    Drawing {
        /// The drawing.
        image: Image,
        /// Whether it takes what is left of the page. Otherwise what follows is on the same page.
        fills_page: bool,
    },
    /// Lines to write on by hand.
    BlankLines {
        /// What to write.
        label: Text,
        /// How many lines, from 1 to 40.
        lines: u8,
    },
    /// The address of a letter, one line each.
    Address(Vec<Text>),
    /// The reference lines of a letter: a label and a value on one line.
    References(Vec<(Text, Text)>),
    /// A picture with short lines beside it, as in easy read. A picture that does not fit would mislead somebody who reads little,
    /// so lines can have none; they begin where the others do.
    EasyRead {
        /// The picture: what all the lines are about.
        picture: Option<Image>,
        /// The lines, each with one idea.
        lines: Vec<Text>,
    },
    /// What follows begins on a new page.
    PageBreak,
    /// Blocks that stay on one page, unless they are taller than a page.
    KeepTogether(Vec<Block>),
}
