//! Each kind of block as paragraphs and tables of a Word file.

use docx_rs::{
    BorderType, BreakType, Paragraph, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, Run, Tab,
    TabLeaderType, TabValueType, Table, TableChild, TableRowChild,
};

use super::units::unsigned;
use super::writer::{Marker, Part, Writer, part, space};
use crate::block::{Block, NoticeKind, Signature, TickBox};
use crate::document::{Document, Letterhead};
use crate::error::PaperError;
use crate::fit;
use crate::image::Image;
use crate::look::{POINTS, colour};
use crate::text::Text;

/// The highest a figure can be, in millimetres.
const HIGHEST_FIGURE: f64 = 110.0;
/// How tall a page of an attached file is at most, in millimetres.
const HIGHEST_PAGE: f64 = 205.0;
/// The highest a drawing can be that shares its page with the title, in millimetres.
const HIGHEST_DRAWING: f64 = 195.0;

impl Writer {
    /// Returns the whole body.
    pub(super) fn document(&mut self, document: &Document) -> Result<Vec<Part>, PaperError> {
        let mut parts = Vec::new();
        if let Some(letterhead) = &document.letterhead {
            parts.extend(self.letterhead(letterhead)?.into_iter().map(part));
        }
        parts.push(part(self.paragraph(&Text::new(document.title.replace('\n', " ")), "Title")));
        if !document.date.is_empty() {
            parts.push(part(self.paragraph(&Text::new(document.date.as_str()), "Subtitle")));
        }
        parts.extend(self.blocks(&document.blocks)?);
        Ok(parts)
    }

    /// Returns who sends it: the name with the logo, and the address below it, with a line under both.
    fn letterhead(&mut self, letterhead: &Letterhead) -> Result<Vec<Paragraph>, PaperError> {
        let right = Tab::new().val(TabValueType::Right).pos(unsigned(self.measures.text_width()));
        let rule = ParagraphBorder::new(ParagraphBorderPosition::Bottom)
            .val(BorderType::Single)
            .size(12)
            .space(8)
            .color(colour::BRAND);
        let mut name = self.paragraph(&Text::new(letterhead.name.as_str()), "Letterhead").add_tab(right);
        if let Some(logo) = &letterhead.logo {
            let picture = self.picture(logo, 52.0 * POINTS, 17.0 * POINTS, true)?;
            name = name.add_run(Run::new().add_tab().add_image(picture));
        }
        let lines: Vec<Text> = letterhead.lines.iter().map(|line| Text::new(line.replace('\n', " "))).collect();
        let mut paragraphs = vec![name];
        paragraphs.extend((!lines.is_empty()).then(|| self.lines(&lines)));
        if let Some(last) = paragraphs.last_mut() {
            last.property = last.property.clone().set_borders(ParagraphBorders::with_empty().set(rule));
        }
        Ok(paragraphs)
    }

    fn blocks(&mut self, blocks: &[Block]) -> Result<Vec<Part>, PaperError> {
        let mut parts = Vec::new();
        for block in blocks {
            parts.extend(self.block(block)?);
        }
        Ok(parts)
    }

    fn block(&mut self, block: &Block) -> Result<Vec<Part>, PaperError> {
        if let Some(blocks) = fit::restacked(block, self.look) {
            return self.blocks(&blocks);
        }
        Ok(match block {
            Block::Heading(level, text) => vec![part(self.paragraph(text, &format!("Heading{}", level.number())))],
            Block::Paragraph(text) => vec![part(self.paragraph(text, "Normal"))],
            Block::Quote { words, who } => self.quote(words, who),
            Block::Bullets(items) => self.list(items, Marker::Bullet),
            Block::Numbers(items) => self.list(items, Marker::Number),
            Block::TickBoxes(items) => self.tick_boxes(items),
            Block::Facts(pairs) => self.facts(pairs),
            Block::Table(table) => self.table(table),
            Block::Timeline { header, entries } => self.timeline(header, entries),
            Block::Notice { kind, title, text } => self.notice(*kind, title, text),
            Block::Signatures(lines) => lines.iter().map(|line| part(self.signature(line))).collect(),
            Block::Figure { image, caption } => self.figure(image, caption.as_ref())?,
            Block::AttachedPage { image, caption } => self.attached_page(image, caption)?,
            Block::Drawing { image, .. } => vec![part(self.drawing(image)?)],
            Block::BlankLines { label, lines } => self.blank_lines(label, *lines),
            Block::Address(lines) => vec![part(self.lines(lines))],
            Block::References(pairs) => vec![part(self.references(pairs))],
            Block::EasyRead { picture, lines } => self.easy_read(picture.as_ref(), lines)?,
            Block::PageBreak => vec![part(Paragraph::new().add_run(Run::new().add_break(BreakType::Page)))],
            Block::KeepTogether(blocks) => kept_together(self.blocks(blocks)?),
        })
    }

    fn quote(&self, words: &Text, who: &Text) -> Vec<Part> {
        let language = words.language.as_ref();
        let said = self.boxed(words, "Quote", colour::WARM, language);
        if who.is_blank() {
            return vec![part(said), space()];
        }
        let who = self.boxed(who, "QuoteSource", colour::WARM, language);
        vec![part(said.keep_next(true)), part(who), space()]
    }

    fn notice(&self, kind: NoticeKind, title: &Text, text: &Text) -> Vec<Part> {
        let (style, bar) = match kind {
            NoticeKind::Missing => ("NoticeMissing", colour::CAUTION),
            NoticeKind::Important => ("NoticeImportant", colour::BRAND),
            NoticeKind::Urgent => ("NoticeUrgent", colour::URGENT),
        };
        let language = title.language.as_ref();
        let word = Text { runs: title.runs.iter().cloned().map(bold).collect(), language: title.language.clone() };
        let word = self.boxed(&word, style, bar, language);
        if text.is_blank() {
            return vec![part(word), space()];
        }
        vec![part(word.keep_next(true)), part(self.boxed(text, style, bar, language)), space()]
    }

