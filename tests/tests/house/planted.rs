//! One fault for each rule, planted in a copy of the shipped pathways: each is found, at its line, and the story that is told shows it.

use author::PackFiles;
use jiff::civil::date;
use pathway::model::{EvidenceKind, Kind};
use pathway::replay::RouteState;
use pathway::{Journey, Pathway, Problem, Standing, edition_digest, read_pack};

use crate::support::root;

/// What a story has to show, once it is played: the standing, on the pathway as it was broken.
type Shows = fn(&Standing, &Pathway) -> bool;

struct Planted {
    rule: &'static str,
    file: &'static str,
    /// Where in the file: below this line of the form `id = "…"`; the top where it is empty.
    step: &'static str,
    /// What stands there, and what the fault puts in its place.
    was: &'static str,
    is: &'static str,
    /// The line on which it has to be found.
    line: &'static str,
    /// None where no child meets the fault: the file cannot be read, or it is about the file itself.
    shows: Option<Shows>,
}

const NO_WAY_ON: &str = "  [[step.route]]\n  choice = \"doctor-helps\"\n  to     = \"hearing-and-sight\"\n";

/// Nothing can be chosen where the child stands.
fn nothing_open(standing: &Standing, _: &Pathway) -> bool {
    !standing.routes.is_empty() && standing.routes.iter().all(|route| !route.state.can_be_taken())
}

fn stands(standing: &Standing, _: &Pathway) -> bool {
    !standing.at.as_str().is_empty()
}

