//! Tests one fault for each rule, added to a copy of the shipped pathways: each is found on its line, and its story
//! shows it.

use author::PackFiles;
use jiff::civil::date;
use pathway::{Journey, Problem, edition_digest, read_pack};

use acceptance::root;

use crate::fault_text::{Broken, broken};
use crate::planted_faults::{PLANTED, Planted, every_step};

/// The head of the edition that a file belongs to; any other file is its own.
fn head_of(file: &str) -> String {
    match file.split('/').collect::<Vec<_>>().as_slice() {
        [pathway, version, _] => format!("{pathway}/{version}.toml"),
        _ => file.to_owned(),
    }
}

#[test]
fn every_planted_fault_is_found_on_its_line_and_its_story_shows_it() {
    let shipped = PackFiles::read(&root()).unwrap();
    let mut missed = Vec::new();
    for planted in PLANTED {
        let text = shipped.text_of(planted.file).unwrap();
        let fault = planted.fault.replace("EVERY-STEP", &every_step());
        let Broken { text: broken, line } = broken(&text, &fault);
        // The seal is renewed, so that only the planted fault remains, except if the fault is a broken seal.
        let seals = shipped.text_of("editions.toml").unwrap();
        let source = shipped.clone().with(planted.file, broken);
        let digest = |files: &PackFiles| edition_digest(&files.structure, &head_of(planted.file));
        let seals = if planted.rule == "P20" { seals } else { seals.replace(&digest(&shipped), &digest(&source)) };
        let source = source.with("editions.toml", seals);
        let problems = source.load().map_or_else(|problems| problems, |_| Vec::new());
        let Some(problem) = problems.iter().find(|problem| is_it(planted, line, problem)) else {
            let places = problems.iter().map(|problem| format!("{} at {}", problem.rule.code(), problem.place.line));
            missed.push(format!("{} at {line:?}: found {}", planted.rule, places.collect::<Vec<_>>().join(", ")));
            continue;
        };
        match (planted.shows, &problem.story) {
            (None, _) => {}
            (Some(_), None) => panic!("{}: there is no story", planted.rule),
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
    let in_file = match planted.rule {
        // A fault in the fallbacks of the pack is found in the pathways that need them.
        "P17" => true,
        // These are about an edition as a whole.
        "P20" | "P22" => *problem.place.file == head_of(planted.file),
        _ => planted.file == &*problem.place.file,
    };
    let on_line = line.is_none_or(|line| line == problem.place.line);
    problem.rule.code() == planted.rule && in_file && on_line
}

#[test]
fn a_language_with_other_messages_is_reported() {
    let mut source = PackFiles::read(&root()).unwrap();
    let words = source.words["en-GB"].clone();
    source.words.insert(String::from("cy"), words);
    assert!(source.load().is_ok(), "the same words in another language are not a fault");
    let welsh = source.words.get_mut("cy").unwrap();
    let file = welsh.iter_mut().find(|file| file.name == "vocabulary.ftl").unwrap();
    let line = file.text.lines().find(|line| line.starts_with("evidence-child-view")).unwrap().to_owned();
    file.text = file.text.replace(&line, "evidence-child-view = { $who } yn siarad\nnobody-asked = Neb");
    let Err(problems) = source.load() else { panic!("found nothing") };
    let messages: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems.iter().map(|problem| problem.rule.code()).collect::<Vec<_>>(), ["P21", "P21"], "{messages:#?}");
    assert!(
        messages.iter().any(|messages| messages.contains("$who"))
            && messages.iter().any(|messages| messages.contains("nobody-asked")),
        "{messages:#?}"
    );
}

#[test]
fn there_is_a_planted_fault_for_every_rule() {
    let planted: Vec<&str> = PLANTED.iter().map(|planted| planted.rule).chain(["P21"]).collect();
    let missing: Vec<&str> =
        pathway::Rule::ALL.iter().map(|rule| rule.code()).filter(|code| !planted.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
