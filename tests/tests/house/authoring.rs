//! The author's tools over the shipped pathways: what they draw, compare, count and make.

use std::collections::BTreeSet;
use std::path::Path;

use author::{Loaded, Saying, Source, diff, draw, new, paths, report, walks};
use pathway::condition::Known;
use pathway::id::StepId;
use pathway::model::Kind;
use pathway::replay::{RouteState, routes_at};
use pathway::{Age, Pathway, Proof};

use crate::support::{PACK, root};

fn shipped() -> Loaded {
    Source::read(&root()).unwrap().load().unwrap_or_else(|problems| panic!("{}", problems[0]))
}

#[test]
fn every_drawing_shows_every_step_and_the_words_of_every_choice() {
    let loaded = shipped();
    for pathway in loaded.editions() {
        let saying = Saying { pathway, words: &loaded.words };
        let escaped = |text: &str| text.replace('&', "&amp;").replace('"', "#quot;");
        let (svg, dot, mermaid) = (draw::svg(saying), draw::dot(saying), draw::mermaid(saying));
        // Boxes break their words over several lines.
        let svg_words: BTreeSet<&str> = svg.split(['<', '>', ' ', '\n']).collect();
        for step in &pathway.steps {
            assert!(dot.contains(&format!("\"{}\" [label=", step.id)) && mermaid.contains(&format!("s-{}", step.id)));
            for route in &step.routes {
                let words = saying.choice(&step.id, &route.choice);
                assert!(
                    dot.contains(&format!(
                        "\"{}\" -> \"{}\" [label=\"{}\"]",
                        step.id,
                        route.to,
                        words.replace('"', "\\\"")
                    )),
                    "{words}"
                );
                assert!(
                    mermaid.contains(&format!(
                        "s-{} -->|\"{}\"| s-{}",
                        step.id,
                        escaped(&words).replace("&amp;", "&"),
                        route.to
                    )),
                    "{words}"
                );
                for word in escaped(&words).split_whitespace() {
                    assert!(svg_words.contains(word), "{}: {word} of {words}", pathway.id);
                }
            }
        }
    }
}

/// The same pathway with its text changed.
fn changed(id: &str, was: &str, is: &str) -> Pathway {
    let source = Source::read(&root()).unwrap();
    let name = PACK.pathway(&id.into()).unwrap().file_name();
    let text = source.text_of(&name).unwrap();
    assert!(text.contains(was), "{was}");
    let source = source.with(&name, text.replacen(was, is, 1));
    pathway::load_edition(
        &source.structure.into_iter().filter(|file| file.name != "pack.toml").collect::<Vec<_>>(),
        &id.into(),
    )
    .unwrap_or_else(|problems| panic!("{}", problems[0]))
}

#[test]
fn a_comparison_names_what_changed_and_nothing_else() {
    let old = PACK.pathway(&"sensory".into()).unwrap();
    assert!(diff::changes(old, old).is_empty());
    let route = "  choice = \"eating\"\n  to     = \"eating-first\"";
    let rerouted = changed(
        "sensory",
        route,
        "  choice = \"eating\"\n  to     = \"strategies\"\n  when   = { age = { from = 5 } }",
    );
    let told = diff::told(old, &rerouted);
    assert!(
        told.contains("rerouted: the choice `eating` leads to `strategies`, no longer to `eating-first`"),
        "{told}"
    );
    let regated = changed(
        "sensory",
        "  needs   = { evidence = \"sensory-strategies-log\" }\n  force   = \"advised\"",
        "  needs   = { evidence = \"child-view\" }\n  force   = \"expected\"",
    );
    let told = diff::told(old, &regated);
    assert!(
        told.contains("1 differences")
            && told.contains("regated: the gate `tried` holds by expected, no longer by advised"),
        "{told}"
    );
    let without = changed("sensory", "\n  [[step.route]]\n  choice = \"eating\"\n  to     = \"eating-first\"\n", "\n");
    let told = diff::told(old, &without);
    assert!(told.contains("children: who stand here lose the choice `eating`"), "{told}");
}

