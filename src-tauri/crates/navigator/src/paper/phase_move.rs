//! A fact sheet about a move to the next phase: what is known to come with it, and what the pathways say to families about it.

use papers::{Block, Text};
use pathway::model::{Step, Target, TurningPointAt, TurningPointFact};
use pathway::school_age::SchoolAge;
use pathway::school_year::SchoolPhase;
use pathway::{Age, Pathway};

use crate::content::labels::{age_text, citations};
use crate::content::shipped::Content;
use crate::paper::child::age;
use crate::paper::easy_words::explained;
use crate::paper::family::{RightsOf, rights};
use crate::paper::for_families::{self, SENTENCES, about_urgent, each_once, in_short, ring, say, told, urgent};
use crate::paper::sheet::Sheet;
use crate::wire::{Citation, PaperLook};

/// The message that names a move.
pub(crate) fn title_message(phase: SchoolPhase) -> &'static str {
    match phase {
        SchoolPhase::School => "paper-move-school",
        SchoolPhase::Secondary => "paper-move-secondary",
        SchoolPhase::YearNine => "paper-move-year-nine",
        SchoolPhase::AfterSixteen => "paper-move-after-sixteen",
        SchoolPhase::AfterEighteen => "paper-move-after-eighteen",
    }
}

/// The years of age from one move until the next.
fn years(phase: SchoolPhase) -> std::ops::Range<u16> {
    match phase {
        SchoolPhase::School => 4..11,
        SchoolPhase::Secondary => 11..13,
        SchoolPhase::YearNine => 13..16,
        SchoolPhase::AfterSixteen => 16..18,
        SchoolPhase::AfterEighteen => 18..26,
    }
}

/// Writes the fact sheet about a move.
pub(crate) fn write(content: &Content, phase: SchoolPhase, look: PaperLook, sheet: &mut Sheet<'_>) {
    urgent(content, sheet, look, None);
    let own = content.pack.fact_at(TurningPointAt::Phase(phase));
    let later = with_age(content, phase, sheet);
    sheet.section(sheet.say("paper-move-changes"), |sheet| {
        let changes = own.map(|fact| fact_words(content, look, fact)).unwrap_or_default();
        say(sheet, look, &changes);
        let line = |(when, fact): &(String, &TurningPointFact)| {
            Text::default().strong(when.clone()).plain(format!(": {}", fact_words(content, look, fact)))
        };
        if !later.is_empty() {
            sheet.blocks.push(Block::Bullets(later.iter().map(line).collect()));
        }
    });
    let steps = steps(content, phase);
    sheet.section(sheet.say("paper-move-do"), |sheet| {
        let told = |(pathway, step): &(&Pathway, &Step)| told(content, pathway, step).unwrap_or_default();
        if look == PaperLook::EasyRead {
            // The titles are for those who work with the steps.
            let short: Vec<String> = steps.iter().map(|one| in_short(sheet, &told(one), SENTENCES)).collect();
            return say(sheet, look, &each_once(short));
        }
        for one @ (pathway, step) in &steps {
            let title = content.words.say(&format!("{}-{}", pathway.id, step.id));
            let name = content.words.say(pathway.id.as_str());
            let heading = sheet.say_with("paper-move-step", &[("step", &title), ("pathway", &name)]);
            sheet.section(heading, |sheet| sheet.paragraph(told(one)));
        }
    });
    ring(content, steps.iter().map(|(_, step)| *step), look, sheet);
    sheet.section(sheet.say("paper-family-rights"), |sheet| rights(content, sheet, look, RightsOf::default()));
    let facts = own.into_iter().chain(later.iter().map(|(_, fact)| *fact));
    about_urgent(content, sheet, look, None);
    if look == PaperLook::EasyRead {
        // The names of laws say nothing to somebody who reads little.
        sheet.paragraph(sheet.say_part("paper-move-sources", "easy", &[]));
        explained(sheet);
    } else {
        read_where(content, facts, sheet);
    }
    edition(&steps, look, sheet);
}

/// Returns a fact in words, those of easy read if it has any.
fn fact_words(content: &Content, look: PaperLook, fact: &TurningPointFact) -> String {
    let message = format!("lookahead-fact-{}", fact.id);
    let easy = (look == PaperLook::EasyRead).then(|| content.words.say_if_any(&message, "easy")).flatten();
    easy.unwrap_or_else(|| content.words.say(&message))
}

