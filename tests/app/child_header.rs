//! Tests the header of every page of a child.

use navigator::wire::{
    ChildForm, ChildrenAsked, ConsentForm, ConsentGiver, ConsentState, Disagreeing, DisagreementAbout,
    DisagreementForm, NeedKind, Stage, WithdrawalForm,
};

use acceptance::{child_aged, dates, open_navigator, walk_to};

const CAMHS: &str = "mk-camhs";

#[tokio::test]
async fn the_header_says_who_and_where_and_follows_the_record() {
    let (_folder, navigator) = open_navigator().await;
    let form = ChildForm { name: String::from("Wren Tallow"), ..child_aged(9) };
    let child = navigator.add_child(form.clone()).await.unwrap().id;
    let header = navigator.child_header(child.clone()).await.unwrap();
    assert_eq!((header.child.words.as_str(), header.called.as_str()), ("Wren Tallow", "Wren"));
    assert_eq!((header.age.years, header.setting.as_str()), (9, "Elm School"));
    assert!(header.journeys.is_empty() && header.disagreements.is_empty() && header.closed_consents.is_empty());
    assert!(!header.archived && !header.sample);

    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    let liked = ChildForm { known_as: String::from("Little Wren"), ..form };
    navigator.save_child(child.clone(), liked).await.unwrap();
    navigator.archive_child(child.clone(), true).await.unwrap();
    let header = navigator.child_header(child.clone()).await.unwrap();
    assert_eq!(header.called, "Little Wren");
    assert_eq!(header.journeys.len(), 1);
    assert_eq!((&header.journeys[0].id, header.journeys[0].stage), (&journey, Stage::Universal));
    assert_eq!(header.journeys, vec![navigator.child(child.clone()).await.unwrap().journeys[0].line.clone()]);
    assert!(header.archived);
    assert_eq!(header.routes, vec![Vec::new()], "no step is passed yet");
}

#[tokio::test]
async fn the_header_has_the_route_of_each_journey_so_far() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    walk_to(&navigator, &child, &journey, "on-roll").await;
    let header = navigator.child_header(child.clone()).await.unwrap();
    let trail = navigator.child(child.clone()).await.unwrap().journeys[0].trail.clone();
    let passed: Vec<_> = trail.iter().map(|one| (&one.step, one.stage)).collect();
    let route: Vec<_> = header.routes[0].iter().map(|one| (&one.step, one.stage)).collect();
    assert_eq!(route, passed);
    assert_eq!(route.len(), 2, "the steps before it, without the step itself");
}

#[tokio::test]
async fn the_header_shows_open_disagreements_and_consent_that_does_not_count() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let refused = DisagreementForm {
        who: Disagreeing::Parent,
        about: DisagreementAbout::RefusedToAssess,
        journey: None,
        words: String::from("The school cannot do this alone."),
        day: String::from("25"),
        month: String::from("9"),
        year: String::from("2026"),
    };
    navigator.record_disagreement(child.clone(), refused).await.unwrap();
    let given = ConsentForm {
        service: String::from(CAMHS),
        by: String::from("Sorrel Tallow"),
        as_whom: ConsentGiver::Parent,
        dates: dates(["1", "9", "2026"], [""; 3]),
        ..ConsentForm::default()
    };
    navigator.give_consent(child.clone(), given).await.unwrap();
    let header = navigator.child_header(child.clone()).await.unwrap();
    assert_eq!(header.disagreements, navigator.child(child.clone()).await.unwrap().disagreements);
    assert_eq!(header.disagreements.len(), 1);
    let list = navigator.children(ChildrenAsked::default()).await.unwrap();
    let needs = &list.children[0].needs;
    let about = needs.iter().find_map(|need| need.disagreement.as_ref());
    assert_eq!(about, Some(&header.disagreements[0].about), "the list of children says so too: {needs:?}");
    // Its last day is in 2 days, and it is found as a disagreement all the same.
    let asked = ChildrenAsked { need: Some(NeedKind::Disagreement), ..ChildrenAsked::default() };
    assert_eq!(navigator.children(asked).await.unwrap().found, 1);
    assert!(header.closed_consents.is_empty(), "consent that counts is nothing to bear in mind");

    let withdrawn = WithdrawalForm {
        service: Some(String::from(CAMHS)),
        day: String::from("20"),
        month: String::from("11"),
        year: String::from("2026"),
        by: String::from("Sorrel Tallow"),
        as_whom: Some(ConsentGiver::Parent),
        ..WithdrawalForm::default()
    };
    navigator.withdraw_consent(child.clone(), withdrawn).await.unwrap();
    let closed = navigator.child_header(child).await.unwrap().closed_consents;
    let told: Vec<_> = closed.iter().map(|one| (one.service.id.as_str(), one.state)).collect();
    assert_eq!(told, [(CAMHS, ConsentState::Withdrawn)]);
}
