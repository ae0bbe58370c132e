//! Tests the golden walks: each gives the same text again, and together they take every choice of every live pathway.

use author::{PackFiles, walks};

use acceptance::root;

#[test]
fn every_walk_gives_its_text_again_and_no_choice_is_missed() {
    let loaded = PackFiles::read(&root()).unwrap().load().unwrap_or_else(|problems| panic!("{}", problems[0]));
    let played = walks::play(&loaded, &root().join("tests/walks"), None, false).unwrap();
    assert!(played.differ.is_empty(), "{}", played.differ.join("\n\n"));
    assert!(played.missed.is_empty(), "no walk takes {}", played.missed.join(", "));
    assert!(played.walks >= 60, "{} walks", played.walks);
}

#[test]
fn a_walk_is_read_as_it_is_written() {
    let loaded = PackFiles::read(&root()).unwrap().load().unwrap_or_else(|problems| panic!("{}", problems[0]));
    for text in acceptance::project_files()
        .iter()
        .filter(|name| name.starts_with("tests/walks/"))
        .map(|name| acceptance::text(name))
    {
        let walk = author::walk::Walk::read(&text).unwrap();
        let pathway = loaded.edition(&walk.pathway).unwrap();
        let written = walk.write(author::EditionText { pathway, words: &loaded.words }).unwrap();
        assert_eq!(author::walk::Walk::read(&written).unwrap(), walk);
    }
}
