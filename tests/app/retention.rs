//! Tests how long records are kept: the rule of the setting, whose time is over, and keeping one longer with a reason.

use navigator::Navigator;
use navigator::wire::{Code, KeepLongerForm, TodayAsked};

use acceptance::{child_aged, open_navigator, open_on};

fn keep(why: &str, [day, month, year]: [&str; 3]) -> KeepLongerForm {
    let [why, day, month, year] = [why, day, month, year].map(str::to_owned);
    KeepLongerForm { why, day, month, year }
}

#[tokio::test]
async fn records_whose_time_is_over_are_listed_and_never_removed() {
    let (folder, navigator) = open_navigator().await;
    let grown = navigator.add_child(child_aged(25)).await.unwrap().id;
    let younger = navigator.add_child(child_aged(19)).await.unwrap().id;
    let child = navigator.add_child(child_aged(12)).await.unwrap().id;
    navigator.archive_child(younger.clone(), true).await.unwrap();
    navigator.add_sample().await.unwrap();
    let page = navigator.retention().await.unwrap();
    assert_eq!((page.years, page.choices.as_slice()), (None, [25, 31].as_slice()));
    assert!(page.over.is_empty(), "there is no rule yet");
    assert_eq!(navigator.today(TodayAsked::default()).await.unwrap().time_over, 0);
    assert_eq!(navigator.before_erasing(child.clone()).await.unwrap().over_on, None);

    assert_eq!(navigator.set_retention(Some(26)).await.unwrap_err().code, Code::Unexpected);
    navigator.set_retention(Some(25)).await.unwrap();
    assert_eq!(over(&navigator).await, [("2026-03-05", grown.as_str(), false)].map(owned));
    assert_eq!(navigator.today(TodayAsked::default()).await.unwrap().time_over, 1);
    assert_eq!(navigator.before_erasing(child).await.unwrap().over_on.as_deref(), Some("2039-03-05"));
    navigator.set_retention(Some(31)).await.unwrap();
    assert_eq!(over(&navigator).await, []);
    navigator.set_retention(Some(25)).await.unwrap();
    navigator.lock().await.unwrap();

    let navigator = open_on(folder.path(), "2032-11-23").await;
    navigator.confirm_date(String::from("2032-11-23")).await.unwrap();
    let both = [("2026-03-05", grown.as_str(), false), ("2032-03-05", younger.as_str(), true)].map(owned);
    assert_eq!(over(&navigator).await, both, "the longest over first, archived ones too");
    assert_eq!(navigator.today(TodayAsked::default()).await.unwrap().time_over, 2);
    navigator.set_retention(Some(31)).await.unwrap();
    assert_eq!(over(&navigator).await, [("2032-03-05", grown.as_str(), false)].map(owned));
    assert_eq!(navigator.children(String::new()).await.unwrap().of, 2, "nothing was removed");
    navigator.set_retention(None).await.unwrap();
    assert_eq!(over(&navigator).await, []);
}

fn owned((on, child, archived): (&str, &str, bool)) -> (String, String, bool) {
    (on.to_owned(), child.to_owned(), archived)
}

/// Returns the records whose time is over: since when, whose, and whether they are archived.
async fn over(navigator: &Navigator) -> Vec<(String, String, bool)> {
    let over = navigator.retention().await.unwrap().over;
    over.into_iter().map(|one| (one.over_on, one.child.id, one.archived)).collect()
}

#[tokio::test]
async fn a_record_is_kept_longer_with_a_reason_and_cannot_be_erased_until_its_day() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(25)).await.unwrap().id;
    navigator.set_retention(Some(25)).await.unwrap();
    let day = ["31", "1", "2028"];
    for (form, code, field) in [
        (keep("", day), Code::ReasonMissing, "why"),
        (keep("a claim", ["31", "2", "2028"]), Code::DateNotReal, "until"),
        (keep("a claim", ["23", "11", "2026"]), Code::KeepTooEarly, "until"),
    ] {
        let refused = navigator.keep_longer(child.clone(), form).await.unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (code, Some(field)));
    }
    navigator.keep_longer(child.clone(), keep("A complaint is open", day)).await.unwrap();
    let page = navigator.retention().await.unwrap();
    assert!(page.over.is_empty());
    let [kept] = page.kept.as_slice() else { panic!("{:?}", page.kept) };
    assert_eq!((kept.until.as_str(), kept.reason.as_str()), ("2028-01-31", "A complaint is open"));
    assert_eq!(navigator.today(TodayAsked::default()).await.unwrap().time_over, 0);
    assert_eq!(navigator.search(String::from("complaint")).await.unwrap().len(), 1);
    let before = navigator.before_erasing(child.clone()).await.unwrap();
    assert_eq!((before.over_on.as_deref(), before.kept.as_ref()), (Some("2028-02-01"), Some(kept)));
    let refused = navigator.erase_child(child.clone(), String::from("Child of 25")).await.unwrap_err();
    assert_eq!(refused.code, Code::RecordKeptLonger);

    navigator.stop_keeping(child.clone(), kept.seq).await.unwrap();
    let again = navigator.stop_keeping(child.clone(), kept.seq).await.unwrap_err();
    assert_eq!(again.code, Code::NothingToUndo);
    let page = navigator.retention().await.unwrap();
    assert_eq!((page.over.len(), page.kept.len()), (1, 0));
    navigator.erase_child(child, String::from("Child of 25")).await.unwrap();
    assert!(navigator.retention().await.unwrap().over.is_empty());
}