/// Returns what is known to come with each age until the next move, the earliest first.
fn with_age<'a>(content: &'a Content, phase: SchoolPhase, sheet: &Sheet<'_>) -> Vec<(String, &'a TurningPointFact)> {
    let years = years(phase);
    let (from, until) = (Age::years(years.start), Age::years(years.end));
    let mut points: Vec<(Age, String, &TurningPointFact)> = Vec::new();
    for point in &content.pack.turning_points {
        let Some(fact) = &point.fact else { continue };
        let (reached, when) = match point.at {
            TurningPointAt::Age(age_then) => {
                let words = age(sheet, age_text(age_then));
                (age_then, sheet.say_with("paper-move-at-age", &[("age", &words)]))
            }
            // It ends in the school year in which somebody turns 16.
            TurningPointAt::SchoolAge(SchoolAge::Past) => (Age::years(16), sheet.say("lookahead-school-age-ends")),
            _ => continue,
        };
        if from <= reached && reached < until {
            points.push((reached, when, fact));
        }
    }
    points.sort_by_key(|(reached, ..)| *reached);
    points.into_iter().map(|(_, when, fact)| (when, fact)).collect()
}

/// Returns the steps about a move that the pack has.
fn steps(content: &Content, phase: SchoolPhase) -> Vec<(&Pathway, &Step)> {
    let of_phase = content.pack.moves.iter().filter(|one| one.phase == phase);
    let find = |target: &Target| {
        let pathway = content.pack.pathway(&target.pathway)?;
        Some((pathway, pathway.step(&target.step)?))
    };
    of_phase.flat_map(|one| &one.steps).filter_map(find).collect()
}

/// Writes where the facts were read.
fn read_where<'a>(content: &Content, facts: impl Iterator<Item = &'a TurningPointFact>, sheet: &mut Sheet<'_>) {
    let mut sources: Vec<_> = Vec::new();
    for source in facts.flat_map(|fact| &fact.sources) {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
    let line = |source: Citation| {
        let title = match source.url {
            Some(url) => Text::default().link(source.title, url),
            None => Text::new(source.title),
        };
        title.plain(format!(", {}", source.publisher))
    };
    let lines: Vec<Text> = citations(&content.pack.sources, &sources).into_iter().map(line).collect();
    sheet.section(sheet.say("paper-move-sources"), |sheet| {
        if !lines.is_empty() {
            sheet.blocks.push(Block::Bullets(lines));
        }
    });
}

/// Writes as of which day the law is, and until when the texts are to be checked: the earliest of all that are used.
fn edition(steps: &[(&Pathway, &Step)], look: PaperLook, sheet: &mut Sheet<'_>) {
    let law = steps.iter().map(|(pathway, _)| pathway.law_as_at).min();
    let review = steps.iter().map(|(pathway, _)| pathway.review_by).min();
    if let Some((law, review)) = law.zip(review) {
        for_families::edition(sheet, look, law, review);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_move_has_steps_that_say_something_to_families() {
        let content = Content::shipped().unwrap();
        for phase in SchoolPhase::ALL {
            let found = steps(&content, *phase);
            assert!(!found.is_empty(), "{phase:?}");
            for (pathway, step) in found {
                assert!(told(&content, pathway, step).is_some(), "{}/{}", pathway.id, step.id);
            }
        }
    }

    #[test]
    fn every_fact_of_an_age_or_a_move_is_on_one_sheet() {
        let content = Content::shipped().unwrap();
        let sheet = Sheet::new(&content.words);
        let moves = SchoolPhase::ALL.iter();
        let of_move = |phase: &SchoolPhase| {
            let own = content.pack.fact_at(TurningPointAt::Phase(*phase));
            let ages = with_age(&content, *phase, &sheet).into_iter().map(|(_, fact)| fact);
            own.into_iter().chain(ages).map(|fact| fact.id.clone()).collect::<Vec<_>>()
        };
        let mut shown: Vec<String> = moves.flat_map(of_move).collect();
        let mut known: Vec<String> = content
            .pack
            .turning_points
            .iter()
            .filter_map(|point| point.fact.as_ref())
            .map(|fact| fact.id.clone())
            .collect();
        shown.sort();
        known.sort();
        assert_eq!(shown, known);
    }
}
