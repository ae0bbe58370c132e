//! Tests a change of school and a child who is taught outside their year group, in a real casebook.

use navigator::wire::{Code, HistoryKind, MoveForm, YearGroup};

use acceptance::{PASSPHRASE, child_aged, navigator_on, open_navigator};

fn move_on(day: [&str; 3], setting: &str) -> MoveForm {
    let [from_day, from_month, from_year] = day.map(str::to_owned);
    MoveForm { from_day, from_month, from_year, setting: setting.to_owned() }
}

#[tokio::test]
async fn a_child_who_moves_is_found_at_the_new_setting_and_the_old_one_remains_readable() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let stays = navigator.add_child(child_aged(10)).await.unwrap().id;
    navigator.move_child(child.clone(), move_on(["2", "11", "2026"], "Oak School")).await.unwrap();
    // Recorded now for a day in the future, from which it applies.
    navigator.move_child(child.clone(), move_on(["1", "9", "2027"], "Ash College")).await.unwrap();
    drop(navigator);

    let navigator = navigator_on(folder.path());
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    let page = navigator.child(child.clone()).await.unwrap();
    assert_eq!(page.form.setting, "Oak School");
    assert_eq!(page.moves.iter().map(|ahead| ahead.setting.as_str()).collect::<Vec<_>>(), ["Ash College"]);
    let profile = page.history.iter().find(|line| line.kind == HistoryKind::Profile);
    assert!(profile.is_some() && page.history.iter().any(|line| line.kind == HistoryKind::Moved));
    let found = navigator.children(String::from("oak")).await.unwrap().children;
    assert_eq!(found.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), [child.as_str()]);
    let elm = navigator.children(String::from("elm")).await.unwrap().children;
    assert_eq!(elm.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), [stays.as_str()]);

    for (form, code, field) in [
        (move_on(["1", "9", "2028"], "Oak School"), Code::MoveDateTooFar, "from"),
        (move_on(["1", "1", "2001"], "Oak School"), Code::DateBeforeBirth, "from"),
        (move_on(["31", "9", "2026"], "Oak School"), Code::DateNotReal, "from"),
        (move_on(["1", "9", "2026"], " "), Code::SettingMissing, "setting"),
    ] {
        let failure = navigator.move_child(child.clone(), form).await.unwrap_err();
        assert_eq!((failure.code, failure.field.as_deref()), (code, Some(field)));
    }
}

#[tokio::test]
async fn a_child_taught_outside_their_year_group_is_shown_in_both() {
    let (_folder, navigator) = open_navigator().await;
    // Born on 5 March 2017.
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let group = |line: navigator::wire::YearGroupLine| (line.group, line.own);
    assert_eq!(group(navigator.child(child.clone()).await.unwrap().year_group), (YearGroup::Year5, YearGroup::Year5));
    navigator.teach_outside_year(child.clone(), -1).await.unwrap();
    assert_eq!(group(navigator.child(child.clone()).await.unwrap().year_group), (YearGroup::Year4, YearGroup::Year5));
    let row = navigator.children(String::new()).await.unwrap().children.remove(0);
    assert_eq!(group(row.year_group), (YearGroup::Year4, YearGroup::Year5));
    let failure = navigator.teach_outside_year(child.clone(), 9).await.unwrap_err();
    assert_eq!(failure.code, Code::YearGroupTooFar);
    navigator.teach_outside_year(child.clone(), 0).await.unwrap();
    assert_eq!(group(navigator.child(child).await.unwrap().year_group), (YearGroup::Year5, YearGroup::Year5));
}
