//! Texts as values of the typesetter.

use typst::foundations::{Array, Dict, IntoValue, Value, dict};

use crate::check::parts;
use crate::clean;
use crate::document::Look;
use crate::fit;
use crate::fonts;
use crate::image::ImageFormat;
use crate::look::Measures;
use crate::text::{Direction, Run, RunStyle, Text, TextLanguage};

/// What the texts of a document need to know about it.
#[derive(Clone, Copy)]
pub(super) struct Setting {
    pub(super) look: Look,
    pub(super) measures: Measures,
}

impl Setting {
    /// The width of a line in heights of a letter, if it is narrower than the page by so many points.
    pub(super) fn room(self, narrower: f64, size: f64) -> f64 {
        ((self.measures.text_width() - narrower) / size).max(1.0)
    }

    /// The width of a whole line in heights of a letter.
    pub(super) fn full(self) -> f64 {
        self.room(0.0, self.measures.size)
    }
}

/// A text without styles, on one line.
pub(super) fn line(words: &str) -> String {
    clean::drawable(&clean::allowed(words).replace('\n', " "))
}

/// Returns a text as its runs. `room` is the width of its line in heights of a letter.
pub(super) fn text(text: &Text, room: f64) -> Dict {
    let runs: Array = text.runs.iter().flat_map(|run| run_values(run, room)).collect();
    dict! { "language" => text.language.as_ref().map_or(Value::None, |own| language(own).into_value()), "runs" => runs }
}

/// Returns a run as its lines, with a break between each two.
fn run_values(run: &Run, room: f64) -> Vec<Value> {
    let (kind, address) = match &run.style {
        RunStyle::Plain => ("plain", ""),
        RunStyle::Strong => ("strong", ""),
        RunStyle::Link(address) => ("link", address.as_str()),
    };
    let own = run.language.as_ref().map_or(Value::None, |own| language(own).into_value());
    let words = clean::drawable(&clean::allowed(&run.words));
    let mut values = Vec::new();
    for (number, line) in words.split('\n').enumerate() {
        if number > 0 {
            values.push(dict! { "kind" => "break", "language" => Value::None }.into_value());
        }
        for (family, words) in fonts::pieces(&fit::breakable(line, room)) {
            let piece = dict! {
                "kind" => kind,
                "words" => words,
                "family" => i64::try_from(family).unwrap_or(0),
                "address" => address,
                "language" => own.clone(),
            };
            values.push(piece.into_value());
        }
    }
    values
}

/// Returns a language with its country and direction.
pub(super) fn language(language: &TextLanguage) -> Dict {
    let (code, country) = parts(language).unwrap_or_default();
    dict! {
        "code" => code,
        "country" => country.map_or(Value::None, IntoValue::into_value),
        "backwards" => language.direction == Direction::RightToLeft,
    }
}

/// The name of a format.
pub(super) fn format_name(format: ImageFormat) -> &'static str {
    match format {
        ImageFormat::Png => "png",
        ImageFormat::Jpeg => "jpg",
        ImageFormat::Svg => "svg",
    }
}
