//! Tests a pathway of another English authority, written only from `docs/write-a-pathway.md`: checked, walked, drawn
//! and compared, without any change to the Rust code.

use std::path::PathBuf;

use author::{EditionText, Loaded, PackFiles, diff, draw, walks};

use acceptance::root;

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
