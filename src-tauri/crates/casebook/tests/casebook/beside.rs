//! Tests what is stored in addition to entries: attached files, drafts, and children made for training.

use std::collections::BTreeMap;

use casebook::{Casebook, ChildId, EntryRow, ErrorKind};
use proptest::prelude::*;

use super::{entry, error_of, fresh, now, open};

fn files() -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([("ebsa/v1.toml".to_owned(), b"id = \"ebsa\"".to_vec())])
}

#[test]
fn an_entry_and_its_file_are_both_stored_or_neither() {
    let (_folder, mut casebook, _) = fresh();
    let error = error_of(casebook.attach(&entry(&ChildId::from("nobody"), "a letter"), b"%PDF-1.7"));
    assert_eq!(error.kind(), ErrorKind::UnknownChild);
    let child = casebook.add_child(now()).unwrap();
    let sha256 = Casebook::digest_of_file(b"%PDF-1.7");
    assert_eq!(error_of(casebook.attachment(&child, &sha256)).kind(), ErrorKind::AttachmentAltered);
    casebook.attach(&entry(&child, "a letter"), b"%PDF-1.7").unwrap();
    casebook.attach(&entry(&child, "the same letter again"), b"%PDF-1.7").unwrap();
    assert_eq!(casebook.attachment(&child, &sha256).unwrap(), b"%PDF-1.7");
    assert_eq!(casebook.entries(&child).unwrap().len(), 2);
    let other = casebook.add_child(now()).unwrap();
    assert_eq!(
        error_of(casebook.attachment(&other, &sha256)).kind(),
        ErrorKind::AttachmentAltered,
        "not of this child"
    );
    casebook.verify().unwrap();
}

#[test]
fn a_copy_has_the_attached_files_and_none_is_readable_in_it() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let bytes = b"%PDF-1.7 a canary among the letters".repeat(3000);
    casebook.attach(&entry(&child, "a letter"), &bytes).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let place = casebook.backup_to(elsewhere.path(), now()).unwrap();
    let copy = open(&place).unwrap();
    copy.verify().unwrap();
    assert_eq!(copy.attachment(&child, &Casebook::digest_of_file(&bytes)).unwrap(), bytes);
    let stored = std::fs::read(place.join("casebook.db")).unwrap();
    assert!(stored.len() > bytes.len() && !stored.windows(6).any(|window| window == b"canary"));
}

#[test]
fn a_draft_is_stored_as_typed_until_it_is_dropped() {
    let (folder, casebook, _) = fresh();
    assert_eq!(casebook.draft("say").unwrap(), None);
    for typed in ["th", "the hall is ", "  the hall is loud\n"] {
        casebook.keep_draft("say", typed, now()).unwrap();
    }
    casebook.keep_draft("note", "other", now()).unwrap();
    drop(casebook);
    let casebook = open(folder.path()).unwrap();
    let draft = casebook.draft("say").unwrap().unwrap();
    assert_eq!((draft.text.as_str(), draft.at.as_str()), ("  the hall is loud\n", "2026-11-23T10:42:00Z"));
    casebook.drop_draft("say").unwrap();
    casebook.drop_draft("never there").unwrap();
    assert_eq!(casebook.draft("say").unwrap(), None);
    assert!(casebook.draft("note").unwrap().is_some());
    assert_eq!(casebook.search("hall", 5).unwrap(), [], "a draft is not part of the record");
}

/// Adds to one child a journey, a file and drafts, with these words.
fn fill(casebook: &mut Casebook, child: &ChildId, words: &[String]) {
    casebook.append(&[entry(child, "profile")]).unwrap();
    let (journey, _) = casebook.begin_journey("ebsa", 1, &files(), entry(child, "begun")).unwrap();
    for (number, words) in words.iter().enumerate() {
        casebook.attach(&entry(child, words), words.as_bytes()).unwrap();
        casebook.keep_draft(&format!("say {child} {number}"), words, now()).unwrap();
        casebook.keep_draft(&format!("note {} {number}", journey.id), words, now()).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn removing_a_sample_leaves_everybody_else_byte_for_byte(
        texts in prop::collection::vec(prop::collection::vec("[a-z]{3,9} \\PC{0,30}", 0..5), 2..6),
        sample in 0_usize..6,
    ) {
        let sample = sample % texts.len();
        let (folder, mut casebook, _) = fresh();
        let mut children = Vec::new();
        for (number, words) in texts.iter().enumerate() {
            let child = if number == sample { casebook.add_sample(now()) } else { casebook.add_child(now()) }.unwrap();
            fill(&mut casebook, &child, words);
            children.push(child);
        }
        let removed = children.remove(sample);
        prop_assert_eq!(casebook.samples().unwrap().into_iter().collect::<Vec<_>>(), vec![removed.clone()]);
        let of_others = |casebook: &Casebook| -> Vec<EntryRow> {
            casebook.all_entries().unwrap().into_iter().filter(|entry| entry.child != removed).collect()
        };
        let before = of_others(&casebook);
        casebook.remove_sample(&removed).unwrap();
        casebook.close().unwrap();

        let mut casebook = open(folder.path()).unwrap();
        casebook.verify().unwrap();
        prop_assert_eq!(casebook.all_entries().unwrap(), before.clone());
        prop_assert_eq!(error_of(casebook.child(&removed)).kind(), ErrorKind::UnknownChild);
        prop_assert!(casebook.journeys(&removed).unwrap().is_empty() && casebook.samples().unwrap().is_empty());
        for words in &texts[sample] {
            let word = words.split(' ').next().unwrap();
            prop_assert!(casebook.search(word, 60).unwrap().iter().all(|hit| hit.child != removed));
            let gone = casebook.attachment(&removed, &Casebook::digest_of_file(words.as_bytes()));
            prop_assert_eq!(error_of(gone).kind(), ErrorKind::AttachmentAltered);
        }
        prop_assert_eq!(casebook.draft(&format!("say {removed} 0")).unwrap(), None);
        let remaining: Vec<&Vec<String>> = texts.iter().enumerate().filter(|(at, _)| *at != sample).map(|(_, t)| t).collect();
        for (child, words) in children.iter().zip(remaining) {
            for (number, words) in words.iter().enumerate() {
                let sha256 = Casebook::digest_of_file(words.as_bytes());
                prop_assert_eq!(&casebook.attachment(child, &sha256).unwrap(), words.as_bytes());
                prop_assert_eq!(&casebook.draft(&format!("say {child} {number}")).unwrap().unwrap().text, words);
            }
            prop_assert_eq!(error_of(casebook.remove_sample(child)).kind(), ErrorKind::NotASample);
        }
        prop_assert_eq!(casebook.all_entries().unwrap(), before);
    }
}
