//! The styles of a Word file: real headings, so that Word shows an outline and a screen reader finds them.

use docx_rs::{
    BorderType, Docx, LineSpacing, LineSpacingType, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders,
    RunFonts, Shading, Style, StyleType,
};

use super::units::{half_points, twentieths, unsigned};
use crate::look::{Measures, colour};

/// The typeface. A computer that does not have it uses the one that `parts.rs` names.
pub(super) const TYPEFACE: &str = "Atkinson Hyperlegible Next";
/// What a footer is called.
pub(super) const FOOTER: &str = "Footer";
/// What a list is called.
pub(super) const LIST: &str = "ListParagraph";

/// Adds every style.
pub(super) fn add(docx: Docx, measures: Measures) -> Docx {
    let fonts = RunFonts::new().ascii(TYPEFACE).hi_ansi(TYPEFACE).cs("Arial").east_asia(TYPEFACE);
    let docx = docx.default_fonts(fonts).default_size(half_points(measures.size)).default_line_spacing(spacing(
        0,
        measures.spacing * measures.size * 0.6,
        measures,
    ));
    let headings = [1, 2, 3].into_iter().zip(measures.headings).fold(docx, |docx, (level, size)| {
        let colour = if level < 3 { colour::BRAND } else { colour::QUIET };
        docx.add_style(
            heading(&format!("Heading{level}"), &format!("heading {level}"), size, colour, measures)
                .outline_lvl(level - 1),
        )
    });
    let small = half_points(measures.small);
    headings
        .add_style(heading("Title", "Title", measures.title, colour::BRAND, measures))
        .add_style(plain("Subtitle", "Subtitle").color(colour::QUIET).line_spacing(spacing(
            0,
            measures.size * 1.4,
            measures,
        )))
        .add_style(boxed("Quote", "Quote", colour::WARM_SOFT, colour::WARM))
        .add_style(
            boxed("QuoteSource", "Quote source", colour::WARM_SOFT, colour::WARM).size(small).color(colour::QUIET),
        )
        .add_style(boxed("NoticeMissing", "Notice missing", colour::CAUTION_SOFT, colour::CAUTION))
        .add_style(boxed("NoticeImportant", "Notice important", colour::BRAND_SOFT, colour::BRAND))
        .add_style(boxed("NoticeUrgent", "Notice urgent", colour::URGENT_SOFT, colour::URGENT))
        .add_style(plain(LIST, "List Paragraph").line_spacing(spacing(0, measures.size * 0.35, measures)))
        .add_style(plain("TableText", "Table text").size(small).line_spacing(spacing(50, 2.5, measures)))
        .add_style(plain("Caption", "caption").size(small).color(colour::QUIET))
        .add_style(plain(FOOTER, "footer").size(half_points(measures.footer)).color(colour::QUIET))
        .add_style(plain("Letterhead", "Letterhead").bold().color(colour::BRAND))
}

fn plain(id: &str, name: &str) -> Style {
    Style::new(id, StyleType::Paragraph).name(name).based_on("Normal")
}

fn heading(id: &str, name: &str, size: f64, colour: &str, measures: Measures) -> Style {
    let before = if id == "Title" { 0 } else { 280 };
    let mut style = plain(id, name).next("Normal").size(half_points(size)).bold().color(colour).line_spacing(spacing(
        before,
        measures.size * 0.5,
        measures,
    ));
    style.paragraph_property = style.paragraph_property.keep_next(true).keep_lines(true);
    style
}

fn boxed(id: &str, name: &str, fill: &str, bar: &str) -> Style {
    let mut style = plain(id, name).indent(Some(200), None, Some(120), None);
    style.paragraph_property = style
        .paragraph_property
        .set_borders(side_bar(bar, ParagraphBorderPosition::Left))
        .shading(shading(fill))
        .keep_lines(true);
    style.line_spacing(LineSpacing::new().before(20).after(20))
}

/// The bar at the side of a box.
pub(super) fn side_bar(colour: &str, side: ParagraphBorderPosition) -> ParagraphBorders {
    let bar = ParagraphBorder::new(side).val(BorderType::Single).size(28).space(8).color(colour);
    ParagraphBorders::with_empty().set(bar)
}

/// A colour behind text.
pub(super) fn shading(fill: &str) -> Shading {
    Shading::new().color("auto").fill(fill)
}

/// The space before a paragraph in twentieths of a point, after it in points, and between its lines.
fn spacing(before: u32, after: f64, measures: Measures) -> LineSpacing {
    let after = u32::try_from(unsigned(after)).unwrap_or(0);
    let line = twentieths(12.0 * (0.55 + measures.leading));
    LineSpacing::new().before(before).after(after).line(line).line_rule(LineSpacingType::Auto)
}
