//! Tests what another English authority does, from `docs/write-a-pathway.md` alone: a pathway of its own is checked, walked,
//! drawn and compared, and the shipped pathways are used with its own services, without any change to the Rust code.

use std::path::PathBuf;

use author::{EditionText, Loaded, PackFiles, diff, draw, walks};

use acceptance::{PACK, root};

fn fixture() -> PathBuf {
    root().join("tests/fixtures/buckinghamshire")
}

/// Returns the shipped pack with the other authority's files added.
fn with_buckinghamshire() -> Loaded {
    let mut source = PackFiles::read(&root()).unwrap();
    let beside = PackFiles::read(&fixture()).unwrap();
    // The authority says which evidence of its own is consent to a referral, as P15 asks.
    let pack = source.structure.iter_mut().find(|file| file.name == "pack.toml").unwrap();
    let text = String::from_utf8(pack.bytes.clone()).unwrap();
    let named = text.replacen("[\"consent-to-refer\"", "[\"young-person-consent\", \"consent-to-refer\"", 1);
    assert_ne!(named, text);
    pack.bytes = named.into_bytes();
    source.structure.extend(beside.structure);
    for (language, files) in beside.words {
        source.words.entry(language).or_default().extend(files);
    }
    source.load().unwrap_or_else(|problems| panic!("{}", problems[0]))
}

#[test]
fn it_follows_every_rule_and_every_choice_is_made_in_a_walk() {
    let loaded = with_buckinghamshire();
    let played = walks::play(&loaded, &fixture().join("walks"), Some("bucks-ebsna"), false).unwrap();
    assert!(played.walks >= 5 && played.differ.is_empty(), "{}", played.differ.join("\n\n"));
    assert!(played.missed.is_empty(), "{:?}", played.missed);
}

#[test]
fn it_is_drawn_and_its_two_versions_are_compared() {
    let loaded = with_buckinghamshire();
    let (first, second) = (loaded.edition("bucks-ebsna@1").unwrap(), loaded.edition("bucks-ebsna@2").unwrap());
    let saying = EditionText { pathway: second, words: &loaded.words };
    let svg = draw::svg(saying);
    assert_eq!(svg.matches("<rect ").count(), second.steps.len() + 1, "a box for each step, and the background");
    assert!(svg.contains("Buckinghamshire"));
    let text = diff::told(first, second);
    assert!(text.contains("version 1 → version 2") && text.contains("added"), "{text}");
}

/// Returns the shipped pack as another area uses it: its own directory with its own ids, bound to the roles, and one
/// pathway left out. No sealed file is touched.
fn of_another_area() -> PackFiles {
    let mut source = PackFiles::read(&root()).unwrap();
    let own_ids = |text: &str, before: &str| text.replace(&format!("{before}mk-"), &format!("{before}swindon-"));
    for file in &mut source.structure {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        file.bytes = match &*file.name {
            "roles.toml" | "services/crisis.toml" => own_ids(&text, "\""),
            name if name.starts_with("services/milton-keynes") => own_ids(&text, "\""),
            "pack.toml" => {
                text.replace("id        = \"milton-keynes\"", "id        = \"swindon\"\nleave-out = [\"sensory\"]")
            }
            _ => text,
        }
        .into_bytes();
    }
    for file in source.words.values_mut().flatten() {
        file.text = own_ids(&own_ids(&file.text, "service-"), "first-number-");
    }
    source
}

#[test]
fn the_sealed_pathways_are_used_in_another_area_with_its_own_services() {
    let loaded = of_another_area().load().unwrap_or_else(|problems| panic!("{problems:#?}"));
    let pack = &loaded.pack;
    assert_eq!(pack.id, "swindon");
    let ids: Vec<&str> = pack.pathways.iter().map(|pathway| pathway.id.as_str()).collect();
    assert_eq!(ids, ["autism", "ebsa", "mental-health", "statutory"], "one pathway is left out");
    let mut signposts = pack.pathways.iter().flat_map(|pathway| &pathway.steps).flat_map(|step| &step.signposts);
    assert!(signposts.clone().any(|service| service.as_str() == "swindon-eps"));
    assert!(!signposts.any(|service| service.as_str().starts_with("mk-")));
    let leads_to_it =
        |pathway: &&pathway::Pathway| pathway.links.iter().any(|link| link.to.pathway.as_str() == "sensory");
    assert!(!pack.pathways.iter().any(|pathway| leads_to_it(&pathway)), "a link leads to what was left out");
}

#[test]
fn a_role_that_nobody_takes_is_no_signpost_and_nobody_is_referred_to_it() {
    let with_roles = |was: &str, is: &str| {
        let source = PackFiles::read(&root()).unwrap();
        let text = source.text_of("roles.toml").unwrap();
        assert!(text.contains(was), "{was}");
        source.with("roles.toml", text.replacen(was, is, 1)).load()
    };
    let nobody = |role: &str| {
        let source = PackFiles::read(&root()).unwrap();
        let text = source.text_of("roles.toml").unwrap();
        let others: Vec<&str> = text.lines().filter(|line| !line.starts_with(&format!("{role} "))).collect();
        assert_eq!(others.len() + 1, text.lines().count(), "{role}");
        source.with("roles.toml", others.join("\n").replace("none = []", &format!("none = [\"{role}\"]"))).load()
    };
    let loaded = nobody("parent-carer-forum").unwrap_or_else(|problems| panic!("{problems:#?}"));
    let mut steps = loaded.pack.pathways.iter().flat_map(|pathway| &pathway.steps);
    assert!(!steps.any(|step| step.signposts.iter().any(|service| service.as_str() == "mk-paca")));
    let problems = nobody("educational-psychology").map(|_| ()).unwrap_err();
    assert!(
        problems.iter().any(|one| one.rule.code() == "P03" && one.found.contains("refers to `educational-psychology`"))
    );
    let problems = with_roles("\"mk-paca\"", "\"mk-pacca\"").map(|_| ()).unwrap_err();
    assert_eq!(problems.len(), 1, "it is said once, where the role is bound: {problems:#?}");
    assert_eq!(&*problems[0].place.file, "roles.toml");
}

#[test]
fn the_shipped_files_name_local_services_only_by_their_roles() {
    let source = PackFiles::read(&root()).unwrap();
    let bound: Vec<&str> = PACK.roles.values().filter_map(|role| role.service.as_ref()).map(|id| id.as_str()).collect();
    assert!(bound.len() > 50, "{bound:?}");
    for file in source.structure.iter().filter(|file| file.name != "roles.toml" && !file.name.starts_with("services/"))
    {
        let text = std::str::from_utf8(&file.bytes).unwrap();
        for id in &bound {
            assert!(!text.contains(&format!("\"{id}\"")), "{} names `{id}` and not its role", file.name);
        }
    }
}
