//! Tests one fault for each rule, added to a copy of the shipped pathways: each is found on its line, and its story
//! shows it.

use std::sync::LazyLock;

use author::PackFiles;
use jiff::civil::date;
use pathway::model::{EvidenceKind, Kind};
use pathway::replay::RouteState;
use pathway::{Journey, Pathway, Problem, Standing, edition_digest, read_pack};
use wording::{SOURCE_LANGUAGE, Words};

use acceptance::root;

use crate::fault_text::{Broken, broken};

/// What a story must show when it is played: the standing, on the pathway with the fault.
type Shows = fn(&Standing, &Pathway) -> bool;

struct Planted {
    rule: &'static str,
    file: &'static str,
    /// The changed lines, and the line on which the fault must be found (see `fault_text`). Without a mark, it can be
    /// any line.
    fault: &'static str,
    /// `None` if no child meets the fault: the file cannot be read, or the fault is in the file itself.
    shows: Option<Shows>,
}

/// The words of the shipped pathways.
static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let files = PackFiles::read(&root()).unwrap().words[SOURCE_LANGUAGE].clone();
    Words::new(SOURCE_LANGUAGE, &[(SOURCE_LANGUAGE, &files)]).unwrap()
});

/// Whether nothing can be chosen at the child's current step.
fn nothing_open(standing: &Standing, _: &Pathway) -> bool {
    !standing.routes.is_empty() && standing.routes.iter().all(|route| !route.state.can_be_taken())
}

