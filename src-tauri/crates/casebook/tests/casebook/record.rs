//! Tests children, journeys, editions, settings and search, as a caller uses them.

use std::collections::BTreeMap;

use casebook::{Casebook, ChildId, Error, ErrorKind, JourneyId, NewRow, Reworded};

use super::{entry, error_of, fresh, now, open};

fn files(text: &str) -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([("ebsa/v1.toml".to_owned(), text.as_bytes().to_vec()), ("ebsa.ftl".to_owned(), b"a = b".to_vec())])
}

fn of_journey(journey: &JourneyId, new: NewRow) -> NewRow {
    NewRow { journey: Some(journey.to_owned()), ..new }
}

#[test]
fn an_open_casebook_can_be_handed_to_another_thread() {
    fn is_send<T: Send>() {}
    is_send::<Casebook>();
}

#[test]
fn entries_of_a_batch_are_all_stored_or_none() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let error = error_of(casebook.append(&[entry(&child, "one"), entry(&ChildId::from("nobody"), "two")]));
    assert_eq!(error.kind(), ErrorKind::UnknownChild);
    assert!(casebook.entries(&child).unwrap().is_empty());
    assert!(casebook.children().unwrap().is_empty(), "the line in the list is written with the entry");
    assert!(casebook.search("one", 5).unwrap().is_empty(), "so are the words");
    casebook.verify().unwrap();
}

#[test]
fn each_child_counts_from_one_and_order_is_by_number_not_by_clock() {
    let (_folder, mut casebook, _) = fresh();
    let (a, b) = (casebook.add_child(now()).unwrap(), casebook.add_child(now()).unwrap());
    let earlier = NewRow { at: "2020-01-01T00:00:00Z".parse().unwrap(), ..entry(&a, "clock moved back") };
    casebook.append(&[entry(&a, "one"), entry(&b, "one"), earlier]).unwrap();
    let numbers = |child: &ChildId| casebook.entries(child).unwrap().iter().map(|entry| entry.seq).collect::<Vec<_>>();
    assert_eq!((numbers(&a), numbers(&b)), (vec![1, 2], vec![1]));
    casebook.verify().unwrap();
}

#[test]
fn the_list_shows_the_newest_line_of_each_child_archived_ones_last() {
    let (_folder, mut casebook, _) = fresh();
    let ids: Vec<_> = (0..3).map(|_| casebook.add_child(now()).unwrap()).collect();
    let named = |child: &ChildId, name: &str, archived: bool| {
        let mut new = entry(child, "profile");
        let index = new.index.as_mut().unwrap();
        (index.name, index.archived) = (name.to_owned(), archived);
        new
    };
    let batch = [named(&ids[0], "beech", true), named(&ids[1], "Ash", false), named(&ids[2], "Cedar", false)];
    casebook.append(&batch).unwrap();
    casebook.append(&[named(&ids[1], "Willow", false)]).unwrap();
    let names: Vec<String> = casebook.children().unwrap().into_iter().map(|child| child.name).collect();
    assert_eq!(names, ["Cedar", "Willow", "beech"]);
    assert!(casebook.child(&ids[0]).unwrap().archived);
    assert_eq!(error_of(casebook.child(&ChildId::from("nobody"))).kind(), ErrorKind::UnknownChild);
}

#[test]
fn a_line_is_stored_for_the_child_of_its_entry_whatever_its_own_id() {
    let (_folder, mut casebook, _) = fresh();
    let (a, b) = (casebook.add_child(now()).unwrap(), casebook.add_child(now()).unwrap());
    let mut new = entry(&a, "profile");
    new.index.as_mut().unwrap().id = b.clone();
    casebook.append(&[new]).unwrap();
    assert_eq!(casebook.child(&a).unwrap().id, a);
    assert_eq!(error_of(casebook.child(&b)).kind(), ErrorKind::UnknownChild);
}

#[test]
fn a_journey_stores_its_complete_edition_once() {
    let (folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "profile")]).unwrap();
    let first = casebook.add_journey(&child, "ebsa", 1, &files("one")).unwrap();
    let second = casebook.add_journey(&child, "ebsa", 1, &files("one")).unwrap();
    let third = casebook.add_journey(&child, "ebsa", 2, &files("two")).unwrap();
    assert!(first.edition == second.edition && first.edition != third.edition && first.id != second.id);
    casebook.close().unwrap();
    let casebook = open(folder.path()).unwrap();
    assert_eq!(casebook.journeys(&child).unwrap(), [first.clone(), second.clone(), third.clone()]);
    assert_eq!(casebook.all_journeys().unwrap(), [first.clone(), second, third]);
    assert_eq!(casebook.edition(&first.edition).unwrap().unwrap(), files("one"));
    assert_eq!(casebook.journey(&first.id).unwrap().unwrap(), first);
    assert!(
        casebook.journey(&JourneyId::from("none")).unwrap().is_none() && casebook.edition("none").unwrap().is_none()
    );
}

