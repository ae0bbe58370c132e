//! What docx-rs cannot write, put into the finished parts: languages, headers that repeat, words for images, and the title.
//!
//! Each place is found by a mark that this crate has set. A mark has a `<`, which text in XML never has, so nothing that
//! somebody typed can be taken for one.

use docx_rs::XMLDocx;

use super::languages;
use super::styles::TYPEFACE;
use super::writer::{Writer, one_line};
use crate::document::Document;
use crate::error::PaperError;
use crate::text::{Direction, TextLanguage};

/// The height that marks the header of a table. No row has it otherwise.
pub(super) const HEADER_HEIGHT: f32 = 1.0;
/// What docx-rs writes for that height.
const HEADER_MARK: &str = r#"<w:trHeight w:val="1" w:hRule="atLeast" />"#;
/// What docx-rs writes for the name of every image.
const IMAGE_MARK: &str = r#"<wp:docPr id="1" name="Figure" />"#;
/// The end of the properties of a run.
const RUN_END: &str = "</w:rPr>";

/// Completes the parts of a file.
pub(super) fn finish(file: &mut XMLDocx, document: &Document, writer: &Writer) -> Result<(), PaperError> {
    let mut body = text(&file.document)?.replace(HEADER_MARK, "<w:tblHeader />");
    body = with_alternatives(&body, &writer.alternatives);
    body = with_languages(&body, &writer.languages);
    if writer.is_backwards() {
        body = body.replace("<w:tblPr>", "<w:tblPr><w:bidiVisual />");
    }
    file.document = body.into_bytes();
    for footer in &mut file.footers {
        *footer = with_languages(&text(footer)?, &writer.languages).into_bytes();
    }
    file.styles =
        text(&file.styles)?.replacen(RUN_END, &(properties(&document.language, true) + RUN_END), 1).into_bytes();
    file.font_table = font_table().into_bytes();
    file.doc_props.core = core(document).into_bytes();
    Ok(())
}

fn text(part: &[u8]) -> Result<String, PaperError> {
    String::from_utf8(part.to_vec()).map_err(|_| PaperError::Word)
}

/// Gives each image its number and what it shows, in reading order.
fn with_alternatives(body: &str, alternatives: &[String]) -> String {
    let mut pieces = body.split(IMAGE_MARK);
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for (number, piece) in (1..).zip(pieces) {
        let shown = alternatives.get(number - 1).map(|shown| escaped(shown)).unwrap_or_default();
        whole += &format!(r#"<wp:docPr id="{number}" name="Image {number}" descr="{shown}" />"#);
        whole += piece;
    }
    whole
}

/// Replaces the mark of each language by its properties, at the end of the properties of that run.
fn with_languages(body: &str, known: &[TextLanguage]) -> String {
    let mut whole = body.to_owned();
    for (number, language) in known.iter().enumerate() {
        let mark = format!(r#"<w:rStyle w:val="{}" />"#, languages::mark(number));
        let mut pieces = whole.split(mark.as_str());
        let mut marked = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            marked += &piece.replacen(RUN_END, &(properties(language, false) + RUN_END), 1);
        }
        whole = marked;
    }
    whole
}

/// The properties of a run in a language. A default cannot say the direction: every run says its own.
fn properties(language: &TextLanguage, is_default: bool) -> String {
    let tag = escaped(&language.tag);
    match language.direction {
        Direction::LeftToRight => format!(r#"<w:lang w:val="{tag}" />"#),
        Direction::RightToLeft if is_default => format!(r#"<w:lang w:bidi="{tag}" />"#),
        Direction::RightToLeft => format!(r#"<w:rtl /><w:lang w:bidi="{tag}" />"#),
    }
}

/// Says which typeface is like ours, for a computer that does not have ours.
fn font_table() -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="{TYPEFACE}"><w:altName w:val="Arial" /><w:charset w:val="00" /><w:family w:val="swiss" /><w:pitch w:val="variable" /></w:font></w:fonts>"#
    )
}

/// The metadata: the title and the language, and nobody's name.
fn core(document: &Document) -> String {
    let (title, language) = (escaped(&one_line(&document.title)), escaped(&document.language.tag));
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"#
    )
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