const PLANTED: &[Planted] = &[
    Planted {
        rule: "P01",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "rule-out"
            - lead      = ["parent", "gp", "health-visitor"]
            + leads     = ["parent", "gp", "health-visitor"]  <- found here
        "#,
        shows: None,
    },
    Planted {
        rule: "P02",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "notice"
            …
            - settled          = "supported"
            + Settled          = "supported"  <- found here
        "#,
        shows: None,
    },
    Planted {
        rule: "P03",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "notice"
            …
            - settled          = "supported"
            + settled          = "suported"  <- found here
        "#,
        shows: None,
    },
    Planted {
        rule: "P04",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "rule-out"
            …
            - eating  = "eating-first"
            + eating  = { to = "eating-first", when = { age = { from = 30 } } }
            …
            id        = "eating-first"  <- found here
        "#,
        shows: Some(|standing, _| {
            standing
                .routes
                .iter()
                .any(|route| route.to.as_str() == "eating-first" && route.state == RouteState::NotForThisChild)
        }),
    },
    Planted {
        rule: "P05",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "eating-first"  <- found here
            …
            - doctor-helps    = "hearing-and-sight"
            - other-team      = "handed-on"
            - family-declines = { to = "said-no-today", reason = true }
            + doctor-helps    = "eating-first"
        "#,
        shows: Some(|standing, pathway| {
            let here = pathway.step(&standing.at).unwrap();
            here.routes.iter().all(|route| route.to == here.id)
        }),
    },
    Planted {
        rule: "P06",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "eating-first"  <- found here
            …
            - sources   = ["sensory-general"]
        "#,
        shows: Some(|standing, pathway| pathway.step(&standing.at).unwrap().sources.is_empty()),
    },
    Planted {
        rule: "P07",
        file: "interrupts.toml",
        fault: r#"
            id        = "in-danger-now"  <- found here
            …
            - signposts = ["uk-999", "uk-999-bsl"]
            + signposts = ["mk-mhst"]
        "#,
        shows: None,
    },
    Planted {
        rule: "P08",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "hearing-and-sight"  <- found here
            …
            - asks      = "sensory-what-stands-out"
        "#,
        shows: Some(|standing, pathway| {
            let step = pathway.step(&standing.at).unwrap();
            step.kind == Kind::Ask && step.asks.is_none()
        }),
    },
    Planted {
        rule: "P09",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "eating-first"  <- found here
            …
            - tasks     = ["see-doctor", "what-they-eat", "nothing-forced"]
            + tasks     = ["see-doctor", "say-nothing", "what-they-eat", "nothing-forced"]
        "#,
        shows: Some(|standing, pathway| {
            let step = pathway.step(&standing.at).unwrap();
            step.tasks
                .iter()
                .any(|task| !WORDS.has(&format!("{}-{}", pathway.id, step.id), Some(&format!("task-{task}"))))
        }),
    },
    Planted {
        rule: "P10",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "hearing-and-sight"  <- found here
            …
            - hearing    = "hearing"
            + hearing    = { to = "hearing", when = { age = { from = 16 } } }
            - sight      = "vision"
            + sight      = { to = "vision", when = { age = { from = 16 } } }
            - both       = "multi-sensory"
            + both       = { to = "multi-sensory", when = { age = { from = 16 } } }
            - processing = "environment"
            + processing = { to = "environment", when = { age = { from = 16 } } }
        "#,
        shows: Some(nothing_open),
    },
    Planted {
        rule: "P11",
        file: "statutory/v1/02-ehc-needs-assessment.toml",
        fault: r#"
            id        = "decision-to-assess"  <- found here
            …
            - within    = { weeks = 6, origin = "law", statute = "send-regs-2014" }
            + within    = { weeks = 6, origin = "law" }
        "#,
        shows: Some(|standing, pathway| pathway.step(&standing.at).unwrap().within.as_ref().unwrap().statute.is_none()),
    },
    Planted {
        rule: "P12",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "hearing-and-sight"
            …
            - sight      = "vision"
            + sight      = { to = "vision", when = { age = { from = 7 } } }  <- found here
        "#,
        shows: Some(|standing, _| {
            standing
                .routes
                .iter()
                .any(|route| route.choice.as_str() == "sight" && route.state == RouteState::NotForThisChild)
        }),
    },
    Planted {
        rule: "P13",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "rule-out"
            …
            - eating  = "eating-first"
            + eating  = { to = "eating-first", when = { been = "ot-referral" } }  <- found here
        "#,
        shows: Some(|standing, _| standing.routes.iter().any(|route| !route.because.is_empty())),
    },
    Planted {
        rule: "P14",
        file: "sensory/v1.toml",
        fault: r#"
            - review-by = 2027-05-01
            + review-by = 1027-05-01  <- found here
        "#,
        shows: None,
    },
    Planted {
        rule: "P15",
        file: "sensory/v1/02-sensory-processing.toml",
        fault: r#"
            id        = "ot-referral"
            …
            - gates     = { consent = ["sent"] }
            …
            sent       = { to = "ot-triage", services = ["mk-ot-children"] }  <- found here
        "#,
        shows: Some(|standing, pathway| {
            let consents = |id| pathway.evidence.get(id).is_some_and(|evidence| evidence.kind == EvidenceKind::Consent);
            let waits = pathway.step(&standing.at).is_some_and(|step| step.kind == Kind::Wait);
            waits && !standing.evidence.keys().any(consents)
        }),
    },
    Planted {
        rule: "P16",
        file: "sensory/v1.toml",
        fault: r#"
            to      = "statutory/ehc-request"  <- found here
            - when    = { age = { under = 25 } }
            + when    = { all = [{ age = { under = 25 } }, { cycles = 2 }] }
        "#,
        shows: Some(|standing, pathway| {
            let link = pathway.links.iter().find(|link| link.to.step.as_str() == "ehc-request").unwrap();
            let known = standing.known(None, None);
            link.when.as_ref().unwrap().judge(&known).truth != pathway::condition::Truth::Yes
        }),
    },
    Planted {
        rule: "P17",
        file: "pack.toml",
        fault: r#"
            - fallback  = ["mk-sendias", "mk-local-offer"]  # shown where no signpost is known to take the child's age
            + fallback  = ["mk-pfa-team"]  # shown where no signpost is known to take the child's age
        "#,
        shows: Some(|standing, pathway| {
            let pack = &acceptance::PACK;
            let age = standing.known_age.unwrap();
            let known =
                |id| pack.services.get(id).is_some_and(|service| !service.ages_not_known() && service.ages.holds(age));
            !pathway.step(&standing.at).unwrap().signposts.iter().any(known)
        }),
    },
    Planted {
        rule: "P18",
        file: "sensory/v1/02-sensory-processing.toml",
        fault: r#"
            id        = "ot-wait"  <- found here
            …
            - check-in  = { weeks = 6, origin = "suggested" }
        "#,
        shows: Some(|standing, pathway| {
            let step = pathway.step(&standing.at).unwrap();
            step.kind == Kind::Wait && step.check_in.is_none()
        }),
    },
    Planted {
        rule: "P19",
        file: "sensory/v1/02-sensory-processing.toml",
        fault: r#"
            id        = "ot-referral"
            …
            force   = "expected"
            origin  = "local"
            sources = ["sensory-mk-ot"]

            + [[step.gate]]
            + id = "again"  <- found here
            + before = ["sent"]
            + needs = { any = [{ evidence = "consent-to-refer" }, { evidence = "child-view" }] }
            + force = "advised"
            + origin = "local"
            + sources = ["sensory-mk-ot"]
        "#,
        shows: Some(|standing, _| {
            standing.routes.iter().any(|route| route.gates.iter().any(|gate| gate.gate.as_str() == "again"))
        }),
    },
    Planted {
        rule: "P20",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "rule-out"
            …
            - within    = { weeks = 2, origin = "suggested" }
            + within    = { weeks = 3, origin = "suggested" }
        "#,
        shows: None,
    },
    Planted {
        rule: "P23",
        file: "services/milton-keynes.toml",
        fault: r#"
            id         = "mk-sendias"  <- found here
            …
            - status     = "active"
            + status     = "defunct"
        "#,
        shows: None,
    },
    Planted {
        rule: "P24",
        file: "disagreements.toml",
        fault: r#"
            id        = "mediation"  <- found here
            - limits    = [{ from = "letter", time = { months = 2, origin = "law", statute = "send-regs-2014" } }]
            + limits    = [{ from = "letter", time = { months = 2, origin = "local" } }]
        "#,
        shows: None,
    },
    Planted {
        rule: "P22",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "notice"
            …
            - settled          = "supported"
            + settled          = { to = "supported", when = { any = [EVERY-STEP] } }
        "#,
        shows: None,
    },
];

/// A condition that asks for forty steps, more than the proof can keep apart.
fn every_step() -> String {
    let sensory = acceptance::PACK.pathway(&"sensory".into()).unwrap();
    let ids = sensory.steps.iter().map(|step| format!("{{ been = \"{}\" }}", step.id)).take(40);
    ids.collect::<Vec<_>>().join(", ")
}

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
