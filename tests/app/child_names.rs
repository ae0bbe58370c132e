//! Tests names: displayed names are unique, a former name finds the child but is not shown, and names are sorted as
//! people sort them.

use std::collections::BTreeSet;

use navigator::wire::{
    ChildForm, ChildId, ChildSort, ChildrenAsked, FindKind, JourneyId, Me, PaperForm, PaperFormat, PaperKind, Role,
    Scenario, Speaker, TimelineQuery, TodayAsked, TodayOrder,
};
use navigator::{ExportPlace, Navigator};
use serde::Serialize;
use serde_json::Value;

use acceptance::{Accepted, child_aged, evidence, open_navigator};

use crate::paper::{ALL_PARTS, form as form_of, written};

fn form(name: &str, known_as: &str) -> ChildForm {
    ChildForm { name: name.to_owned(), known_as: known_as.to_owned(), ..child_aged(9) }
}

async fn add(navigator: &Navigator, name: &str, known_as: &str) -> ChildId {
    navigator.add_child(form(name, known_as)).await.accepted().id
}

/// Returns every page that shows a child, by a name for the page.
async fn every_page(
    navigator: &Navigator,
    child: &ChildId,
    journey: &JourneyId,
    looked_for: &str,
) -> Vec<(&'static str, Value)> {
    fn of<T: Serialize>(page: Result<T, navigator::wire::Failure>) -> Value {
        serde_json::to_value(page.accepted()).unwrap()
    }
    let id = || child.to_owned();
    let archive = ChildrenAsked { archived: true, ..ChildrenAsked::default() };
    let timeline = TimelineQuery { child: id(), ..TimelineQuery::default() };
    vec![
        ("list", of(navigator.children(String::new()).await)),
        ("archive", of(navigator.children(archive).await)),
        ("today", of(navigator.today(TodayAsked::default()).await)),
        ("child", of(navigator.child(id()).await)),
        ("next", of(navigator.next_steps(id()).await)),
        ("consents", of(navigator.consents(id()).await)),
        ("disagreements", of(navigator.disagreements(id()).await)),
        ("plan", of(navigator.plan(id()).await)),
        ("evidence", of(navigator.evidence(id()).await)),
        ("ahead", of(navigator.lookahead(id()).await)),
        ("timeline", of(navigator.timeline(timeline).await)),
        ("entry", of(navigator.entry(id(), Some(1), None).await)),
        ("step", of(navigator.step(journey.to_owned(), None).await)),
        ("what if", of(navigator.what_if(journey.to_owned(), vec![Scenario::Later { months: 2 }]).await)),
        ("find", of(navigator.find_anything(looked_for.to_owned()).await)),
        ("search", of(navigator.search(String::from("loud")).await)),
    ]
}

/// Returns the names that a page shows for a child, in rows, headings and anywhere else.
fn names_on(page: &Value, child: &ChildId) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    match page {
        Value::Object(fields) => {
            if fields.get("id").and_then(Value::as_str) == Some(child.as_str()) {
                names.extend(["words", "name"].iter().filter_map(|key| fields.get(*key)?.as_str()).map(str::to_owned));
            }
            names.extend(fields.values().flat_map(|value| names_on(value, child)));
        }
        Value::Array(values) => names.extend(values.iter().flat_map(|value| names_on(value, child))),
        _ => {}
    }
    names
}

/// Adds a journey and entries for a child, so that every page has something to show.
async fn busy(navigator: &Navigator, child: &ChildId) -> JourneyId {
    let journey = navigator.begin_journey(child.to_owned(), String::from("ebsa"), None).await.unwrap().id;
    navigator.record_voice(child.to_owned(), Speaker::Child, String::from("The hall is loud.")).await.unwrap();
    navigator.record_evidence(child.to_owned(), evidence("hearing-check")).await.unwrap();
    journey
}

