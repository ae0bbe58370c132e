//! The author's tools over the shipped pathways: what they draw, compare, count and make.

use std::collections::BTreeSet;
use std::path::Path;

use author::{EditionText, Loaded, PackFiles, diff, draw, new, paths, report, walks, words};
use pathway::condition::Known;
use pathway::id::StepId;
use pathway::model::Kind;
use pathway::replay::{RouteState, routes_at};
use pathway::{Age, Pathway, Proof};

use acceptance::{PACK, root};

use crate::edited_pack::with_change;

fn shipped() -> Loaded {
    PackFiles::read(&root()).unwrap().load().unwrap_or_else(|problems| panic!("{}", problems[0]))
}

#[test]
fn every_drawing_shows_every_step_and_the_words_of_every_choice() {
    let loaded = shipped();
    for pathway in loaded.editions() {
        let saying = EditionText { pathway, words: &loaded.words };
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

/// Returns the same pathway with its text changed.
fn changed(id: &str, was: &str, is: &str) -> Pathway {
    let source = PackFiles::read(&root()).unwrap();
    let source = with_change(source, id, was, is);
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
    let route = "  eating  = \"eating-first\"";
    let rerouted = changed("sensory", route, "  eating  = { to = \"strategies\", when = { age = { from = 5 } } }");
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
        told.contains(": 1 difference\n")
            && told.contains("regated: the gate `tried` has the force expected, no longer advised"),
        "{told}"
    );
    let without = changed("sensory", "  eating  = \"eating-first\"\n", "");
    let told = diff::told(old, &without);
    assert!(told.contains("children: those who start now no longer have the choice `eating`"), "{told}");
}

/// Returns the steps that are reached with one more choice from any of these, at an age.
fn one_choice_on(pathway: &Pathway, from: &BTreeSet<StepId>, age: Age) -> BTreeSet<StepId> {
    let known = Known { age: Some(age), ..Known::default() };
    let routes = from.iter().flat_map(|at| routes_at(pathway.step(at).unwrap(), &known));
    routes.filter(|route| route.state != RouteState::NotForThisChild).map(|route| route.to).collect()
}

#[test]
fn the_shortest_path_to_each_end_can_be_taken_and_no_shorter_one_exists() {
    let mut paths_seen = 0;
    for pathway in &PACK.pathways {
        let proof = Proof::new(pathway).unwrap();
        let ends = paths::to_ends(&proof, pathway);
        assert_eq!(ends.len(), pathway.steps.iter().filter(|step| step.kind == Kind::Finish).count());
        for end in ends {
            assert!(!end.paths.is_empty(), "{}: {} is never reached", pathway.id, end.step);
            for path in end.paths {
                let here = || format!("{}: {} from {}", pathway.id, end.step, path.from);
                assert_eq!(
                    (path.steps.first(), path.steps.last()),
                    (Some(&pathway.start), Some(&end.step)),
                    "{}",
                    here()
                );
                for (at, to) in path.steps.iter().zip(path.steps.iter().skip(1)) {
                    let on = one_choice_on(pathway, &BTreeSet::from([at.clone()]), path.from);
                    assert!(on.contains(to), "{}: {at} does not lead to {to}", here());
                }
                let mut after = BTreeSet::from([pathway.start.clone()]);
                for choices in 0..path.steps.len() - 1 {
                    assert!(!after.contains(&end.step), "{}: {choices} choices are enough", here());
                    after = one_choice_on(pathway, &after, path.from);
                }
                assert!(after.contains(&end.step), "{}", here());
                paths_seen += 1;
            }
        }
    }
    assert!(paths_seen > 20, "{paths_seen}");
}

#[test]
fn a_route_leads_back_only_if_it_closes_a_cycle() {
    for pathway in &PACK.pathways {
        let on = pathway.leading_on();
        let reaches = |from: &StepId, to: &StepId| {
            let (mut seen, mut open) = (BTreeSet::from([from.clone()]), vec![from.clone()]);
            while let Some(at) = open.pop() {
                for route in &pathway.step(&at).unwrap().routes {
                    if seen.insert(route.to.clone()) {
                        open.push(route.to.clone());
                    }
                }
            }
            seen.contains(to)
        };
        for step in &pathway.steps {
            for route in step.routes.iter().filter(|route| !on.contains(&(step.id.clone(), route.to.clone()))) {
                assert!(reaches(&route.to, &step.id), "{}: {} to {}", pathway.id, step.id, route.to);
            }
        }
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
fn a_new_pathway_follows_every_rule_from_the_start() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["pathways", "locales"] {
        copy(&root().join(name), &folder.path().join(name));
    }
    assert!(matches!(new::make(folder.path(), "Not An Id"), Err(new::CannotMake::Id(_))));
    let files = new::make(folder.path(), "swindon-ebsa").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(files.len(), 4);
    let loaded = PackFiles::read(folder.path()).unwrap().load().unwrap_or_else(|problems| panic!("{}", problems[0]));
    assert!(loaded.edition("swindon-ebsa").is_some() && loaded.pack.pathways.len() == 5, "a draft is not live");
    let played = walks::play(&loaded, &folder.path().join("tests/walks"), None, false).unwrap();
    assert_eq!((played.walks, played.differ), (1, Vec::<String>::new()));
    let again = new::make(folder.path(), "swindon-ebsa");
    assert!(matches!(again, Err(new::CannotMake::Taken(_))), "nothing is overwritten");

    // Placeholders must not go live.
    let source = PackFiles::read(folder.path()).unwrap();
    let live = source.text_of("swindon-ebsa/v1.toml").unwrap().replacen("\"draft\"", "\"live\"", 1);
    let pack = source.text_of("pack.toml").unwrap().replacen("\"statutory\"]", "\"statutory\", \"swindon-ebsa\"]", 1);
    let Err(problems) = source.with("swindon-ebsa/v1.toml", live).with("pack.toml", pack).load() else {
        panic!("the skeleton went live")
    };
    let unwritten =
        |rule: &str| problems.iter().any(|one| one.rule.code() == rule && one.found.contains("never written"));
    assert!(unwritten("P09") && unwritten("P06"), "{problems:#?}");
}

#[test]
fn placeholders_are_added_for_missing_words_and_nothing_else_changes() {
    let loaded = shipped();
    let pathway = loaded.edition("sensory").unwrap();
    let source = PackFiles::read(&root()).unwrap();
    let file = source.words_of("sensory").unwrap();
    let lacking: String = file
        .text
        .lines()
        .filter(|line| !line.contains(".task-ask-child") && !line.starts_with("sensory-supported"))
        .map(|line| format!("{line}\n"))
        .collect();
    let spoken = |text: &str| {
        let name = file.name.clone();
        let mut files = source.words["en-GB"].clone();
        files.retain(|other| other.name != name);
        files.push(wording::WordFile { name, text: text.to_owned() });
        wording::Words::new("en-GB", &[("en-GB", &files)])
    };
    // The attributes of a message without its first line would belong to the message before, so they are removed too.
    let lacking =
        lacking.split("\n\n").filter(|part| !part.trim_start().starts_with('.')).collect::<Vec<_>>().join("\n\n");
    let before = spoken(&lacking).unwrap();
    let (text, count) = words::completed(&lacking, pathway, |message, attribute| before.has(message, attribute));
    assert!(count >= 2, "{count}");
    let after = spoken(&text).unwrap_or_else(|problems| panic!("{}", problems[0]));
    assert!(pathway::required_words_of(pathway).iter().all(|one| after.has(&one.message, one.attribute.as_deref())));
    let kept: Vec<&str> = text.lines().filter(|line| !line.contains(words::PLACEHOLDER)).collect();
    assert_eq!(kept.join("\n").trim_end(), lacking.trim_end());
}

#[test]
fn live_words_cannot_be_changed_in_place_and_unused_words_are_reported() {
    let change = |from: &str, to: &str| {
        let mut source = PackFiles::read(&root()).unwrap();
        let file =
            source.words.get_mut("en-GB").unwrap().iter_mut().find(|file| file.name == "pathways/sensory.ftl").unwrap();
        assert!(file.text.contains(from));
        file.text = file.text.replacen(from, to, 1);
        let problems = source.load().map_or_else(|problems| problems, |_| Vec::new());
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let messages = change("sensory-notice =", "sensory-notice = Very");
    assert!(
        messages.len() == 1 && messages[0].starts_with("P20: the words of `sensory` were changed"),
        "{messages:#?}"
    );
    let messages = change("sensory-notice =", "sensory-nobody = Nobody\n\nsensory-notice =");
    assert!(
        messages.iter().any(|messages| messages.starts_with("P09: nothing uses `sensory-nobody`")),
        "{messages:#?}"
    );
}

#[test]
fn problems_are_printed_for_readers_and_for_programs() {
    let source = PackFiles::read(&root()).unwrap();
    let file = "sensory/v1/01-notice.toml";
    let text = source.text_of(file).unwrap();
    let (was, is) = ("eating  = \"eating-first\"", "eating  = \"eating-frist\"");
    let source = source.with(file, text.replacen(was, is, 1));
    let Err(problems) = source.load() else { panic!("found nothing") };
    let problem = problems.iter().find(|problem| problem.found.contains("eating-frist")).unwrap();
    let printed = report::in_terminal(&source, problem, false);
    let line = text.lines().position(|line| line.contains(was)).unwrap() + 1;
    assert!(printed.starts_with("error[P03]: there is no step `eating-frist`"), "{printed}");
    assert!(printed.contains(&format!("pathways/{file}:{line}:13")) && printed.contains("^^^^^^^^^^^^^^"), "{printed}");
    assert!(printed.contains("note: expected") && printed.contains("help: did you mean `eating-first`?"), "{printed}");
    let json = serde_json::to_value(report::ProblemRecord::from(problem)).unwrap();
    assert_eq!(
        (json["rule"].as_str(), json["line"].as_u64(), json["column"].as_u64()),
        (Some("P03"), Some(line as u64), Some(13))
    );
}
