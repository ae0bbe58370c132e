//! From `papers.toml` to the model: letters and frames of plans, with their names looked up.

use serde::Deserialize;

use crate::base::lists::Origin;
use crate::model::papers::{Frame, FrameSection, Letter, LetterFact, LetterFrom};
use crate::parse::name::SpannedName;
use crate::parse::resolve::{Reader, Shared};

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawPapers {
    #[serde(default)]
    letter: Vec<RawLetter>,
    #[serde(default)]
    frame: Vec<RawFrame>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawLetter {
    id: SpannedName,
    from: Vec<LetterFrom>,
    #[serde(default)]
    to: Vec<SpannedName>,
    says: Vec<SpannedName>,
    #[serde(default)]
    facts: Vec<LetterFact>,
    asks: Vec<SpannedName>,
    origin: Origin,
    sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawFrame {
    id: SpannedName,
    sections: Vec<FrameSection>,
    origin: Origin,
    sources: Vec<SpannedName>,
}

pub(crate) fn letters(reader: &mut Reader<'_>, raw: &RawPapers, shared: &Shared) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for one in &raw.letter {
        let letter = Letter {
            id: reader.id(&one.id),
            from: one.from.clone(),
            to: reader.services(&one.to, shared),
            says: names(reader, &one.says, "paragraph"),
            facts: one.facts.clone(),
            asks: names(reader, &one.asks, "request"),
            origin: one.origin,
            sources: reader.sources(&one.sources, shared),
            place: reader.place(&one.id),
        };
        if letters.iter().any(|known| known.id == letter.id) {
            reader.twice(&one.id, "letter");
        }
        letters.push(letter);
    }
    letters
}

pub(crate) fn frames(reader: &mut Reader<'_>, raw: &RawPapers, shared: &Shared) -> Vec<Frame> {
    let mut frames: Vec<Frame> = Vec::new();
    for one in &raw.frame {
        let frame = Frame {
            id: reader.id(&one.id),
            sections: one.sections.clone(),
            origin: one.origin,
            sources: reader.sources(&one.sources, shared),
            place: reader.place(&one.id),
        };
        if frames.iter().any(|known| known.id == frame.id) {
            reader.twice(&one.id, "frame");
        }
        frames.push(frame);
    }
    frames
}

fn names(reader: &mut Reader<'_>, names: &[SpannedName], what: &str) -> Vec<String> {
    reader.report_twice(names, what);
    names.iter().map(|name| reader.id(name)).collect()
}