#[tokio::test]
async fn two_children_with_the_same_name_are_distinguished_on_every_page() {
    let (_folder, navigator) = open_navigator().await;
    let jackson = add(&navigator, "Jackson Heron", "Jack").await;
    let journey = busy(&navigator, &jackson).await;
    let only = |name: &str| BTreeSet::from([name.to_owned()]);
    for (what, page) in every_page(&navigator, &jackson, &journey, "jack").await {
        if what != "archive" {
            assert_eq!(names_on(&page, &jackson), only("Jack"), "{what}, before there is another");
        }
    }

    // When a second child is added, the first is read again, although nothing was written about the first.
    let john = add(&navigator, "John Plover", "Jack").await;
    let other_journey = busy(&navigator, &john).await;
    for (child, journey, name) in [(&jackson, &journey, "Jack Heron"), (&john, &other_journey, "Jack Plover")] {
        for (what, page) in every_page(&navigator, child, journey, "jack").await {
            if what != "archive" {
                assert_eq!(names_on(&page, child), only(name), "{what}");
            }
        }
    }

    // An archived child is shown too.
    navigator.archive_child(john.clone(), true).await.unwrap();
    let pages = every_page(&navigator, &john, &other_journey, "jack").await;
    for what in ["archive", "find", "search", "child"] {
        let page = &pages.iter().find(|(name, _)| *name == what).unwrap().1;
        assert_eq!(names_on(page, &john), only("Jack Plover"), "{what}");
    }

    // With another name, neither needs an addition; if that is undone, both do.
    navigator.save_child(john.clone(), form("John Plover", "Johnny")).await.unwrap();
    let name = |page: navigator::wire::ChildPage| page.name;
    assert_eq!(name(navigator.child(jackson.clone()).await.unwrap()), "Jack");
    let done = navigator.last_done().await.unwrap().undo.unwrap();
    navigator.undo_last(done.number).await.unwrap();
    assert_eq!(name(navigator.child(jackson.clone()).await.unwrap()), "Jack Heron");
    assert_eq!(name(navigator.child(john).await.unwrap()), "Jack Plover");
}

#[tokio::test]
async fn children_of_one_file_are_distinguished_after_the_import() {
    let (_folder, navigator) = open_navigator().await;
    let file = "Legal Surname,Legal Forename,Preferred Forename,DOB,School,Year Group\n\
                Heron,Jackson,Jack,09/03/2017,Ash Tree School,5\nPlover,John,Jack,19/03/2017,Ash Tree School,5\n";
    navigator.read_import(file.as_bytes().to_vec()).await.accepted();
    let done = navigator.take_in_import(Vec::new(), false).await.accepted();
    let added: Vec<&str> = done.added.iter().map(|child| child.words.as_str()).collect();
    assert_eq!(added, ["Jack Heron", "Jack Plover"]);
    let list = navigator.children(String::new()).await.unwrap();
    assert_eq!(list.children.iter().map(|row| row.name.as_str()).collect::<BTreeSet<_>>(), added.into_iter().collect());
}

/// Returns a page without what is shown only on request: an entry as it was written, and the form in which it is
/// corrected.
fn unasked(page: Value) -> Value {
    match page {
        Value::Object(fields) => {
            let shown = fields.into_iter().filter(|(key, _)| key != "former" && key != "now");
            Value::Object(shown.map(|(key, value)| (key, unasked(value))).collect())
        }
        Value::Array(values) => Value::Array(values.into_iter().map(unasked).collect()),
        other => other,
    }
}

