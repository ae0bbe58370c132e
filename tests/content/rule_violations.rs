//! Each planted fault is found, at its line, and the story that is told shows it.

use author::PackFiles;
use jiff::civil::date;
use pathway::{Journey, Problem, edition_digest, read_pack};

use acceptance::root;

use crate::fault_text::{Broken, broken};
use crate::planted_faults::{PLANTED, Planted, every_step};

#[test]
fn every_planted_fault_is_found_at_its_line_and_its_story_shows_it() {
    let shipped = PackFiles::read(&root()).unwrap();
    let mut missed = Vec::new();
    for planted in PLANTED {
        let text = shipped.text_of(planted.file).unwrap();
        let fault = planted.fault.replace("EVERY-STEP", &every_step(&text));
        let Broken { text: broken, line } = broken(&text, &fault);
        // The seal is made anew, so that only the planted fault is left; but for the fault that is a broken seal.
        let seals = shipped.text_of("editions.toml").unwrap();
        let seals =
            if planted.rule == "P20" { seals } else { seals.replace(&edition_digest(&text), &edition_digest(&broken)) };
        let source = shipped.clone().with(planted.file, broken.clone()).with("editions.toml", seals);
        let problems = source.load().map_or_else(|problems| problems, |_| Vec::new());
        let Some(problem) = problems.iter().find(|problem| is_it(planted, line, problem)) else {
            let places = problems.iter().map(|problem| format!("{} at {}", problem.rule.code(), problem.place.line));
            missed.push(format!("{} at {line:?}: found {}", planted.rule, places.collect::<Vec<_>>().join(", ")));
            continue;
        };
        match (planted.shows, &problem.story) {
            (None, _) => {}
            (Some(_), None) => panic!("{}: no story is told", planted.rule),
            (Some(shows), Some(story)) => {
                let (pack, _) = read_pack(&source.structure);
                let id = problem.place.file.split('/').next().unwrap();
                let pathway = pack.pathway(&id.into()).unwrap();
                let record = story.record(date(2026, 9, 1)).unwrap();
                let (born, entries) = (Some(record.born), record.entries.as_slice());
                let standing = Journey { pathway, born, entries, today: record.today, role: record.role }.replay();
                assert!(standing.stopped.is_none(), "{}: the story cannot be played: {story}", planted.rule);
                assert_eq!(standing.at, story.stands_at, "{}", planted.rule);
                assert!(shows(&standing, pathway), "{}: the story does not show it: {story}", planted.rule);
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

fn is_it(planted: &Planted, line: Option<u32>, problem: &Problem) -> bool {
    // What the whole pack falls back on is found in the pathways that need it.
    let in_file = planted.file == &*problem.place.file || planted.rule == "P17";
    let on_line = line.is_none_or(|line| line == problem.place.line);
    problem.rule.code() == planted.rule && in_file && on_line
}

#[test]
fn a_language_that_says_something_else_is_found() {
    let mut source = PackFiles::read(&root()).unwrap();
    let words = source.words["en-GB"].clone();
    source.words.insert(String::from("cy"), words);
    assert!(source.load().is_ok(), "the same words in another language are no fault");
    let welsh = source.words.get_mut("cy").unwrap();
    let file = welsh.iter_mut().find(|file| file.name == "vocabulary.ftl").unwrap();
    let line = file.text.lines().find(|line| line.starts_with("evidence-child-view")).unwrap().to_owned();
    file.text = file.text.replace(&line, "evidence-child-view = { $who } yn siarad\nnobody-asked = Neb");
    let Err(problems) = source.load() else { panic!("found nothing") };
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems.iter().map(|problem| problem.rule.code()).collect::<Vec<_>>(), ["P21", "P21"], "{told:#?}");
    assert!(
        told.iter().any(|told| told.contains("$who")) && told.iter().any(|told| told.contains("nobody-asked")),
        "{told:#?}"
    );
}

#[test]
fn there_is_a_planted_fault_for_every_rule() {
    let planted: Vec<&str> = PLANTED.iter().map(|planted| planted.rule).chain(["P21"]).collect();
    let missing: Vec<&str> =
        pathway::Rule::ALL.iter().map(|rule| rule.code()).filter(|code| !planted.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
