//! Tests a setting's own audit of the seven stepping stones: recorded, read again, removed, and about no child.

use navigator::wire::{Code, CommitmentForm, OutcomeProgress, Stone, StoneCommitment};

use acceptance::{open_navigator, open_on};

fn said(stone: Stone, progress: OutcomeProgress, next: &str) -> StoneCommitment {
    StoneCommitment { stone, progress, shows: String::from("Staff and pupils said so"), next: next.to_owned() }
}

fn audit(next: &str, again: [&str; 3]) -> CommitmentForm {
    let [again_day, again_month, again_year] = again.map(str::to_owned);
    let stones = vec![
        said(Stone::Success, OutcomeProgress::Met, ""),
        said(Stone::Communicate, OutcomeProgress::PartlyMet, next),
    ];
    CommitmentForm { stones, again_day, again_month, again_year }
}

#[tokio::test]
async fn a_setting_audits_itself_twice_and_both_audits_are_kept() {
    let (folder, navigator) = open_navigator().await;
    assert_eq!(navigator.commitment().await.unwrap().audits, []);
    navigator.save_commitment(audit("Picture cards in the hall", ["11", "1", "2027"])).await.unwrap();
    drop(navigator);

    let navigator = open_on(folder.path(), "2027-01-11").await;
    navigator.save_commitment(audit("Ask the school council", ["", "", ""])).await.unwrap();
    let audits = navigator.commitment().await.unwrap().audits;
    let [newer, older] = &audits[..] else { panic!("{audits:?}") };
    assert_eq!((newer.on.as_str(), newer.again.as_deref()), ("2027-01-11", None));
    assert_eq!(older.again.as_deref(), Some("2027-01-11"));
    assert_eq!(older.stones[1].next, "Picture cards in the hall");
    assert!(!older.by.is_empty());

    let first = older.number;
    navigator.remove_commitment(first).await.unwrap();
    let left: Vec<u32> = navigator.commitment().await.unwrap().audits.iter().map(|audit| audit.number).collect();
    assert_eq!(left, [first + 1]);
    let again = navigator.remove_commitment(first).await.unwrap_err();
    assert_eq!(again.code, Code::NothingToUndo);
    assert!(
        navigator.children(navigator::wire::ChildrenAsked::default()).await.unwrap().children.is_empty(),
        "it is about no child"
    );
}

#[tokio::test]
async fn an_audit_says_something_and_the_next_comes_later() {
    let (_folder, navigator) = open_navigator().await;
    let nothing = CommitmentForm { stones: Vec::new(), ..audit("", ["", "", ""]) };
    assert_eq!(navigator.save_commitment(nothing).await.unwrap_err().code, Code::StoneMissing);
    // What was typed about a stone without an answer is kept, and it alone is no audit.
    let unanswered = CommitmentForm {
        stones: vec![said(Stone::GetToKnowMe, OutcomeProgress::NotLookedAt, "Ask the new staff")],
        ..audit("", ["", "", ""])
    };
    assert_eq!(navigator.save_commitment(unanswered).await.unwrap_err().code, Code::StoneMissing);
    // A mistake names the field of its stone, whichever stones were left out.
    let too_long = CommitmentForm {
        stones: vec![said(Stone::GetToKnowMe, OutcomeProgress::NotYet, &"long ".repeat(2000))],
        ..audit("", ["", "", ""])
    };
    let refused = navigator.save_commitment(too_long).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::TextTooLong, Some("next-get-to-know-me")));
    let past = audit("", ["1", "9", "2026"]);
    assert_eq!(navigator.save_commitment(past).await.unwrap_err().code, Code::NextAuditTooEarly);
    let unreal = audit("", ["31", "2", "2027"]);
    assert_eq!(navigator.save_commitment(unreal).await.unwrap_err().code, Code::DateNotReal);
    assert_eq!(navigator.commitment().await.unwrap().audits, []);
}
