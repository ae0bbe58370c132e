//! Tests why a record is archived, and that somebody who has died is never restored with others.

use navigator::Navigator;
use navigator::wire::{
    ArchiveReason, Archiving, CalendarForm, ChildForm, ChildId, ChildrenAsked, HistoryKind, TimelineQuery,
};

use acceptance::{child_aged, open_navigator};

fn archive(why: ArchiveReason) -> Archiving {
    Archiving { archived: true, why: Some(why) }
}

async fn is_archived(navigator: &Navigator, child: &ChildId) -> (bool, Option<ArchiveReason>) {
    let page = navigator.child(child.clone()).await.unwrap();
    let header = navigator.child_header(child.clone()).await.unwrap();
    assert_eq!((page.archived, page.archived_why), (header.archived, header.archived_why));
    (page.archived, page.archived_why)
}

#[tokio::test]
async fn whoever_has_died_is_shown_as_that_and_stays_when_others_are_restored() {
    let (_folder, navigator) = open_navigator().await;
    let mut children = Vec::new();
    for age in [7, 8, 9] {
        children.push(navigator.add_child(child_aged(age)).await.unwrap().id);
    }
    let [left, died, plain] = children.clone().try_into().unwrap();
    navigator.archive_child(left.clone(), archive(ArchiveReason::Left)).await.unwrap();
    navigator.archive_child(died.clone(), archive(ArchiveReason::Died)).await.unwrap();
    navigator.archive_child(plain.clone(), true).await.unwrap();
    assert_eq!(is_archived(&navigator, &died).await, (true, Some(ArchiveReason::Died)));
    let adult =
        navigator.add_child(ChildForm { name: String::from("Linnet Moss"), ..child_aged(25) }).await.unwrap().id;
    navigator.set_retention(Some(25)).await.unwrap();
    for (why, has_died) in [(ArchiveReason::Left, false), (ArchiveReason::Died, true)] {
        navigator.archive_child(adult.clone(), false).await.unwrap();
        navigator.archive_child(adult.clone(), archive(why)).await.unwrap();
        let over = navigator.retention().await.unwrap().over.remove(0);
        assert_eq!((over.child.id, over.archived, over.died), (adult.to_string(), true, has_died));
    }
    navigator.set_retention(None).await.unwrap();
    assert_eq!(is_archived(&navigator, &plain).await, (true, None), "as in older casebooks");
    let asked = ChildrenAsked { archived: true, ..ChildrenAsked::default() };
    let rows = navigator.children(asked).await.unwrap().children;
    let reason_of = |child: &ChildId| rows.iter().find(|row| row.id == *child).unwrap().archived_why;
    assert_eq!((reason_of(&died), reason_of(&left)), (Some(ArchiveReason::Died), Some(ArchiveReason::Left)));
    let query = TimelineQuery { child: died.clone(), kind: Some(HistoryKind::Archived), ..TimelineQuery::default() };
    let told = format!("{:?}", navigator.timeline(query).await.unwrap());
    assert!(told.contains("Has died"), "{told}");

    let done = navigator.archive_children(children, false).await.unwrap();
    assert_eq!(done.left_out, 1);
    assert_eq!(is_archived(&navigator, &died).await, (true, Some(ArchiveReason::Died)));
    for child in [&left, &plain] {
        assert_eq!(is_archived(&navigator, child).await, (false, None));
    }
    // On their own page, after a question, for one that was recorded by mistake.
    navigator.archive_child(died.clone(), false).await.unwrap();
    assert_eq!(is_archived(&navigator, &died).await, (false, None));
}

#[tokio::test]
async fn no_date_of_a_child_in_the_archive_leaves_in_a_calendar_file() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap();
    let asked = || {
        let (one, twice) = (Some(child.clone()), vec![child.clone(); 2]);
        [
            CalendarForm { child: one, ..CalendarForm::default() },
            CalendarForm { children: twice, ..CalendarForm::default() },
            CalendarForm::default(),
        ]
    };
    for (died, dates) in [(false, 1), (true, 0)] {
        navigator
            .archive_child(child.clone(), Archiving { archived: died, why: died.then_some(ArchiveReason::Died) })
            .await
            .unwrap();
        for form in asked() {
            let found = navigator.calendar_file(form.clone()).await.unwrap().1;
            assert_eq!(found, dates, "{form:?}, in the archive: {died}");
        }
    }
}
