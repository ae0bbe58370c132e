//! Tables as values of the typesetter: facts, tables and timelines.

use typst::foundations::{Array, Dict, IntoValue, Value, dict};

use super::texts::{Setting, text};
use crate::block::{Table, TimelineEntry};
use crate::fit::{Columns, FACTS, first, timeline_shares};
use crate::text::Text;

/// Returns labels and values.
pub(super) fn facts(pairs: &[(Text, Text)], setting: Setting) -> Dict {
    let columns = Columns::new(&FACTS, FACTS.len(), setting.measures);
    let rows = pairs.iter().map(|(label, value)| row(&[label, value], &columns));
    dict! { "kind" => "facts", "widths" => widths(&columns), "rows" => rows.collect::<Array>() }
}

/// Returns a table.
pub(super) fn table(table: &Table, setting: Setting) -> Dict {
    let columns = Columns::new(&table.widths, table.header.len(), setting.measures).below(&table.header);
    let rows = table.rows.iter().map(|cells| row(&cells.iter().collect::<Vec<_>>(), &columns));
    let caption = table.caption.as_ref();
    dict! {
        "kind" => "table",
        "caption" => caption.map_or(Value::None, |words| text(words, setting.room(0.0, setting.measures.size)).into_value()),
        "widths" => widths(&columns),
        "header" => cells(&table.header.iter().collect::<Vec<_>>(), &columns),
        "rows" => rows.collect::<Array>(),
        "named-rows" => table.named_rows,
    }
}

/// Returns a timeline.
pub(super) fn timeline(header: &[Text; 3], entries: &[TimelineEntry], setting: Setting) -> Dict {
    let shares = timeline_shares(entries);
    let columns = Columns::new(shares, shares.len(), setting.measures).below(header);
    let rows = entries.iter().map(|entry| row(&first([&entry.date, &entry.what, &entry.by], shares), &columns));
    dict! {
        "kind" => "timeline",
        "widths" => widths(&columns),
        "header" => cells(&first(header.each_ref(), shares), &columns),
        "rows" => rows.collect::<Array>(),
    }
}

fn row(texts: &[&Text], columns: &Columns) -> Value {
    dict! { "cells" => cells(texts, columns), "split" => columns.may_split(texts) }.into_value()
}

fn cells(texts: &[&Text], columns: &Columns) -> Array {
    texts.iter().enumerate().map(|(column, cell)| text(cell, columns.room(column)).into_value()).collect()
}

fn widths(columns: &Columns) -> Array {
    columns.shares.iter().map(|share| i64::from(*share).into_value()).collect()
}
