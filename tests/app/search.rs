//! Tests search over a real casebook: names come before words, and the record is not searched while locked.

use navigator::Navigator;
use navigator::wire::{
    ChildForm, ChildId, FindCommand, FindGroup, FindKind, FindPage, FindTarget, PaperKind, ServiceQuery, Speaker,
};

use acceptance::{child_aged, open_navigator};

async fn find(navigator: &Navigator, text: &str) -> FindPage {
    navigator.find_anything(text.to_owned()).await.unwrap()
}

fn group(page: &FindPage, kind: FindKind) -> Option<&FindGroup> {
    page.groups.iter().find(|group| group.kind == kind)
}

/// Returns each hit of a group, with the match in brackets.
fn marked(page: &FindPage, kind: FindKind) -> Vec<String> {
    let mark = |pieces: &[String]| {
        let parts = pieces.iter().enumerate();
        parts.map(|(at, piece)| if at % 2 == 1 { format!("[{piece}]") } else { piece.clone() }).collect()
    };
    group(page, kind).map_or_else(Vec::new, |group| group.hits.iter().map(|hit| mark(&hit.pieces)).collect())
}

async fn add(navigator: &Navigator, name: &str, known_as: &str) -> ChildId {
    let form = ChildForm { name: name.to_owned(), known_as: known_as.to_owned(), ..child_aged(9) };
    navigator.add_child(form).await.unwrap().id
}

#[tokio::test]
async fn whoever_types_what_has_happened_finds_urgent_help_first() {
    let (_folder, navigator) = open_navigator().await;
    let urgent = FindTarget::Command { command: FindCommand::Urgent };
    for text in ["self harm", "self-harm", "overdose", "suicide", "missing", "exhausted", "seizure", "lost words"] {
        let page = find(&navigator, text).await;
        let first = page.groups.first().unwrap_or_else(|| panic!("nothing is found for {text}"));
        assert!(first.hits.iter().any(|hit| hit.target == urgent), "{text}: {:?}", first.hits);
    }
    let closed = find(&navigator, "mental health support").await;
    let closed = group(&closed, FindKind::Service).map_or(0, |services| {
        services
            .hits
            .iter()
            .filter(|hit| hit.target == FindTarget::Service { service: String::from("yis-closed") })
            .count()
    });
    assert_eq!(closed, 0, "a closed service is found by its name alone");
    assert!(group(&find(&navigator, "YiS").await, FindKind::Service).is_some());
}

#[tokio::test]
async fn the_directory_lists_names_before_mentions_and_first_numbers_in_a_crisis() {
    let (_folder, navigator) = open_navigator().await;
    let query = |text: &str, need: Option<&str>| ServiceQuery {
        text: text.to_owned(),
        age: Some(17),
        need: need.map(str::to_owned),
        ..ServiceQuery::default()
    };
    let found = navigator.find_services(query("CAMHS", None)).await.unwrap().services;
    assert!(found[0].name.contains("CAMHS"), "{}", found[0].name);
    let found = navigator.find_services(query("", Some("crisis"))).await.unwrap().services;
    let ids: Vec<&str> = found.iter().take(2).map(|card| card.id.as_str()).collect();
    assert_eq!(ids, ["uk-999", "nhs-111-mental-health"]);
}

