//! Tables of a Word file: their headers are repeated on every page, and no row is split.

use docx_rs::{
    BorderType, HeightRule, Paragraph, TableBorder, TableBorderPosition, TableBorders, TableCell, TableLayoutType,
    TableRow, VAlignType, WidthType,
};

use super::parts::HEADER_HEIGHT;
use super::styles::shading;
use super::units::unsigned;
use super::writer::{Part, Writer, part, space};
use crate::block::{Table, TimelineEntry};
use crate::error::PaperError;
use crate::fit::{Columns, FACTS, first, timeline_shares};
use crate::image::Image;
use crate::look::{POINTS, colour};
use crate::text::{Run, RunStyle, Text};

/// The shares of a picture and its text.
const EASY_READ: [u16; 2] = [22, 78];

impl Writer {
    pub(super) fn facts(&self, pairs: &[(Text, Text)]) -> Vec<Part> {
        let columns = Columns::new(&FACTS, FACTS.len(), self.measures);
        let rows = pairs.iter().map(|(label, value)| self.row(&[&strong(label), value], &columns)).collect();
        self.framed(rows, &columns)
    }

    pub(super) fn table(&self, table: &Table) -> Vec<Part> {
        let columns = Columns::new(&table.widths, table.header.len(), self.measures).below(&table.header);
        let mut rows = vec![self.header(&table.header, &columns)];
        for cells in &table.rows {
            let name = cells.first().filter(|_| table.named_rows).map(strong);
            let rest = cells.iter().skip(usize::from(name.is_some()));
            rows.push(self.row(&name.iter().chain(rest).collect::<Vec<_>>(), &columns));
        }
        let caption =
            table.caption.iter().map(|caption| part(self.paragraph(&strong(caption), "Normal").keep_next(true)));
        caption.chain(self.framed(rows, &columns)).collect()
    }

    pub(super) fn timeline(&self, header: &[Text; 3], entries: &[TimelineEntry]) -> Vec<Part> {
        let shares = timeline_shares(entries);
        let columns = Columns::new(shares, shares.len(), self.measures).below(header);
        let header: Vec<Text> = first(header.each_ref(), shares).into_iter().cloned().collect();
        let mut rows = vec![self.header(&header, &columns)];
        for entry in entries {
            let date = strong(&entry.date);
            rows.push(self.row(&first([&date, &entry.what, &entry.by], shares), &columns));
        }
        self.framed(rows, &columns)
    }

    pub(super) fn easy_read(&mut self, picture: Option<&Image>, lines: &[Text]) -> Result<Vec<Part>, PaperError> {
        let columns = Columns::new(&EASY_READ, EASY_READ.len(), self.measures);
        let picture = match picture {
            Some(picture) => {
                let shown = self.picture(picture, columns.width(0) - 20.0, 26.0 * POINTS, true)?;
                Paragraph::new().add_run(docx_rs::Run::new().add_image(shown))
            }
            None => Paragraph::new(),
        };
        let cell = |column| sized(&columns, column).vertical_align(VAlignType::Center);
        let said = lines.iter().fold(cell(1), |cell, line| cell.add_paragraph(self.paragraph(line, "Normal")));
        let row = TableRow::new(vec![cell(0).add_paragraph(picture), said]).cant_split();
        Ok(vec![table_part(vec![row], &columns, TableBorders::with_empty()), space()])
    }

    fn header(&self, texts: &[Text], columns: &Columns) -> TableRow {
        let cells = texts.iter().enumerate().map(|(column, text)| {
            let words = self.paragraph(&strong(text), "TableText").keep_next(true);
            sized(columns, column).shading(shading(colour::BRAND_SOFT)).add_paragraph(words)
        });
        // The height marks the row as a header, which docx-rs cannot say. `parts.rs` replaces it.
        TableRow::new(cells.collect()).cant_split().row_height(HEADER_HEIGHT).height_rule(HeightRule::AtLeast)
    }

    fn row(&self, texts: &[&Text], columns: &Columns) -> TableRow {
        let cells = texts.iter().enumerate();
        let cells = cells.map(|(column, text)| sized(columns, column).add_paragraph(self.paragraph(text, "TableText")));
        let row = TableRow::new(cells.collect());
        if columns.may_split(texts) { row } else { row.cant_split() }
    }

    /// A table with light rules, and a space below it so that it does not join the next.
    fn framed(&self, rows: Vec<TableRow>, columns: &Columns) -> Vec<Part> {
        let rule = |position| TableBorder::new(position).border_type(BorderType::Single).size(4).color(colour::LINE);
        let borders = TableBorders::with_empty()
            .set(rule(TableBorderPosition::Top))
            .set(rule(TableBorderPosition::Bottom))
            .set(rule(TableBorderPosition::InsideH));
        vec![table_part(rows, columns, borders), space()]
    }
}

fn table_part(rows: Vec<TableRow>, columns: &Columns, borders: TableBorders) -> Part {
    let widths: Vec<usize> = (0..columns.shares.len()).map(|column| unsigned(columns.width(column))).collect();
    let whole = widths.iter().sum();
    let table = docx_rs::Table::new(rows)
        .set_grid(widths)
        .width(whole, WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .set_borders(borders);
    Part::Table(Box::new(table))
}

fn sized(columns: &Columns, column: usize) -> TableCell {
    TableCell::new().width(unsigned(columns.width(column)), WidthType::Dxa)
}

fn strong(text: &Text) -> Text {
    let bold = |run: &Run| {
        let style = if run.style == RunStyle::Plain { RunStyle::Strong } else { run.style.clone() };
        Run { style, ..run.clone() }
    };
    Text { runs: text.runs.iter().map(bold).collect(), language: text.language.clone() }
}