/// Counts one by one, as nobody would at scale.
fn ways_one_by_one(pathway: &Pathway, at: &StepId, end: &StepId, age: Age, rank: &dyn Fn(&StepId) -> usize) -> u128 {
    if at == end {
        return 1;
    }
    let known = Known { age: Some(age), ..Known::default() };
    let roads = routes_at(pathway.step(at).unwrap(), &known)
        .into_iter()
        .filter(|road| road.state != RouteState::NotForThisChild);
    roads.filter(|road| rank(&road.to) > rank(at)).map(|road| ways_one_by_one(pathway, &road.to, end, age, rank)).sum()
}

#[test]
fn ways_are_counted_as_counting_them_one_by_one_does() {
    let pathway = PACK.pathway(&"sensory".into()).unwrap();
    let proof = Proof::new(pathway).unwrap();
    let order = pathway.steps_in_order_of_meeting();
    let rank = |id: &StepId| order.iter().position(|step| step == id).unwrap();
    let (slices, ways) = paths::ways(&proof, pathway);
    assert_eq!(ways.len(), pathway.steps.iter().filter(|step| step.kind == Kind::Finish).count());
    for way in &ways {
        for (slice, counted) in slices.iter().zip(&way.at_ages) {
            assert_eq!(*counted, ways_one_by_one(pathway, &pathway.start, &way.end, slice.from, &rank), "{}", way.end);
        }
        assert_eq!(way.shortest.last(), Some(&way.end));
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)
        } else {
            std::fs::copy(entry.path(), target).map(|_| ()).unwrap()
        }
    }
}

#[test]
fn a_new_pathway_keeps_every_rule_from_its_first_minute() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["pathways", "locales"] {
        copy(&root().join(name), &folder.path().join(name));
    }
    assert!(matches!(new::make(folder.path(), "Not An Id"), Err(new::CannotMake::Id(_))));
    let files = new::make(folder.path(), "swindon-ebsa").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(files.len(), 4);
    let loaded = Source::read(folder.path()).unwrap().load().unwrap_or_else(|problems| panic!("{}", problems[0]));
    assert!(loaded.edition("swindon-ebsa").is_some() && loaded.pack.pathways.len() == 5, "a draft is not live");
    let played = walks::play(&loaded, &folder.path().join("tests/walks"), false).unwrap();
    assert_eq!((played.walks, played.differ), (1, Vec::<String>::new()));
    let again = new::make(folder.path(), "swindon-ebsa");
    assert!(again.is_err(), "nothing is written over");
}

#[test]
fn problems_are_told_to_a_reader_and_to_a_program_alike() {
    let source = Source::read(&root()).unwrap();
    let text = source.text_of("sensory/v1.toml").unwrap();
    let source =
        source.with("sensory/v1.toml", text.replacen("to     = \"eating-first\"", "to     = \"eating-frist\"", 1));
    let Err(problems) = source.load() else { panic!("found nothing") };
    let problem = problems.iter().find(|problem| problem.found.contains("eating-frist")).unwrap();
    let told = report::in_terminal(&source, problem, false);
    let line = text.lines().position(|line| line.contains("to     = \"eating-first\"")).unwrap() + 1;
    assert!(told.starts_with("error[P03]: there is no step `eating-frist`"), "{told}");
    assert!(told.contains(&format!("pathways/sensory/v1.toml:{line}:12")) && told.contains("^^^^^^^^^^^^^^"), "{told}");
    assert!(told.contains("note: expected") && told.contains("help: mend the name"), "{told}");
    let json = serde_json::to_value(report::ProblemRecord::from(problem)).unwrap();
    assert_eq!(
        (json["rule"].as_str(), json["line"].as_u64(), json["column"].as_u64()),
        (Some("P03"), Some(line as u64), Some(12))
    );
}
