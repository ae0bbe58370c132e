//! A document as values of the typesetter. Words are only ever strings in them, so nothing in them is markup.

use typst::foundations::{Array, Bytes, Dict, IntoValue, Value, dict};

use super::rows;
use super::texts::{Setting, format_name, language, line, text};
use crate::block::{Block, NoticeKind, Signature, TickBox};
use crate::clean;
use crate::document::Document;
use crate::fit;
use crate::fonts::FAMILIES;
use crate::image::Image;
use crate::look::{Measures, colour};
use crate::text::Text;

/// How much of the width is left for the text beside a picture.
const EASY_READ: f64 = 0.82;
/// The most rows of a table that is kept on one page.
const SHORT_TABLE: i64 = 6;
/// How much of the width is for the words before a line to sign on.
const SIGNATURE: f64 = 0.3;

/// Returns a document as values.
pub(super) fn of(document: &Document) -> Dict {
    let setting = Setting { look: document.look, measures: Measures::of_document(document) };
    let measures = setting.measures;
    let title = line(&document.title);
    dict! {
        "title" => text(&Text::new(title.as_str()), setting.room(0.0, measures.title)),
        "metadata-title" => title.as_str(),
        "footer-title" => text(&Text::new(clean::shortened(&title, measures.footer_title)), setting.room(0.0, measures.footer)),
        "date" => text(&Text::new(line(&document.date)), setting.full()),
        "blank-date" => document.date.trim().is_empty(),
        "language" => language(&document.language),
        "page-words" => line(&document.words.page),
        "continued" => line(&document.words.continued),
        "ticked" => line(&document.words.ticked),
        "not-ticked" => line(&document.words.not_ticked),
        "letterhead" => letterhead(document, setting),
        "families" => FAMILIES.iter().map(|family| (*family).into_value()).collect::<Array>(),
        "colours" => colours(),
        "measures" => sizes(measures),
        "blocks" => blocks(&document.blocks, setting),
    }
}

fn letterhead(document: &Document, setting: Setting) -> Value {
    document.letterhead.as_ref().map_or(Value::None, |letterhead| {
        let name = text(&Text::new(line(&letterhead.name)), setting.room(160.0, setting.measures.size));
        let lines: Vec<Text> = letterhead.lines.iter().map(|one| Text::new(line(one))).collect();
        let lines = texts(&lines, setting.room(160.0, setting.measures.size));
        dict! { "name" => name, "lines" => lines, "logo" => letterhead.logo.as_ref().map_or(Value::None, image) }
            .into_value()
    })
}

fn colours() -> Dict {
    dict! {
        "ink" => colour::INK,
        "quiet" => colour::QUIET,
        "line" => colour::LINE,
        "brand" => colour::BRAND,
        "brand-soft" => colour::BRAND_SOFT,
        "warm" => colour::WARM,
        "warm-soft" => colour::WARM_SOFT,
        "caution" => colour::CAUTION,
        "caution-soft" => colour::CAUTION_SOFT,
        "urgent" => colour::URGENT,
        "urgent-soft" => colour::URGENT_SOFT,
    }
}

fn sizes(measures: Measures) -> Dict {
    dict! {
        "size" => measures.size,
        "short-table" => SHORT_TABLE,
        "title" => measures.title,
        "headings" => measures.headings.iter().map(|size| size.into_value()).collect::<Array>(),
        "small" => measures.small,
        "footer" => measures.footer,
        "leading" => measures.leading,
        "spacing" => measures.spacing,
        "margin" => measures.margin,
        "air" => measures.air,
    }
}

fn blocks(blocks: &[Block], setting: Setting) -> Array {
    blocks.iter().flat_map(|block| block_values(block, setting)).collect()
}

/// Returns a block as one value or, if it looks different in large letters, as several.
fn block_values(block: &Block, setting: Setting) -> Vec<Value> {
    match fit::restacked(block, setting.look) {
        Some(blocks) => blocks.iter().flat_map(|block| block_values(block, setting)).collect(),
        None => vec![block_value(block, setting).into_value()],
    }
}