#[tokio::test]
async fn a_former_name_finds_the_child_and_is_shown_only_on_request() {
    let (folder, navigator) = open_navigator().await;
    let child = add(&navigator, "Sedge Plover", "Sedgy").await;
    let journey = busy(&navigator, &child).await;
    navigator.children(String::new()).await.unwrap();
    navigator.save_child(child.clone(), form("Fern Teal", "")).await.unwrap();

    // The search comes first, before anything else has read the child again.
    let found = navigator.find_anything(String::from("sedge")).await.unwrap();
    let children = found.groups.iter().find(|group| group.kind == FindKind::Child).unwrap();
    assert_eq!(children.hits[0].child.as_ref().unwrap().words, "Fern Teal");
    assert_eq!(children.hits[0].pieces, ["Fern Teal"]);
    for text in ["sedge", "SÉDGE", "plover", "sedgy", "fern", "teal sedge"] {
        let list = navigator.children(text.to_owned()).await.unwrap();
        assert_eq!(list.children.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Fern Teal"], "{text}");
    }
    for text in ["sedge", "plover", "fern"] {
        let found = navigator.search(text.to_owned()).await.unwrap();
        assert_eq!(found.len(), 1, "{text}: the details are found once");
        assert_eq!(found[0].child.words, "Fern Teal");
        assert!(found[0].pieces.concat().starts_with("Fern Teal") && !found[0].pieces.concat().contains("Sedg"));
    }

    for looked_for in ["sedge", "fern"] {
        for (what, page) in every_page(&navigator, &child, &journey, looked_for).await {
            let shown = unasked(page).to_string();
            assert!(!shown.contains("Sedg") && !shown.contains("Plover"), "{what}: {shown}");
        }
    }
    let sedge = TimelineQuery { child: child.clone(), text: String::from("sedge"), ..TimelineQuery::default() };
    let lines = navigator.timeline(sedge).await.unwrap().lines;
    assert_eq!(lines.len(), 1, "the filter finds what is not shown");
    assert_eq!((lines[0].words.as_deref(), lines[0].former.concat().as_str()), (Some("Fern Teal"), "Sedge Plover"));

    // The whole record leaves without it, on paper and as data.
    let whole = || PaperForm { parts: ALL_PARTS.to_vec(), ..form_of(PaperKind::WholeRecord) };
    let mut left = vec![written(&navigator, folder.path(), Some(&child), whole()).await];
    let data = folder.path().join("record.json");
    let place = ExportPlace::picked(data.clone());
    navigator.save_paper(Some(child.clone()), whole(), PaperFormat::Json, Vec::new(), place).await.accepted();
    left.push(std::fs::read_to_string(data).unwrap());
    for text in left {
        assert!(text.contains("Fern Teal") && !text.contains("Sedg") && !text.contains("Plover"), "{text}");
    }

    // If the name is changed back, the other name is the former one.
    navigator.save_child(child.clone(), form("Sedge Plover", "")).await.unwrap();
    let list = navigator.children(String::from("fern")).await.unwrap();
    assert_eq!(list.children[0].name, "Sedge Plover");
    let all = TimelineQuery { child, ..TimelineQuery::default() };
    let lines = navigator.timeline(all).await.unwrap().lines;
    assert!(lines.iter().all(|line| line.words.as_deref() != Some("Fern Teal")));
}

#[tokio::test]
async fn accents_do_not_matter_in_the_list_and_in_the_filter_of_the_timeline() {
    let (_folder, navigator) = open_navigator().await;
    let zoe = add(&navigator, "Zoë Brontë", "").await;
    for name in ["Élodie Moss", "Renée Tern", "Łukasz Teal"] {
        add(&navigator, name, "").await;
    }
    for (text, name) in [
        ("zoe", "Zoë Brontë"),
        ("BRONTE zo", "Zoë Brontë"),
        ("elodie", "Élodie Moss"),
        ("renee", "Renée Tern"),
        ("lukasz", "Łukasz Teal"),
    ] {
        let list = navigator.children(text.to_owned()).await.unwrap();
        assert_eq!(list.children.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), [name], "{text}");
    }
    navigator.record_voice(zoe.clone(), Speaker::Parent, String::from("Zoë’s crèche was quiet.")).await.unwrap();
    for text in ["creche", "CRÈCHE", "zoe's"] {
        let query = TimelineQuery { child: zoe.clone(), text: text.to_owned(), ..TimelineQuery::default() };
        let lines = navigator.timeline(query).await.unwrap().lines;
        assert!(lines.iter().any(|line| line.words.as_deref() == Some("Zoë’s crèche was quiet.")), "{text}");
    }
}

#[tokio::test]
async fn names_are_sorted_as_people_sort_them_in_the_list_and_today() {
    let (_folder, navigator) = open_navigator().await;
    let ordered = ["Aled", "Élodie", "Łukasz", "Søren", "Zane", "Zoë"];
    for name in ["Zoë", "Søren", "Aled", "Zane", "Łukasz", "Élodie"] {
        let child = add(&navigator, name, "").await;
        navigator.begin_journey(child, String::from("ebsa"), None).await.unwrap();
    }
    for sort in [ChildSort::Name, ChildSort::Age, ChildSort::Setting, ChildSort::Needs] {
        let asked = ChildrenAsked { sort, ..ChildrenAsked::default() };
        let list = navigator.children(asked).await.unwrap();
        assert_eq!(list.children.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ordered, "{sort:?}");
    }
    for order in [TodayOrder::Date, TodayOrder::Child] {
        let page = navigator.today(TodayAsked { order, ..TodayAsked::default() }).await.unwrap();
        let shown: Vec<&str> =
            page.groups.iter().flat_map(|group| &group.items).map(|item| item.child.words.as_str()).collect();
        assert_eq!(shown, ordered, "{order:?}");
    }

    // Those who wrote, above the timeline.
    let child = navigator.children(String::new()).await.unwrap().children[0].id.clone();
    for name in ["Zoë", "Søren", "Aled", "Zane", "Łukasz", "Élodie"] {
        navigator.set_me(Me { name: name.to_owned(), role: Role::Senco }).await.accepted();
        navigator.record_voice(child.clone(), Speaker::Child, String::from("The hall is loud.")).await.accepted();
    }
    let mut people = navigator.timeline(TimelineQuery { child, ..TimelineQuery::default() }).await.accepted().people;
    people.retain(|name| name != "R. Practitioner");
    assert_eq!(people, ordered);
}