#[test]
fn a_journey_begins_with_its_first_entry_or_not_at_all() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "profile")]).unwrap();
    let (journey, first) = casebook.begin_journey("ebsa", 1, &files("one"), entry(&child, "begun")).unwrap();
    assert_eq!((first.journey.as_ref(), first.seq), (Some(&journey.id), 2));
    let error = error_of(casebook.begin_journey("ebsa", 1, &files("one"), entry(&ChildId::from("nobody"), "begun")));
    assert_eq!(error.kind(), ErrorKind::UnknownChild);
    assert_eq!(casebook.all_journeys().unwrap().len(), 1);
    casebook.verify().unwrap();
}

#[test]
fn an_edition_that_is_not_text_is_refused_and_not_repaired() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "profile")]).unwrap();
    let bytes = BTreeMap::from([("a.toml".to_owned(), vec![0xff, 0x00])]);
    assert!(matches!(error_of(casebook.add_journey(&child, "ebsa", 1, &bytes)), Error::Io(_)));
    assert!(casebook.all_journeys().unwrap().is_empty());
}

#[test]
fn an_entry_cannot_be_on_another_childs_journey() {
    let (_folder, mut casebook, _) = fresh();
    let (a, b) = (casebook.add_child(now()).unwrap(), casebook.add_child(now()).unwrap());
    casebook.append(&[entry(&a, "profile"), entry(&b, "profile")]).unwrap();
    let journey = casebook.add_journey(&a, "ebsa", 1, &files("one")).unwrap().id;
    casebook.append(&[of_journey(&journey, entry(&a, "mine"))]).unwrap();
    for wrong in
        [of_journey(&journey, entry(&b, "not mine")), of_journey(&JourneyId::from("none"), entry(&a, "nowhere"))]
    {
        assert_eq!(error_of(casebook.append(&[wrong])).kind(), ErrorKind::Sql);
    }
    assert_eq!(casebook.entries(&b).unwrap().len(), 1);
}

#[test]
fn a_setting_is_stored_and_replaced() {
    let (folder, casebook, _) = fresh();
    assert_eq!(casebook.setting("me").unwrap(), None);
    casebook.put_setting("me", "{\"role\":\"senco\"}").unwrap();
    casebook.put_setting("me", "{\"role\":\"health\"}").unwrap();
    drop(casebook);
    let casebook = open(folder.path()).unwrap();
    assert_eq!(casebook.setting("me").unwrap().as_deref(), Some("{\"role\":\"health\"}"));
}

#[test]
fn search_finds_beginnings_without_accents_and_says_where() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "profile")]).unwrap();
    let journey = casebook.add_journey(&child, "ebsa", 1, &files("one")).unwrap().id;
    casebook.append(&[of_journey(&journey, entry(&child, "Zoë said the hall is too loud"))]).unwrap();
    for text in ["zoe", "ZOË", "Zoe\u{308}", "hal", "loud zoe", "too lou"] {
        let hits = casebook.search(text, 10).unwrap();
        assert_eq!(hits.len(), 1, "{text}");
        assert_eq!((&hits[0].child, hits[0].journey.as_ref(), hits[0].seq), (&child, Some(&journey), 2), "{text}");
    }
    let pieces = &casebook.search("hall", 10).unwrap()[0].pieces;
    assert_eq!(pieces.as_slice(), ["Zoë said the ", "hall", " is too loud"]);
    assert_eq!(casebook.search("hall absent", 10).unwrap(), [], "every word must be there");
    assert_eq!(casebook.search("al", 10).unwrap(), [], "only the beginning of a word counts");
}