const PLANTED: &[Planted] = &[
    Planted {
        rule: "P01",
        file: "sensory/v1.toml",
        step: "rule-out",
        was: "kind",
        is: "sort",
        line: "sort",
        shows: None,
    },
    Planted {
        rule: "P02",
        file: "sensory/v1.toml",
        step: "notice",
        was: "\"settled\"",
        is: "\"Settled\"",
        line: "\"Settled\"",
        shows: None,
    },
    Planted {
        rule: "P03",
        file: "sensory/v1.toml",
        step: "notice",
        was: "\"supported\"",
        is: "\"suported\"",
        line: "\"suported\"",
        shows: None,
    },
    Planted {
        rule: "P04",
        file: "sensory/v1.toml",
        step: "rule-out",
        was: "to     = \"eating-first\"",
        is: "to     = \"eating-first\"\n  when = { age = { from = 30 } }",
        line: "\"eating-first\"",
        shows: Some(|standing, _| {
            standing
                .routes
                .iter()
                .any(|route| route.to.as_str() == "eating-first" && route.state == RouteState::NotForThisChild)
        }),
    },
    Planted {
        rule: "P05",
        file: "sensory/v1.toml",
        step: "eating-first",
        was: NO_WAY_ON,
        is: "  [[step.route]]\n  choice = \"doctor-helps\"\n  to     = \"eating-first\"\n[[step]]\nid = \"beside\"\nkind = \"act\"\nstage = \"universal\"\nlead = [\"gp\"]\norigin = \"suggested\"\nsources = [\"sensory-general\"]\n",
        line: "\"eating-first\"",
        shows: Some(|standing, pathway| {
            let here = pathway.step(&standing.at).unwrap();
            here.routes.iter().all(|route| route.to == here.id)
        }),
    },
    Planted {
        rule: "P06",
        file: "sensory/v1.toml",
        step: "eating-first",
        was: "sources   = [\"sensory-general\"]\n",
        is: "",
        line: "\"eating-first\"",
        shows: Some(|standing, pathway| pathway.step(&standing.at).unwrap().sources.is_empty()),
    },
    Planted {
        rule: "P07",
        file: "interrupts.toml",
        step: "in-danger-now",
        was: "[\"uk-999\", \"uk-999-bsl\"]",
        is: "[\"mk-mhst\"]",
        line: "\"in-danger-now\"",
        shows: None,
    },
    Planted {
        rule: "P08",
        file: "sensory/v1.toml",
        step: "hearing-and-sight",
        was: "asks      = \"sensory-what-stands-out\"\n",
        is: "",
        line: "\"hearing-and-sight\"",
        shows: Some(|standing, pathway| {
            let step = pathway.step(&standing.at).unwrap();
            step.kind == Kind::Ask && step.asks.is_none()
        }),
    },
    Planted {
        rule: "P09",
        file: "sensory/v1.toml",
        step: "eating-first",
        was: "\"see-doctor\", ",
        is: "\"see-doctor\", \"say-nothing\", ",
        line: "\"eating-first\"",
        shows: Some(stands),
    },
    Planted {
        rule: "P10",
        file: "sensory/v1.toml",
        step: "hearing-and-sight",
        was: "ask",
        is: "ask",
        line: "\"hearing-and-sight\"",
        shows: Some(nothing_open),
    },
    Planted {
        rule: "P11",
        file: "statutory/v1.toml",
        step: "decision-to-assess",
        was: ", statute = \"send-regs-2014\"",
        is: "",
        line: "\"decision-to-assess\"",
        shows: Some(|standing, pathway| pathway.step(&standing.at).unwrap().within.as_ref().unwrap().statute.is_none()),
    },
    Planted {
        rule: "P12",
        file: "sensory/v1.toml",
        step: "hearing-and-sight",
        was: "to     = \"vision\"",
        is: "to     = \"vision\"\n  when   = { age = { from = 7 } }",
        line: "choice = \"sight\"",
        shows: Some(|standing, _| {
            standing
                .routes
                .iter()
                .any(|route| route.choice.as_str() == "sight" && route.state == RouteState::NotForThisChild)
        }),
    },
    Planted {
        rule: "P13",
        file: "sensory/v1.toml",
        step: "rule-out",
        was: "to     = \"eating-first\"",
        is: "to     = \"eating-first\"\n  when   = { been = \"ot-referral\" }",
        line: "when   = { been = \"ot-referral\" }",
        shows: Some(|standing, _| standing.routes.iter().any(|route| !route.because.is_empty())),
    },
    Planted {
        rule: "P14",
        file: "sensory/v1.toml",
        step: "",
        was: "review-by = 2",
        is: "review-by = 1",
        line: "review-by",
        shows: None,
    },
    Planted {
        rule: "P15",
        file: "sensory/v1.toml",
        step: "ot-referral",
        was: "force   = \"law\"",
        is: "force   = \"expected\"",
        line: "\"sent\"",
        shows: Some(|standing, pathway| {
            let consents = |id| pathway.evidence.get(id).is_some_and(|evidence| evidence.kind == EvidenceKind::Consent);
            let waits = pathway.step(&standing.at).is_some_and(|step| step.kind == Kind::Wait);
            waits && !standing.evidence.keys().any(consents)
        }),
    },
    Planted {
        rule: "P16",
        file: "sensory/v1.toml",
        step: "",
        was: "when    = { age = { under = 25 } }",
        is: "when    = { all = [{ age = { under = 25 } }, { cycles = 2 }] }",
        line: "\"statutory/ehc-request\"",
        shows: Some(|standing, pathway| {
            let link = pathway.links.iter().find(|link| link.to.step.as_str() == "ehc-request").unwrap();
            let known = standing.known(None, None);
            link.when.as_ref().unwrap().judge(&known).truth != pathway::condition::Truth::Yes
        }),
    },
    Planted {
        rule: "P17",
        file: "pack.toml",
        step: "",
        was: "[\"mk-sendias\", \"mk-local-offer\"]",
        is: "[\"mk-pfa-team\"]",
        line: "",
        shows: Some(|standing, pathway| {
            let pack = &crate::support::PACK;
            let age = standing.known_age.unwrap();
            let known =
                |id| pack.services.get(id).is_some_and(|service| !service.ages_not_known() && service.ages.holds(age));
            !pathway.step(&standing.at).unwrap().signposts.iter().any(known)
        }),
    },
    Planted {
        rule: "P18",
        file: "sensory/v1.toml",
        step: "ot-wait",
        was: "check-in  = { weeks = 6, origin = \"suggested\" }\n",
        is: "",
        line: "\"ot-wait\"",
        shows: Some(|standing, pathway| {
            let step = pathway.step(&standing.at).unwrap();
            step.kind == Kind::Wait && step.check_in.is_none()
        }),
    },
    Planted {
        rule: "P19",
        file: "sensory/v1.toml",
        step: "ot-referral",
        was: "  [[step.gate]]\n  id      = \"tried\"",
        is: "  [[step.gate]]\n  id = \"again\"\n  before = [\"sent\"]\n  needs = { any = [{ evidence = \"consent-to-refer\" }, { evidence = \"child-view\" }] }\n  force = \"advised\"\n  origin = \"local\"\n  sources = [\"sensory-mk-ot\"]\n\n  [[step.gate]]\n  id      = \"tried\"",
        line: "id = \"again\"",
        shows: Some(|standing, _| {
            standing.routes.iter().any(|route| route.gates.iter().any(|gate| gate.gate.as_str() == "again"))
        }),
    },
    Planted {
        rule: "P20",
        file: "sensory/v1.toml",
        step: "rule-out",
        was: "weeks = 2",
        is: "weeks = 3",
        line: "version",
        shows: None,
    },
    Planted {
        rule: "P23",
        file: "services/milton-keynes.toml",
        step: "",
        was: "status     = \"active\"",
        is: "status     = \"defunct\"",
        line: "\"mk-sendias\"",
        shows: None,
    },
    Planted {
        rule: "P24",
        file: "disagreements.toml",
        step: "",
        was: "months = 2, origin = \"law\", statute = \"send-regs-2014\"",
        is: "months = 2, origin = \"local\"",
        line: "\"mediation\"",
        shows: None,
    },
    Planted {
        rule: "P22",
        file: "sensory/v1.toml",
        step: "notice",
        was: "to     = \"supported\"",
        is: "to     = \"supported\"\n  when = { any = [EVERY-STEP] }",
        line: "# ",
        shows: None,
    },
];