fn block_value(block: &Block, setting: Setting) -> Dict {
    let full = setting.full();
    match block {
        Block::Heading(level, words) => {
            let size = setting.measures.headings.get(usize::from(level.number()) - 1).copied();
            let room = setting.room(0.0, size.unwrap_or(setting.measures.size));
            dict! { "kind" => "heading", "level" => i64::from(level.number()), "text" => text(words, room) }
        }
        Block::Paragraph(words) => dict! { "kind" => "paragraph", "text" => text(words, full) },
        Block::Quote { words, who } => dict! {
            "kind" => "quote",
            "text" => text(words, full - 4.0),
            "who" => text(who, full - 4.0),
            "blank-who" => who.is_blank(),
            "split" => fit::box_may_split(&[words, who], 1.0, setting.measures),
        },
        Block::Bullets(items) => dict! { "kind" => "bullets", "items" => texts(items, full - 3.0) },
        Block::Numbers(items) => dict! { "kind" => "numbers", "items" => texts(items, full - 3.0) },
        Block::TickBoxes(items) => dict! { "kind" => "ticks", "items" => ticks(items, full - 3.0) },
        Block::Facts(pairs) => rows::facts(pairs, setting),
        Block::Table(table) => rows::table(table, setting),
        Block::Timeline { header, entries } => rows::timeline(header, entries, setting),
        Block::Notice { kind, title, text: words } => dict! {
            "kind" => "notice",
            "about" => notice_name(*kind),
            "title" => text(title, full - 4.0),
            "text" => text(words, full - 4.0),
            "blank-text" => words.is_blank(),
            "split" => fit::box_may_split(&[title, words], 1.0, setting.measures),
        },
        Block::Signatures(lines) => dict! { "kind" => "signatures", "items" => signatures(lines, setting) },
        Block::Figure { image: shown, caption } => dict! {
            "kind" => "figure",
            "image" => image(shown),
            "caption" => caption.as_ref().map_or(Value::None, |caption| text(caption, full).into_value()),
        },
        Block::AttachedPage { image: shown, caption } => dict! {
            "kind" => "attached-page",
            "image" => image(shown),
            "caption" => text(caption, full),
        },
        Block::Drawing { image: drawing, fills_page } => {
            dict! { "kind" => "drawing", "image" => image(drawing), "fills" => *fills_page }
        }
        Block::BlankLines { label, lines } => dict! {
            "kind" => "blank-lines",
            "label" => text(label, full),
            "blank-label" => label.is_blank(),
            "lines" => i64::from((*lines).clamp(1, 40)),
        },
        Block::Address(lines) => dict! { "kind" => "address", "items" => texts(lines, full) },
        Block::References(pairs) => dict! { "kind" => "references", "items" => pairs_of(pairs, full) },
        Block::EasyRead { picture, lines } => dict! {
            "kind" => "easy-read",
            "image" => picture.as_ref().map_or(Value::None, image),
            "items" => texts(lines, full * EASY_READ),
            "split" => fit::box_may_split(&lines.iter().collect::<Vec<_>>(), EASY_READ, setting.measures),
        },
        Block::PageBreak => dict! { "kind" => "page-break" },
        Block::KeepTogether(inner) => dict! { "kind" => "together", "blocks" => blocks(inner, setting) },
    }
}

fn notice_name(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Missing => "missing",
        NoticeKind::Important => "important",
        NoticeKind::Urgent => "urgent",
    }
}

fn ticks(items: &[TickBox], room: f64) -> Array {
    items.iter().map(|item| dict! { "ticked" => item.ticked, "text" => text(&item.text, room) }.into_value()).collect()
}

fn signatures(lines: &[Signature], setting: Setting) -> Array {
    let room = setting.full() * SIGNATURE;
    let of = |line: &Signature| {
        dict! {
            "who" => text(&line.who, room),
            "date" => text(&line.date, room * 0.6),
            "split" => fit::box_may_split(&[&line.who, &line.date], SIGNATURE * 0.6, setting.measures),
        }
    };
    lines.iter().map(|line| of(line).into_value()).collect()
}

fn pairs_of(pairs: &[(Text, Text)], room: f64) -> Array {
    let of = |(label, value): &(Text, Text)| dict! { "label" => text(label, room), "value" => text(value, room) };
    pairs.iter().map(|pair| of(pair).into_value()).collect()
}

fn texts(items: &[Text], room: f64) -> Array {
    items.iter().map(|item| text(item, room).into_value()).collect()
}

fn image(image: &Image) -> Value {
    let format = image.format().map_or("png", format_name);
    let alternative = line(&image.alternative);
    dict! { "bytes" => Bytes::new(image.bytes.clone()), "format" => format, "alternative" => alternative }.into_value()
}