    fn list(&mut self, items: &[Text], marker: Marker) -> Vec<Part> {
        let list = self.begin_list(marker);
        items.iter().map(|item| part(self.item(item, list))).collect()
    }

    fn tick_boxes(&mut self, items: &[TickBox]) -> Vec<Part> {
        let (ticked, not_ticked) = (self.begin_list(Marker::Ticked), self.begin_list(Marker::NotTicked));
        let list = |item: &TickBox| if item.ticked { ticked } else { not_ticked };
        items.iter().map(|item| part(self.item(&item.text, list(item)))).collect()
    }

    fn signature(&self, line: &Signature) -> Paragraph {
        let width = self.measures.text_width();
        let stop = |share: f64, leader| Tab::new().val(TabValueType::Left).leader(leader).pos(unsigned(width * share));
        let paragraph = self
            .directed(Paragraph::new(), line.who.language.as_ref())
            .add_tab(stop(0.3, TabLeaderType::None))
            .add_tab(stop(0.68, TabLeaderType::Underscore))
            .add_tab(stop(0.71, TabLeaderType::None))
            .add_tab(stop(1.0, TabLeaderType::Underscore))
            .keep_lines(true)
            .line_spacing(docx_rs::LineSpacing::new().before(360).after(120));
        let paragraph = self.add_text(paragraph, &line.who).add_run(Run::new().add_tab().add_tab().add_tab());
        self.add_text(paragraph, &line.date).add_run(Run::new().add_text(" ").add_tab())
    }

    fn blank_lines(&self, label: &Text, lines: u8) -> Vec<Part> {
        let stop = Tab::new()
            .val(TabValueType::Right)
            .leader(TabLeaderType::Underscore)
            .pos(unsigned(self.measures.text_width()));
        let line = || Paragraph::new().add_tab(stop.clone()).add_run(Run::new().add_tab());
        let label = Text { runs: label.runs.iter().cloned().map(bold).collect(), language: label.language.clone() };
        let head = (!label.is_blank()).then(|| part(self.paragraph(&label, "Normal").keep_next(true)));
        head.into_iter().chain((0..lines.clamp(1, 40)).map(|_| part(line()))).collect()
    }

    fn figure(&mut self, image: &Image, caption: Option<&Text>) -> Result<Vec<Part>, PaperError> {
        let picture = self.picture(image, self.measures.text_width(), HIGHEST_FIGURE * POINTS, false)?;
        let shown = Paragraph::new().add_run(Run::new().add_image(picture)).keep_next(caption.is_some());
        Ok([shown].into_iter().chain(caption.map(|caption| self.paragraph(caption, "Caption"))).map(part).collect())
    }

    fn attached_page(&mut self, image: &Image, caption: &Text) -> Result<Vec<Part>, PaperError> {
        let picture = self.picture(image, self.measures.text_width(), HIGHEST_PAGE * POINTS, true)?;
        let shown = Paragraph::new().page_break_before(true).add_run(Run::new().add_image(picture)).keep_next(true);
        Ok(vec![part(shown), part(self.paragraph(caption, "Caption"))])
    }

    fn drawing(&mut self, image: &Image) -> Result<Paragraph, PaperError> {
        let picture = self.picture(image, self.measures.text_width(), HIGHEST_DRAWING * POINTS, false)?;
        Ok(Paragraph::new().add_run(Run::new().add_image(picture)))
    }

    fn lines(&self, lines: &[Text]) -> Paragraph {
        let language = lines.first().and_then(|line| line.language.as_ref());
        lines.iter().enumerate().fold(self.directed(Paragraph::new(), language), |paragraph, (number, line)| {
            self.add_text(broken(paragraph, number), line)
        })
    }

    fn references(&self, pairs: &[(Text, Text)]) -> Paragraph {
        pairs.iter().enumerate().fold(self.directed(Paragraph::new(), None), |paragraph, (number, (label, value))| {
            let label = Text { runs: label.runs.iter().cloned().map(bold).collect(), language: label.language.clone() };
            let labelled = self.add_text(broken(paragraph, number), &label).add_run(Run::new().add_text(" "));
            self.add_text(labelled, value)
        })
    }
}

fn broken(paragraph: Paragraph, number: usize) -> Paragraph {
    if number > 0 { paragraph.add_run(Run::new().add_break(BreakType::TextWrapping)) } else { paragraph }
}

fn bold(run: crate::text::Run) -> crate::text::Run {
    crate::text::Run { style: crate::text::RunStyle::Strong, ..run }
}

/// Keeps every paragraph with the next, except the last.
fn kept_together(mut parts: Vec<Part>) -> Vec<Part> {
    let last = parts.len().saturating_sub(1);
    for part in parts.iter_mut().take(last) {
        match part {
            Part::Paragraph(paragraph) => keep(paragraph),
            Part::Table(table) => keep_table(table),
        }
    }
    parts
}

fn keep(paragraph: &mut Paragraph) {
    paragraph.property.keep_next = Some(true);
}

fn keep_table(table: &mut Table) {
    for TableChild::TableRow(row) in &mut table.rows {
        for TableRowChild::TableCell(cell) in &mut row.cells {
            for content in &mut cell.children {
                if let docx_rs::TableCellContent::Paragraph(paragraph) = content {
                    keep(paragraph);
                }
            }
        }
    }
}
