//! From `papers.toml` to the model: letters, frames of plans, moves and fact sheets, with their names looked up.

use serde::Deserialize;
use toml::Spanned;

use crate::base::id::{PathwayId, StepId};
use crate::base::lists::Origin;
use crate::base::school_age::SchoolAge;
use crate::base::school_year::SchoolPhase;
use crate::model::papers::{
    AtSchool, FactSheet, Frame, FrameSection, Letter, LetterFact, LetterFrom, LetterNumber, Move,
};
use crate::parse::name::SpannedName;
use crate::parse::resolve::{Reader, Shared};

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawPapers {
    #[serde(default)]
    letter: Vec<RawLetter>,
    #[serde(default)]
    frame: Vec<RawFrame>,
    #[serde(default, rename = "move")]
    pub(crate) moves: Vec<RawMove>,
    #[serde(default)]
    pub(crate) fact_sheet: Vec<RawFactSheet>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawFactSheet {
    pub(crate) pathway: SpannedName,
    steps: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawMove {
    phase: Spanned<SchoolPhase>,
    pub(crate) steps: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawLetter {
    id: SpannedName,
    from: Vec<LetterFrom>,
    school_age: Option<SchoolAge>,
    #[serde(default)]
    to: Vec<SpannedName>,
    says: Vec<SpannedName>,
    #[serde(default)]
    ticks: Vec<SpannedName>,
    #[serde(default)]
    numbers: Vec<LetterNumber>,
    #[serde(default)]
    at_school: RawAtSchool,
    #[serde(default)]
    facts: Vec<LetterFact>,
    asks: Vec<SpannedName>,
    origin: Origin,
    sources: Vec<SpannedName>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawAtSchool {
    says: Vec<SpannedName>,
    #[serde(default)]
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
            school_age: one.school_age,
            to: reader.services(&one.to, shared),
            says: names(reader, &one.says, "paragraph"),
            ticks: names(reader, &one.ticks, "box"),
            numbers: one.numbers.clone(),
            at_school: AtSchool {
                says: names(reader, &one.at_school.says, "paragraph"),
                sources: reader.sources(&one.at_school.sources, shared),
            },
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

pub(crate) fn moves(reader: &mut Reader<'_>, raw: &RawPapers) -> Vec<Move> {
    let mut moves: Vec<Move> = Vec::new();
    for one in &raw.moves {
        let (phase, place) = (*one.phase.get_ref(), reader.place(&one.phase));
        if moves.iter().any(|known| known.phase == phase) {
            reader.twice_at(phase.as_str(), &place, "move");
        }
        reader.report_twice(&one.steps, "step");
        moves.push(Move { phase, steps: one.steps.iter().map(|name| reader.target(name)).collect(), place });
    }
    moves
}

pub(crate) fn fact_sheets(reader: &mut Reader<'_>, raw: &RawPapers) -> Vec<FactSheet> {
    let mut sheets: Vec<FactSheet> = Vec::new();
    for one in &raw.fact_sheet {
        let (pathway, place) = (PathwayId::new(reader.id(&one.pathway)), reader.place(&one.pathway));
        if sheets.iter().any(|known| known.pathway == pathway) {
            reader.twice(&one.pathway, "fact sheet");
        }
        let steps = names(reader, &one.steps, "step").into_iter().map(StepId::new).collect();
        sheets.push(FactSheet { pathway, steps, place });
    }
    sheets
}

fn names(reader: &mut Reader<'_>, names: &[SpannedName], what: &str) -> Vec<String> {
    reader.report_twice(names, what);
    names.iter().map(|name| reader.id(name)).collect()
}
