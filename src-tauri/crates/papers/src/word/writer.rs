//! What a Word file is written with: the texts of a document as runs and paragraphs, and what the file's parts need later.

use std::cell::Cell;

use docx_rs::{
    AbstractNumbering, BreakType, Docx, Hyperlink, HyperlinkData, HyperlinkType, IndentLevel, Level, LevelJc,
    LevelText, LineSpacing, LineSpacingType, NumberFormat, Numbering, NumberingId, Paragraph, ParagraphBorderPosition,
    Pic, Run, RunFonts, SpecialIndentType, Start, Table,
};

use super::languages;
use super::styles::{LIST, side_bar};
use super::units::{emu, twentieths};
use crate::clean;
use crate::document::{Document, Look};
use crate::error::PaperError;
use crate::image::Image;
use crate::look::{Measures, colour};
use crate::text::{Direction, Run as TextRun, RunStyle, Text, TextLanguage};
use crate::typeset;

/// The most pixels across an image in a Word file.
const MOST_PIXELS_ACROSS: f64 = 1_400.0;
/// The first number that is free for lists: docx-rs uses the ones before it.
const FIRST_LIST: usize = 10;

/// A part of the body of a Word file.
pub(super) enum Part {
    /// A paragraph.
    Paragraph(Box<Paragraph>),
    /// A table.
    Table(Box<Table>),
}

/// Makes a part of a paragraph.
pub(super) fn part(paragraph: Paragraph) -> Part {
    Part::Paragraph(Box::new(paragraph))
}

/// A narrow space, so that boxes and tables do not join.
pub(super) fn space() -> Part {
    let narrow = LineSpacing::new().before(0).after(0).line(160).line_rule(LineSpacingType::Exact);
    part(Paragraph::new().line_spacing(narrow))
}

/// How the items of a list are marked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Marker {
    Bullet,
    Number,
    Ticked,
    NotTicked,
}

/// Writes the blocks of one document.
pub(super) struct Writer {
    pub(super) measures: Measures,
    pub(super) look: Look,
    language: TextLanguage,
    /// The marker of each list, in the order of their numbers.
    lists: Vec<Marker>,
    /// How many links there are so far.
    links: Cell<usize>,
    /// What each image shows, in reading order.
    pub(super) alternatives: Vec<String>,
    /// The languages that runs are marked with.
    pub(super) languages: Vec<TextLanguage>,
}

impl Writer {
    /// A writer for a document.
    pub(super) fn new(document: &Document) -> Writer {
        let mut known = vec![document.language.clone()];
        languages::collect(&document.blocks, &mut known);
        Writer {
            measures: Measures::of_document(document),
            look: document.look,
            language: document.language.clone(),
            lists: Vec::new(),
            links: Cell::new(0),
            alternatives: Vec::new(),
            languages: known,
        }
    }

    /// Whether the document is written from right to left.
    pub(super) fn is_backwards(&self) -> bool {
        self.language.direction == Direction::RightToLeft
    }

    /// Gives a paragraph the direction of a language, or of the document.
    pub(super) fn directed(&self, mut paragraph: Paragraph, language: Option<&TextLanguage>) -> Paragraph {
        if language.unwrap_or(&self.language).direction == Direction::RightToLeft {
            paragraph.property = paragraph.property.bidi(true);
        }
        paragraph
    }

    /// A paragraph in a style.
    pub(super) fn paragraph(&self, text: &Text, style: &str) -> Paragraph {
        self.add_text(self.directed(Paragraph::new().style(style), text.language.as_ref()), text)
    }

    /// A paragraph in the style of a box. The bar is where the words of the box begin, whatever language this text is in.
    pub(super) fn boxed(&self, text: &Text, style: &str, bar: &str, language: Option<&TextLanguage>) -> Paragraph {
        let mut paragraph = self.add_text(self.directed(Paragraph::new().style(style), language), text);
        if paragraph.property.bidi == Some(true) {
            let borders = side_bar(bar, ParagraphBorderPosition::Right).clear(ParagraphBorderPosition::Left);
            paragraph.property = paragraph.property.set_borders(borders);
        }
        paragraph
    }

    /// Adds the runs of a text to a paragraph.
    pub(super) fn add_text(&self, paragraph: Paragraph, text: &Text) -> Paragraph {
        text.runs.iter().fold(paragraph, |paragraph, run| self.add_run(paragraph, run, text.language.as_ref()))
    }

