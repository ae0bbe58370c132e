//! Tests that the made-up casebook of the benchmark is realistic: the engine replayed it, and every entry can be read.

use navigator::wire::{ChildrenAsked, TimelineQuery, TodayAsked};

#[path = "../benches/record/crowd.rs"]
#[allow(dead_code)] // the bench uses all of it
mod crowd;

#[tokio::test]
async fn every_entry_of_a_made_up_casebook_can_be_read_and_fits() {
    let folder = tempfile::tempdir().unwrap();
    let ids = crowd::make(folder.path(), 20, 60, 7).await;
    let navigator = crowd::navigator_on(folder.path());
    navigator.unlock(crowd::PASSPHRASE.to_owned()).await.unwrap();
    let mut passed = 0;
    for id in &ids {
        let page = navigator.child(id.clone()).await.unwrap();
        let all = TimelineQuery { child: id.clone(), ..TimelineQuery::default() };
        let of = navigator.timeline(all).await.unwrap().of;
        assert!((60..=61).contains(&of), "{of}");
        for card in &page.journeys {
            assert!(!card.line.needs_mending, "{}", card.line.pathway.id);
            passed += card.trail.len();
        }
    }
    assert!(passed > 20, "journeys made progress: {passed}");
    let list = navigator.children(ChildrenAsked::default()).await.unwrap();
    // One archived child began every pathway, so that every edition is stored.
    assert_eq!(list.of + list.archived, 21);
    let today = navigator.today(TodayAsked::default()).await.unwrap();
    assert!(today.groups.iter().map(|group| group.count).sum::<u32>() > 10);
    assert_eq!(navigator.search(String::from(crowd::COMMON)).await.unwrap().len(), 60);
}
