//! The footer of a Word file: the title, the date, and the number of the page.

use docx_rs::{
    BorderType, Footer, NumPages, PageNum, Paragraph, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, Run,
    Tab, TabValueType,
};

use super::styles::FOOTER;
use super::units::unsigned;
use super::writer::{Writer, one_line};
use crate::clean;
use crate::document::Document;
use crate::look::colour;

/// Returns the footer.
pub(super) fn footer(document: &Document, writer: &Writer) -> Footer {
    let width = unsigned(writer.measures.text_width());
    let rule =
        ParagraphBorder::new(ParagraphBorderPosition::Top).val(BorderType::Single).size(4).space(6).color(colour::LINE);
    let mut paragraph =
        writer.directed(Paragraph::new().style(FOOTER), None).add_tab(Tab::new().val(TabValueType::Right).pos(width));
    paragraph.property = paragraph.property.set_borders(ParagraphBorders::with_empty().set(rule));
    let about = [clean::shortened(&one_line(&document.title), writer.measures.footer_title), one_line(&document.date)]
        .join("   ");
    paragraph = paragraph.add_run(run(about.trim(), writer).add_tab());
    Footer::new().add_paragraph(page_number(paragraph, &one_line(&document.words.page), writer))
}

/// Adds the words for a page, with fields in place of `{n}` and `{m}`.
fn page_number(mut paragraph: Paragraph, words: &str, writer: &Writer) -> Paragraph {
    let mut rest = words;
    while let Some(at) = rest.find('{') {
        let (before, field) = rest.split_at(at);
        paragraph = paragraph.add_run(run(before, writer));
        if let Some(after) = field.strip_prefix("{n}") {
            paragraph = paragraph.add_page_num(PageNum::new());
            rest = after;
        } else if let Some(after) = field.strip_prefix("{m}") {
            paragraph = paragraph.add_num_pages(NumPages::new());
            rest = after;
        } else {
            paragraph = paragraph.add_run(run("{", writer));
            rest = field.strip_prefix('{').unwrap_or_default();
        }
    }
    paragraph.add_run(run(rest, writer))
}

fn run(words: &str, writer: &Writer) -> Run {
    writer.mark(Run::new().add_text(words), None, None)
}