#[tokio::test]
async fn one_search_finds_children_words_steps_services_and_commands_names_first() {
    let (_folder, navigator) = open_navigator().await;
    let wren = add(&navigator, "Wren Tallow", "").await;
    let linnet = add(&navigator, "Linnet Moss", "Zoë").await;
    navigator
        .record_voice(wren.clone(), Speaker::Child, String::from("Zoe sits beside me and the hall is loud"))
        .await
        .unwrap();
    let journey = navigator.begin_journey(linnet.clone(), String::from("ebsa"), None).await.unwrap().id;
    navigator.add_note(journey.clone(), String::from("The hall is loud on Mondays.")).await.unwrap();

    let page = find(&navigator, "ZOE").await;
    assert_eq!(page.groups[0].kind, FindKind::Child, "a name comes before words");
    assert_eq!(marked(&page, FindKind::Child), ["[Zoë]"]);
    assert_eq!(marked(&page, FindKind::Record), ["[Zoe] sits beside me and the hall is loud"]);

    let page = find(&navigator, "moss").await;
    assert_eq!(marked(&page, FindKind::Child), ["Zoë"], "a full name finds the child even if another name is shown");
    assert!(group(&page, FindKind::Record).is_none(), "a name in the record is not found a second time");

    let page = find(&navigator, "hall lou").await;
    let records = group(&page, FindKind::Record).unwrap();
    let targets: Vec<_> = records.hits.iter().map(|hit| hit.target.clone()).collect();
    assert!(targets.contains(&FindTarget::Journey { journey: journey.clone() }), "{targets:?}");
    assert!(targets.contains(&FindTarget::Child { child: wren.clone() }), "{targets:?}");

    let page = find(&navigator, "sendias").await;
    assert_eq!(page.groups[0].kind, FindKind::Service);
    assert!(group(&page, FindKind::Step).is_none_or(|steps| steps.hits.len() <= 8));

    let page = find(&navigator, "add ch").await;
    let command = FindTarget::Command { command: FindCommand::AddChild };
    assert_eq!(page.groups[0].hits[0].target, command);
    assert_eq!(
        find(&navigator, "password").await.groups[0].hits[0].target,
        FindTarget::Command { command: FindCommand::Passphrase },
        "by another word for it"
    );

    for (text, command) in [("how are we", FindCommand::Indicators), ("csv", FindCommand::Import)] {
        let target = FindTarget::Command { command };
        assert_eq!(find(&navigator, text).await.groups[0].hits[0].target, target, "{text}");
    }

    for (text, paper, of_child) in [
        ("home visit", PaperKind::HomeVisit, false),
        ("meeting sh", PaperKind::Meeting, true),
        ("fact sheet", PaperKind::FactSheet, false),
        ("one-page", PaperKind::Profile, true),
    ] {
        let target = FindTarget::Paper { paper, of_child };
        assert_eq!(
            find(&navigator, text).await.groups[0].hits[0].target,
            target,
            "a title that matches is first: {text}"
        );
    }

    let title = navigator.step(journey, None).await.unwrap().step;
    let page = find(&navigator, &title.words).await;
    let step = FindTarget::Step { pathway: String::from("ebsa"), step: title.id };
    assert!(group(&page, FindKind::Step).unwrap().hits.iter().any(|hit| hit.target == step));
    assert_eq!(find(&navigator, "zzyzx").await.groups, []);
}

#[tokio::test]
async fn a_pupil_number_typed_in_full_finds_the_child_and_is_never_shown() {
    let (_folder, navigator) = open_navigator().await;
    let upn = String::from("B801200005001");
    let form = ChildForm { name: String::from("Wren Tallow"), upn: upn.clone(), ..child_aged(9) };
    navigator.add_child(form).await.unwrap();
    add(&navigator, "Linnet Moss", "").await;
    for typed in [upn.as_str(), "b801200005001", " B801200005001 "] {
        let page = find(&navigator, typed).await;
        assert_eq!(marked(&page, FindKind::Child), ["Wren Tallow"], "{typed}");
        assert!(!format!("{page:?}").contains("801200005001"), "{page:?}");
    }
    assert_eq!(group(&find(&navigator, "B80120000500").await, FindKind::Child), None, "a part of it finds nobody");
}

