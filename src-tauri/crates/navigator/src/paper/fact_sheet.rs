//! A fact sheet for any family: about one pathway, or about one move to the next phase. It is made from what the pack says to
//! families.

use pathway::Pathway;
use pathway::model::papers::FactSheet;
use pathway::model::{Kind, Step};
use pathway::school_year::SchoolPhase;

use crate::content::labels::for_families;
use crate::content::shipped::Content;
use crate::paper::easy_words::explained;
use crate::paper::family::{RightsOf, rights};
use crate::paper::for_families::{SENTENCES, about_urgent, each_once, edition, in_short, ring, say, told, urgent};
use crate::paper::phase_move;
use crate::paper::sheet::Sheet;
use crate::wire::{Code, Failure, PaperForm, PaperLook, PaperSubject, Stage};

/// The stages in their order, with the part of the message that heads each.
const STAGES: [(Stage, &str); 4] = [
    (Stage::Universal, "universal"),
    (Stage::Targeted, "targeted"),
    (Stage::Specialist, "specialist"),
    (Stage::Statutory, "statutory"),
];
/// What comes before the name of a move, where a paper says what it is about.
const MOVE: &str = "move-";

/// Returns what a fact sheet can be about: each pathway, then each move.
pub(crate) fn subjects(content: &Content, pathways: Vec<PaperSubject>) -> Vec<PaperSubject> {
    let moves = SchoolPhase::ALL.iter().map(|phase| PaperSubject {
        id: format!("{MOVE}{}", phase.as_str()),
        words: content.words.say(phase_move::title_message(*phase)),
        for_whom: String::new(),
    });
    pathways.into_iter().chain(moves).collect()
}

/// Writes the fact sheet about what the form names, and returns its title.
pub(crate) fn write(content: &Content, form: &PaperForm, sheet: &mut Sheet<'_>) -> Result<String, Failure> {
    let is_named = |phase: &&SchoolPhase| form.subject.strip_prefix(MOVE) == Some(phase.as_str());
    if let Some(phase) = SchoolPhase::ALL.iter().find(is_named) {
        phase_move::write(content, *phase, form.look, sheet);
        return Ok(sheet.say(phase_move::title_message(*phase)));
    }
    let edition = content.edition_of(&form.subject).ok_or(Failure::new(Code::UnknownPathway))?;
    of_pathway(content, &edition.pathway, form.look, sheet);
    Ok(for_families(&content.words, &form.subject).0)
}

/// Writes an overview of a pathway: what must not wait, what comes first in full, and each other step of which the pack tells
/// in a few sentences.
fn of_pathway(content: &Content, pathway: &Pathway, look: PaperLook, sheet: &mut Sheet<'_>) {
    say(sheet, look, &for_families(&content.words, pathway.id.as_str()).1);
    urgent(content, sheet, look, None);
    let steps = steps(content, pathway).into_iter().filter(|step| step.id != pathway.start);
    let (at_once, later): (Vec<&Step>, Vec<&Step>) = steps.partition(|step| step.safety);
    sheet.section(sheet.say("paper-fact-sheet-at-once"), |sheet| {
        let short = at_once.iter().filter_map(|step| of_step(content, pathway, step, sheet)).collect::<Vec<_>>();
        match look {
            PaperLook::EasyRead => say(sheet, look, &each_once(short)),
            _ => sheet.bullets(short),
        }
    });
    sheet.section(sheet.say("paper-fact-sheet-first"), |sheet| {
        let words = pathway.step(&pathway.start).and_then(|step| told(content, pathway, step)).unwrap_or_default();
        say(sheet, look, &words);
    });
    if look == PaperLook::EasyRead {
        // Without the stages, whose names are for those who work with them.
        sheet.section(sheet.say("paper-fact-sheet-then"), |sheet| {
            let short: Vec<String> = later.iter().filter_map(|step| of_step(content, pathway, step, sheet)).collect();
            say(sheet, look, &each_once(short));
        });
    } else {
        for (stage, heading) in STAGES {
            let of_stage = later.iter().filter(|step| Stage::from(step.stage) == stage);
            let short: Vec<String> = of_stage.filter_map(|step| of_step(content, pathway, step, sheet)).collect();
            let heading = sheet.say_part("paper-fact-sheet-stage", heading, &[]);
            sheet.section(heading, |sheet| sheet.bullets(short));
        }
    }
    // Of later steps there would be many, and for other ages.
    ring(content, pathway.step(&pathway.start).into_iter(), look, sheet);
    sheet.section(sheet.say("paper-family-rights"), |sheet| rights(content, sheet, look, RightsOf::default()));
    about_urgent(content, sheet, look, None);
    if look == PaperLook::EasyRead {
        explained(sheet);
    }
    edition(sheet, look, pathway.law_as_at, pathway.review_by);
}

/// Returns the steps of which the pack tells, in its order, or else all except the waits.
fn steps<'a>(content: &'a Content, pathway: &'a Pathway) -> Vec<&'a Step> {
    let chosen = content.pack.fact_sheets.iter().find(|sheet| sheet.pathway == pathway.id);
    match chosen {
        Some(FactSheet { steps, .. }) => steps.iter().filter_map(|step| pathway.step(step)).collect(),
        None => pathway.steps.iter().filter(|step| step.kind != Kind::Wait).collect(),
    }
}

/// Returns what a step says to families, in short. Its title is for those who work with it.
fn of_step(content: &Content, pathway: &Pathway, step: &Step, sheet: &Sheet<'_>) -> Option<String> {
    Some(in_short(sheet, &told(content, pathway, step)?, SENTENCES))
}
