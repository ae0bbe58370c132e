//! Tests a setting's own look at the seven stepping stones: recorded, read again, removed, and about no child.

use navigator::wire::{Code, CommitmentForm, OutcomeProgress, Stone, StoneCommitment};

use acceptance::{open_navigator, open_on};

fn said(stone: Stone, progress: OutcomeProgress, next: &str) -> StoneCommitment {
    StoneCommitment { stone, progress, shows: String::from("Staff and pupils said so"), next: next.to_owned() }
}

fn look(next: &str, again: [&str; 3]) -> CommitmentForm {
    let [again_day, again_month, again_year] = again.map(str::to_owned);
    let stones = vec![
        said(Stone::Success, OutcomeProgress::Met, ""),
        said(Stone::Communicate, OutcomeProgress::PartlyMet, next),
    ];
    CommitmentForm { stones, again_day, again_month, again_year }
}

#[tokio::test]
async fn a_setting_looks_twice_and_both_looks_are_kept() {
    let (folder, navigator) = open_navigator().await;
    assert_eq!(navigator.commitment().await.unwrap().looks, []);
    navigator.save_commitment(look("Picture cards in the hall", ["11", "1", "2027"])).await.unwrap();
    drop(navigator);

    let navigator = open_on(folder.path(), "2027-01-11").await;
    navigator.save_commitment(look("Ask the school council", ["", "", ""])).await.unwrap();
    let looks = navigator.commitment().await.unwrap().looks;
    let [newer, older] = &looks[..] else { panic!("{looks:?}") };
    assert_eq!((newer.on.as_str(), newer.again.as_deref()), ("2027-01-11", None));
    assert_eq!(older.again.as_deref(), Some("2027-01-11"));
    assert_eq!(older.stones[1].next, "Picture cards in the hall");
    assert!(!older.by.is_empty());

    let first = older.number;
    navigator.remove_commitment(first).await.unwrap();
    let left: Vec<u32> = navigator.commitment().await.unwrap().looks.iter().map(|look| look.number).collect();
    assert_eq!(left, [first + 1]);
    let again = navigator.remove_commitment(first).await.unwrap_err();
    assert_eq!(again.code, Code::NothingToUndo);
    assert!(
        navigator.children(navigator::wire::ChildrenAsked::default()).await.unwrap().children.is_empty(),
        "it is about no child"
    );
}

#[tokio::test]
async fn a_look_says_something_and_the_next_comes_later() {
    let (_folder, navigator) = open_navigator().await;
    let nothing = CommitmentForm { stones: Vec::new(), ..look("", ["", "", ""]) };
    assert_eq!(navigator.save_commitment(nothing).await.unwrap_err().code, Code::StoneMissing);
    let past = look("", ["1", "9", "2026"]);
    assert_eq!(navigator.save_commitment(past).await.unwrap_err().code, Code::NextLookTooEarly);
    let unreal = look("", ["31", "2", "2027"]);
    assert_eq!(navigator.save_commitment(unreal).await.unwrap_err().code, Code::DateNotReal);
    assert_eq!(navigator.commitment().await.unwrap().looks, []);
}