#[tokio::test]
async fn the_directory_is_found_by_the_words_that_people_use_for_a_need() {
    let (_folder, navigator) = open_navigator().await;
    let typed = async |text: &str| {
        let query = ServiceQuery { text: text.to_owned(), ..ServiceQuery::default() };
        let found = navigator.find_services(query).await.unwrap().services;
        found.into_iter().map(|card| card.id).collect::<Vec<_>>()
    };
    for (text, service) in [
        ("self-harm", "mk-camhs"),
        ("DLA", "disability-living-allowance"),
        ("PIP", "personal-independence-payment"),
        ("disability living allowance", "disability-living-allowance"),
        ("carer's allowance", "carers-allowance"),
        ("benefits", "carers-allowance"),
        ("Self harm", "nhs-111-mental-health"),
        ("autism assessment", "mk-paediatricians"),
        ("bereavement", "winstons-wish"),
        ("school refusal", "mk-ebsa-pathway"),
        ("crisis", "samaritans"),
        ("Harrys Rainbow", "harrys-rainbow"),
    ] {
        assert!(typed(text).await.iter().any(|found| found == service), "{text}: {service}");
        let page = find(&navigator, text).await;
        let target = FindTarget::Service { service: service.to_owned() };
        let hits = group(&page, FindKind::Service).map(|group| (group.more, group.hits.clone()));
        let (more, hits) = hits.unwrap_or_default();
        assert!(more || hits.iter().any(|hit| hit.target == target), "{text}: {hits:?}");
    }
    assert!(typed("xylophone").await.is_empty());
}

#[tokio::test]
async fn undone_entries_are_not_found_and_an_archived_child_comes_last() {
    let (_folder, navigator) = open_navigator().await;
    let old = add(&navigator, "Wren Ashdown", "").await;
    add(&navigator, "Wren Tallow", "").await;
    navigator.archive_child(old, true).await.unwrap();
    let page = find(&navigator, "wren").await;
    assert_eq!(marked(&page, FindKind::Child), ["[Wren] Tallow", "[Wren] Ashdown"]);
    let hits = &group(&page, FindKind::Child).unwrap().hits;
    assert!(!hits[0].archived && hits[1].archived);
}

#[tokio::test]
async fn groups_are_short_and_say_if_there_is_more() {
    let (_folder, navigator) = open_navigator().await;
    for number in 0..11 {
        let child = add(&navigator, &format!("Wren Tallow {number}"), "").await;
        navigator.record_voice(child, Speaker::Parent, format!("The otter, {number}")).await.unwrap();
    }
    let page = find(&navigator, "wren").await;
    let children = group(&page, FindKind::Child).unwrap();
    assert!(children.hits.len() == 8 && children.more);
    let page = find(&navigator, "otter").await;
    let records = group(&page, FindKind::Record).unwrap();
    assert!(records.hits.len() == 8 && records.more);
}

#[tokio::test]
async fn while_locked_only_what_needs_no_casebook_is_found() {
    let (_folder, navigator) = open_navigator().await;
    let child = add(&navigator, "Wren Tallow", "").await;
    navigator.record_voice(child, Speaker::Child, String::from("school is loud")).await.unwrap();
    navigator.lock().await.unwrap();
    for text in ["", "wren", "tallow", "school", "loud", "add", "lock", "a", "e", "s"] {
        let page = find(&navigator, text).await;
        for group in &page.groups {
            assert!(!matches!(group.kind, FindKind::Child | FindKind::Record), "{text}: {group:?}");
            for hit in &group.hits {
                assert!(hit.child.is_none());
                if let FindTarget::Command { command } = hit.target {
                    assert!(!command.needs_open(), "{text}: {command:?}");
                }
            }
        }
    }
    let first = &find(&navigator, "urgent").await.groups[0].hits[0];
    assert_eq!(first.target, FindTarget::Command { command: FindCommand::Urgent });
}

#[tokio::test]
async fn a_service_that_is_called_so_comes_before_any_step() {
    let (_folder, navigator) = open_navigator().await;
    for text in ["speech", "audiology", "school nurs"] {
        let kinds: Vec<FindKind> = find(&navigator, text).await.groups.into_iter().map(|group| group.kind).collect();
        let place = |kind| kinds.iter().position(|one| *one == kind).unwrap_or(usize::MAX);
        assert!(place(FindKind::Service) < place(FindKind::Step), "{text}: {kinds:?}");
    }
    let visit = find(&navigator, "home visit").await;
    let FindTarget::Paper { paper: PaperKind::HomeVisit, of_child: false } = visit.groups[0].hits[0].target else {
        panic!("{visit:?}")
    };
}