/// The file with the fault in it.
fn break_file(planted: &Planted, text: &str) -> String {
    let from = if planted.step.is_empty() {
        0
    } else {
        text.lines()
            .scan(0, |at, line| Some((std::mem::replace(at, *at + line.len() + 1), line)))
            .find(|(_, line)| line.starts_with("id") && line.contains(&format!("\"{}\"", planted.step)))
            .unwrap_or_else(|| panic!("{} has no {}", planted.file, planted.step))
            .0
    };
    let (before, after) = text.split_at(from);
    assert!(
        after.contains(planted.was),
        "{}: nothing to break below {} in {}",
        planted.rule,
        planted.step,
        planted.file
    );
    let steps: Vec<String> = text
        .lines()
        .skip_while(|line| *line != "[[step]]")
        .filter_map(|line| line.strip_prefix("id")?.split('"').nth(1))
        .take(40)
        .map(|step| format!("{{ been = \"{step}\" }}"))
        .collect();
    let is = planted.is.replace("EVERY-STEP", &steps.join(", "));
    let mut broken = format!("{before}{}", after.replacen(planted.was, &is, 1));
    if planted.rule == "P10" {
        // Every answer of the step is for the old alone.
        let begins = broken.find("id        = \"hearing-and-sight\"").unwrap();
        let ends = begins + broken[begins..].find("\n# ---").unwrap();
        let step = broken[begins..ends]
            .replace("\n\n  [[step.route]]", "\n  when = { age = { from = 16 } }\n\n  [[step.route]]")
            .replacen("\n  when = { age = { from = 16 } }\n\n  [[", "\n\n  [[", 1);
        broken = format!("{}{step}  when = {{ age = {{ from = 16 }} }}\n{}", &broken[..begins], &broken[ends..]);
    }
    broken
}

#[test]
fn every_planted_fault_is_found_at_its_line_and_its_story_shows_it() {
    let shipped = PackFiles::read(&root()).unwrap();
    for planted in PLANTED {
        let text = shipped.text_of(planted.file).unwrap();
        let broken = break_file(planted, &text);
        // The seal is made anew, so that only the planted fault is left; but for the fault that is a broken seal.
        let seals = shipped.text_of("editions.toml").unwrap();
        let seals =
            if planted.rule == "P20" { seals } else { seals.replace(&edition_digest(&text), &edition_digest(&broken)) };
        let source = shipped.clone().with(planted.file, broken.clone()).with("editions.toml", seals);
        let problems = source.load().map_or_else(|problems| problems, |_| Vec::new());
        let found = problems.iter().find(|problem| is_it(planted, problem, &source));
        let problem = found.unwrap_or_else(|| panic!("{} was not found, but {problems:#?}", planted.rule));
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
}

fn is_it(planted: &Planted, problem: &Problem, source: &PackFiles) -> bool {
    let text = source.text_of(&problem.place.file).unwrap_or_default();
    let line = text.lines().nth(problem.place.line as usize - 1).unwrap_or_default().to_owned();
    let in_file = planted.file == &*problem.place.file || planted.rule == "P17";
    problem.rule.code() == planted.rule && in_file && line.contains(planted.line)
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