    fn add_run(&self, paragraph: Paragraph, run: &TextRun, language: Option<&TextLanguage>) -> Paragraph {
        let words = self.mark(with_words(Run::new(), &run.words), run.language.as_ref(), language);
        match &run.style {
            RunStyle::Plain => paragraph.add_run(words),
            RunStyle::Strong => paragraph.add_run(words.bold()),
            RunStyle::Link(address) => {
                let shown = words.color(colour::BRAND).underline("single");
                paragraph.add_hyperlink(self.link(address).add_run(shown))
            }
        }
    }

    /// A link with an id that no other link of the file has.
    fn link(&self, address: &str) -> Hyperlink {
        self.links.set(self.links.get() + 1);
        let mut link = Hyperlink::new(address, HyperlinkType::External);
        if let HyperlinkData::External { rid, .. } = &mut link.link {
            *rid = format!("rIdLink{}", self.links.get());
        }
        link
    }

    /// Marks a run with its language. `parts.rs` replaces the mark, because docx-rs knows no languages.
    pub(super) fn mark(&self, run: Run, own: Option<&TextLanguage>, of_text: Option<&TextLanguage>) -> Run {
        let language = own.or(of_text).unwrap_or(&self.language);
        let needs_none = *language == self.language && language.direction == Direction::LeftToRight;
        match self.languages.iter().position(|known| known == language) {
            Some(number) if !needs_none => run.style(&languages::mark(number)),
            _ => run,
        }
    }

    /// Begins a list and returns its number.
    pub(super) fn begin_list(&mut self, marker: Marker) -> usize {
        self.lists.push(marker);
        FIRST_LIST + self.lists.len() - 1
    }

    /// An item of a list.
    pub(super) fn item(&self, text: &Text, list: usize) -> Paragraph {
        self.paragraph(text, LIST).numbering(NumberingId::new(list), IndentLevel::new(0))
    }

    /// Adds the numbering of each list.
    pub(super) fn add_numberings(&self, docx: Docx) -> Docx {
        self.lists.iter().enumerate().fold(docx, |docx, (number, marker)| {
            let id = FIRST_LIST + number;
            let numbering = AbstractNumbering::new(id).add_level(level(*marker, self.measures));
            docx.add_abstract_numbering(numbering).add_numbering(Numbering::new(id, id))
        })
    }

    /// A picture that is as large as fits. It is only made larger than it is if `grow` says so.
    pub(super) fn picture(&mut self, image: &Image, widest: f64, highest: f64, grow: bool) -> Result<Pic, PaperError> {
        let pages = typeset::unframed(image)?;
        let (width, height) = pages.size(0).ok_or(PaperError::ImageFormat)?;
        let pixels = image.pixels().map_or(MOST_PIXELS_ACROSS, |(across, _)| f64::from(across).min(MOST_PIXELS_ACROSS));
        let png = pages.to_png(0, pixels / width.max(1.0))?;
        let fits = (widest / width).min(highest / height);
        let scale = if grow { fits } else { fits.min(1.0) };
        self.alternatives.push(one_line(&image.alternative));
        let drawn = Image::new(png, "drawn");
        let (across, down) = drawn.pixels().ok_or(PaperError::ImageFormat)?;
        let id = format!("rIdPicture{}", self.alternatives.len());
        Ok(Pic::new_with_dimensions(drawn.bytes, across, down).id(id).size(emu(width * scale), emu(height * scale)))
    }
}

/// Adds words to a run, with a break for each line.
fn with_words(run: Run, words: &str) -> Run {
    let words = clean::allowed(words);
    words.split('\n').enumerate().fold(run, |run, (number, line)| {
        let run = if number > 0 { run.add_break(BreakType::TextWrapping) } else { run };
        run.add_text(line)
    })
}

/// Words on one line.
pub(super) fn one_line(words: &str) -> String {
    clean::allowed(words).replace('\n', " ")
}

fn level(marker: Marker, measures: Measures) -> Level {
    let (format, text) = match marker {
        Marker::Bullet => ("bullet", "•"),
        Marker::Number => ("decimal", "%1."),
        Marker::Ticked => ("bullet", "☑"),
        Marker::NotTicked => ("bullet", "☐"),
    };
    let hanging = twentieths(measures.size * 1.7);
    let level = Level::new(0, Start::new(1), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"))
        .indent(Some(hanging), Some(SpecialIndentType::Hanging(hanging)), None, None);
    match marker {
        Marker::Bullet | Marker::Number => level.color(colour::BRAND).bold(),
        Marker::Ticked | Marker::NotTicked => {
            level.fonts(RunFonts::new().ascii("Segoe UI Symbol").hi_ansi("Segoe UI Symbol").cs("Segoe UI Symbol"))
        }
    }
}