#[test]
fn search_finds_words_however_they_are_spelt_and_within_a_sentence_without_spaces() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let texts = [
        "Łukasz met Mrs O’Neill‐Søby at the Straße",
        "She said Işık, and İpek nodded",
        "她喜欢学校的图书馆。",
        "학교에서 친구를 만났다",
        "ようこそ、図書館へ。ガラスの教室",
        "Nguye\u{302}\u{303}n was calm",
    ];
    for text in texts {
        casebook.append(&[entry(&child, text)]).unwrap();
    }
    let found =
        |typed: &str| -> Vec<u32> { casebook.search(typed, 10).unwrap().into_iter().map(|hit| hit.seq).collect() };
    for (typed, seqs) in [
        ("lukasz", vec![1]),
        ("ŁUKASZ", vec![1]),
        ("oneill", vec![1]),
        ("O'Neill", vec![1]),
        ("O`Neill Soby", vec![1]),
        ("o’neill-søby", vec![1]),
        ("strasse", vec![1]),
        ("STRAẞE", vec![1]),
        ("isik", vec![2]),
        ("ISIK", vec![2]),
        ("ipek", vec![2]),
        ("学校", vec![3]),
        ("图书馆", vec![3]),
        ("校学", vec![]),
        ("친구", vec![4]),
        ("만났", vec![4]),
        ("図書館", vec![5]),
        ("がらす", vec![]),
        ("ガラス", vec![5]),
        ("カラス", vec![5]),
        ("nguyen", vec![6]),
        ("Nguyễn", vec![6]),
    ] {
        assert_eq!(found(typed), seqs, "{typed}");
    }
    assert_eq!(casebook.search("学校", 10).unwrap()[0].pieces, ["她喜欢", "学校", "的图书馆。"]);
}

#[test]
fn search_reads_nothing_as_query_language() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "Zoë said the hall is too loud")]).unwrap();
    let nothing = [
        "",
        "  ",
        "\"",
        "loud OR NOT",
        "hall*x",
        "a\" OR \"b",
        "words:loud",
        "NEAR(hall loud)",
        "^",
        "*",
        "-loud x",
        "(",
        "'; --",
        "\0",
    ];
    for text in nothing {
        assert_eq!(casebook.search(text, 10).unwrap(), [], "{text:?}");
    }
    assert_eq!(casebook.search("\"hall\"*", 10).unwrap().len(), 1, "symbols around a word are ignored");
}

#[test]
fn a_stray_mark_in_a_text_does_not_shift_what_is_shown_as_found() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "too\u{1}loud in the hall")]).unwrap();
    let pieces = &casebook.search("hall", 10).unwrap()[0].pieces;
    assert_eq!(pieces[1], "hall");
}

#[test]
fn an_entry_is_found_by_its_current_words_in_its_original_position_and_does_not_change() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    let mute = NewRow { search: None, ..entry(&child, "a tick") };
    casebook.append(&[entry(&child, "the heron is loud"), entry(&child, "the otter is loud"), mute]).unwrap();
    let written = casebook.entries(&child).unwrap();
    let say = |casebook: &mut Casebook, seq, words: Option<&str>| {
        let now = Reworded { child: child.clone(), seq, words: words.map(str::to_owned) };
        casebook.append_and_reword(&[entry(&child, "because")], &[now]).unwrap();
    };
    let found = |casebook: &Casebook, text| -> Vec<u32> {
        casebook.search(text, 10).unwrap().into_iter().map(|hit| hit.seq).collect()
    };
    say(&mut casebook, 1, Some("the h\u{1}wren is loud"));
    assert_eq!(found(&casebook, "heron"), [] as [u32; 0], "words that were corrected");
    assert_eq!(found(&casebook, "loud"), [2, 1], "the newest first, by when it was written");
    assert_eq!(casebook.search("wren", 10).unwrap()[0].pieces, ["the h ", "wren", " is loud"]);
    say(&mut casebook, 2, None);
    assert_eq!(found(&casebook, "otter"), [] as [u32; 0]);
    say(&mut casebook, 2, Some("the otter is loud"));
    assert_eq!(found(&casebook, "loud"), [2, 1], "restored in its original position");
    say(&mut casebook, 3, Some("a badger"));
    assert_eq!(found(&casebook, "badger"), [3]);
    assert_eq!(casebook.entries(&child).unwrap()[..3], written, "entries are only ever added");
    casebook.verify().unwrap();
}

#[test]
fn words_and_entries_are_written_together_or_not_at_all() {
    let (_folder, mut casebook, _) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "the heron is loud")]).unwrap();
    let gone = Reworded { child: child.clone(), seq: 1, words: None };
    let refused = casebook.append_and_reword(&[entry(&ChildId::from("nobody"), "because")], &[gone]);
    assert!(matches!(refused, Err(Error::UnknownChild)));
    assert_eq!(casebook.search("heron", 10).unwrap().len(), 1);
}
