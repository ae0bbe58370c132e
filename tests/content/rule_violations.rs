//! Tests one fault for each rule, added to a copy of the shipped pathways: each is found on its line, and its story
//! shows it.

use author::PackFiles;
use jiff::civil::date;
use pathway::{Journey, Problem, edition_digest, read_pack};

use acceptance::root;

use crate::fault_text::{Broken, broken};
use crate::planted_facts::FACTS;
use crate::planted_faults::{PLANTED, Planted, every_step};
use crate::planted_kinds::KINDS;

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
    for planted in PLANTED.iter().chain(KINDS).chain(FACTS) {
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
        // A sign that is gone is missing in the list of the pack.
        "P25" if planted.file == "interrupts.toml" => ["interrupts.toml", "pack.toml"].contains(&&*problem.place.file),
        // A gate in the head is used in the sections.
        "P15" => head_of(planted.file) == head_of(&problem.place.file),
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
    let planted: Vec<&str> = PLANTED
        .iter()
        .map(|planted| planted.rule)
        .chain(KINDS.iter().map(|planted| planted.rule))
        .chain(FACTS.iter().map(|planted| planted.rule))
        .chain(["P21"])
        .collect();
    let missing: Vec<&str> =
        pathway::Rule::ALL.iter().map(|rule| rule.code()).filter(|code| !planted.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Returns the problems of the shipped pack with a text of one of its files replaced.
fn problems_with(file: &str, was: &str, is: &str) -> Vec<Problem> {
    let shipped = PackFiles::read(&root()).unwrap();
    let text = shipped.text_of(file).unwrap();
    assert!(text.contains(was), "{file} has no {was}");
    shipped.with(file, text.replacen(was, is, 1)).load().map_or_else(|problems| problems, |_| Vec::new())
}

#[test]
fn a_prompt_after_other_days_than_its_source_gives_is_found_in_every_pathway() {
    for (was, is) in [("{ absent = { run = 15 } }", "{ absent = { run = 150 } }"), ("{ total = 15 }", "{ total = 51 }")]
    {
        let problems = problems_with("vocabulary.toml", was, is);
        let found: Vec<&str> =
            problems.iter().filter(|one| one.rule.code() == "P29").map(|one| &*one.place.file).collect();
        assert_eq!(found, ["autism/v1.toml", "ebsa/v1.toml", "mental-health/v1.toml"], "{is}");
    }
}

#[test]
fn a_step_reversed_in_its_section_is_found_by_its_stage() {
    let problems = problems_with("mental-health/v1/01-notice.toml", "stage = \"universal\"", "stage = \"specialist\"");
    let found: Vec<&str> = problems.iter().filter(|one| one.rule.code() == "P31").map(|one| &*one.place.file).collect();
    assert!(!found.is_empty(), "{problems:?}");
}

#[test]
fn what_was_done_in_the_future_is_found_at_its_date() {
    let shipped = PackFiles::read(&root()).unwrap();
    let changes = [
        ("sources/law.toml", "checked   = 2026-11-23", "checked   = 2062-11-23"),
        ("services/crisis.toml", "checked    = 2026-11-2", "checked    = 2062-11-2"),
        ("ebsa/v1.toml", "law-as-at = 2026", "law-as-at = 2062"),
        ("gaps.toml", "checked = 2026-11-28", "checked = 2062-11-28"),
    ];
    for (file, was, is) in changes {
        let text = shipped.text_of(file).unwrap();
        assert!(text.contains(was), "{file} has no {was}");
        let source = shipped.clone().with(file, text.replacen(was, is, 1));
        let found = pathway::future_dates(&source.structure, date(2030, 1, 1));
        let line = text.lines().position(|line| line.contains(was)).unwrap() + 1;
        let places: Vec<(&str, usize)> = found.iter().map(|one| (&*one.place.file, one.place.line as usize)).collect();
        assert_eq!(places, [(file, line)]);
        assert_eq!(found[0].rule.code(), "P14");
    }
    assert!(pathway::future_dates(&shipped.structure, date(2030, 1, 1)).is_empty());
}

#[test]
fn words_of_the_content_have_no_arguments() {
    for (file, was) in [("pathways/sensory.ftl", "sensory-notice = "), ("services.ftl", "service-mk-sendias = ")] {
        let mut source = PackFiles::read(&root()).unwrap();
        let words = source.words.get_mut("en-GB").unwrap().iter_mut().find(|words| words.name == file).unwrap();
        assert!(words.text.contains(was));
        words.text = words.text.replacen(was, &format!("{was}{{ $nmae }} "), 1);
        let problems = source.load().map_or_else(|problems| problems, |_| Vec::new());
        assert!(problems.iter().any(|one| one.rule.code() == "P21" && one.found.contains("$nmae")), "{problems:?}");
    }
}

#[test]
fn a_misspelt_key_is_the_only_problem() {
    let slips = [
        ("sensory/v1/01-notice.toml", "reason = true", "reson = true"),
        ("sensory/v1.toml", "entries ", "entires "),
        ("statutory/v1/02-ehc-needs-assessment.toml", "reason = true", "reson = true"),
        ("vocabulary.toml", "[[question]]", "[[qestion]]"),
    ];
    for (file, was, is) in slips {
        let problems = problems_with(file, was, is);
        let found: Vec<(&str, &str)> = problems.iter().map(|one| (one.rule.code(), &*one.place.file)).collect();
        assert_eq!(found, [("P01", file)], "{is}");
    }
}

#[test]
fn missing_shared_words_are_reported_once_at_the_vocabulary() {
    let mut source = PackFiles::read(&root()).unwrap();
    let words = source.words.get_mut("en-GB").unwrap().iter_mut().find(|words| words.name == "vocabulary.ftl").unwrap();
    words.text =
        words.text.lines().filter(|line| !line.starts_with("evidence-home-diary")).collect::<Vec<_>>().join("\n");
    let problems = source.load().map_or_else(|problems| problems, |_| Vec::new());
    let [problem] = problems.as_slice() else { panic!("{problems:#?}") };
    assert_eq!((problem.rule.code(), &*problem.place.file), ("P09", "vocabulary.toml"));
    let line =
        source.text_of("vocabulary.toml").unwrap().lines().position(|line| line.contains("\"home-diary\"")).unwrap();
    assert_eq!(problem.place.line as usize, line + 1);
    assert!(
        problem.mend.contains("locales/en-GB/vocabulary.ftl") && problem.mend.contains("evidence-home-diary"),
        "{}",
        problem.mend
    );
}

#[test]
fn a_clock_that_was_removed_is_missing_at_its_law() {
    let clock = "clock     = { time = { weeks = 12, origin = \"law\", statute = \"send-regs-2014\" }, since = \"review-meeting\", through = [\"review-decision\"] }\n";
    let problems = problems_with("statutory/v1/03-reviewing-a-plan.toml", clock, "");
    let found = problems.iter().find(|one| one.rule.code() == "P29").unwrap_or_else(|| panic!("{problems:#?}"));
    assert_eq!(&*found.place.file, "sources/law.toml");
    assert!(found.found.contains("gives 12 weeks"), "{}", found.found);
}
