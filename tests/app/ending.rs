//! Tests the end of a record: erased on the word of somebody who typed the name, from everything that the app can show
//! and from every copy, and nothing but the day remains.

use casebook::Casebook;
use jiff::civil::date;
use navigator::wire::{AttachForm, ChildId, Code, ProtectedChild, TimelineQuery};

use acceptance::{PASSPHRASE, child_aged, dates, navigator_on, open_navigator, unlock};

use crate::evidence::{PDF, file};

#[tokio::test]
async fn a_record_is_erased_by_typing_the_name_and_only_the_day_remains() {
    let (folder, navigator) = open_navigator().await;
    let stays = navigator.add_child(child_aged(7)).await.unwrap().id;
    let mut form = child_aged(9);
    form.name = String::from("Zoë Quillfeather");
    let ended = navigator.add_child(form).await.unwrap().id;
    navigator.add_child_note(ended.clone(), String::from("the canary sings")).await.unwrap();
    navigator.add_child_note(stays.clone(), String::from("the heron waits")).await.unwrap();
    let pdf = file(folder.path(), "letter.pdf", PDF);
    navigator.attach_file(ended.clone(), AttachForm::default(), pdf).await.unwrap();
    navigator.keep_draft(format!("note {ended}"), String::from("half a canary")).await.unwrap();
    navigator.back_up_now().await.unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    navigator.copy_casebook(elsewhere.path().to_owned()).await.unwrap();
    let before = navigator.child(stays.clone()).await.unwrap();
    assert_eq!(navigator.retention().await.unwrap().erased, [""; 0]);

    let page = navigator.before_erasing(ended.clone()).await.unwrap();
    assert_eq!((page.full_name.as_str(), page.entries, page.files, page.copies), ("Zoë Quillfeather", 3, 1, 1));
    assert_eq!((page.first.as_deref(), page.copied_on), (Some("2026-11-23"), vec![String::from("2026-11-23")]));

    for wrong in ["", "Zoë", "Quillfeather", "Child of 7"] {
        let refused = navigator.erase_child(ended.clone(), wrong.to_owned()).await.unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (Code::NameNotTheSame, Some("typed")), "{wrong}");
    }
    assert!(navigator.child(ended.clone()).await.is_ok());
    let erased = navigator.erase_child(ended.clone(), String::from("  zoe  quillfeather ")).await.unwrap();
    assert!(erased.is_finished && (erased.rewritten, erased.removed, erased.left) == (1, 0, 0));
    assert_eq!(erased.copied_on, ["2026-11-23"]);

    is_gone(&navigator, &ended).await;
    assert_eq!(navigator.child(stays.clone()).await.unwrap(), before);
    assert_eq!(navigator.search(String::from("heron")).await.unwrap().len(), 1);
    let trace = navigator.retention().await.unwrap();
    assert_eq!((trace.erased, trace.is_unfinished), (vec![String::from("2026-11-23")], false));
    // The casebook is used as before, and checked again.
    navigator.add_child_note(stays.clone(), String::from("it goes on")).await.unwrap();
    navigator.lock().await.unwrap();
    let navigator = navigator_on(folder.path());
    unlock(&navigator).await;
    is_gone(&navigator, &ended).await;
    assert_eq!(navigator.copies().await.unwrap().backups.len(), 2);
    assert!(navigator.health().await.unwrap().loss.is_none());
}

async fn is_gone(navigator: &navigator::Navigator, ended: &ChildId) {
    assert_eq!(navigator.child(ended.clone()).await.unwrap_err().code, Code::UnknownChild);
    assert_eq!(navigator.before_erasing(ended.clone()).await.unwrap_err().code, Code::UnknownChild);
    let again = navigator.erase_child(ended.clone(), String::from("Zoë Quillfeather")).await;
    assert_eq!(again.unwrap_err().code, Code::UnknownChild);
    for text in ["canary", "letter", "Quillfeather"] {
        assert_eq!(navigator.search(text.to_owned()).await.unwrap(), [], "{text}");
        let found = navigator.find_anything(text.to_owned()).await.unwrap();
        assert!(!format!("{found:?}").contains(ended.as_str()), "{text}");
    }
    let list = navigator.children(String::new()).await.unwrap();
    assert!(list.children.len() == 1 && !list.children.iter().any(|row| row.id == *ended));
    assert!(navigator.draft(format!("note {ended}")).await.unwrap().is_none());
    assert_eq!(navigator.protected_children(None).await.unwrap(), [] as [ProtectedChild; 0]);
    assert!(navigator.last_done().await.unwrap().undo.is_none(), "no undo brings it back");
    let timeline = TimelineQuery { child: ended.clone(), ..TimelineQuery::default() };
    assert_eq!(navigator.timeline(timeline).await.unwrap_err().code, Code::UnknownChild);
}

#[tokio::test]
async fn while_work_is_missing_nothing_is_erased() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.lock().await.unwrap();
    let database = folder.path().join("data/casebook/casebook.db");
    let older = std::fs::read(&database).unwrap();
    unlock(&navigator).await;
    navigator.record_absence(child.clone(), dates(["9", "11", "2026"], ["", "", ""])).await.unwrap();
    navigator.lock().await.unwrap();
    std::fs::write(&database, older).unwrap();
    unlock(&navigator).await;
    let refused = navigator.erase_child(child.clone(), String::from("Child of 9")).await.unwrap_err();
    assert_eq!(refused.code, Code::WorkMissing);
    assert!(navigator.child(child.clone()).await.is_ok());
    navigator.accept_loss().await.unwrap();
    navigator.erase_child(child, String::from("Child of 9")).await.unwrap();
}

#[tokio::test]
async fn an_older_casebook_that_is_put_back_does_not_bring_a_record_back() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.add_child(child_aged(8)).await.unwrap();
    navigator.lock().await.unwrap();
    let database = folder.path().join("data/casebook/casebook.db");
    let older = std::fs::read(&database).unwrap();
    unlock(&navigator).await;
    navigator.erase_child(child.clone(), String::from("Child of 9")).await.unwrap();
    navigator.lock().await.unwrap();
    std::fs::write(&database, older).unwrap();
    let casebook = Casebook::open(&folder.path().join("data/casebook"), PASSPHRASE, jiff::Timestamp::now()).unwrap();
    assert_eq!(casebook.erased_on().unwrap(), [date(2026, 11, 23)]);
    assert_eq!(casebook.children().unwrap().len(), 1);
}
