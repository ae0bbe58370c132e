//! Tests that damage to a casebook is reported as damage wherever it is met, and by the background check.

use std::fs;
use std::path::Path;

use casebook::{Casebook, NewRow};
use navigator::Navigator;
use navigator::wire::{ChildrenAsked, Code, Damage, Failure, Health, Lost, TimelineQuery, TodayAsked};

use acceptance::{PASSPHRASE, child_aged, navigator_on, open_navigator};

const PAGE: usize = 4096;

fn database(folder: &Path) -> std::path::PathBuf {
    folder.join("data/casebook/casebook.db")
}

/// Returns the result of the check, once it has ended.
async fn checked(navigator: &Navigator) -> Health {
    for _ in 0..100_000 {
        let health = navigator.health().await.unwrap();
        if !health.checking {
            return health;
        }
        tokio::task::yield_now().await;
    }
    panic!("the check never ended");
}

/// Adds some children with notes, and locks. Returns the bytes of the database.
async fn with_children(folder: &Path, navigator: &Navigator, many: i32) -> Vec<u8> {
    for number in 0..many {
        let child = navigator.add_child(child_aged(5 + number % 15)).await.unwrap().id;
        let journey = navigator.begin_journey(child, String::from("autism"), None).await;
        if let Ok(journey) = journey {
            navigator.add_note(journey.id, format!("note {number} {}", "words ".repeat(150))).await.unwrap();
        }
    }
    assert_eq!(checked(navigator).await.fault, None);
    navigator.lock().await.unwrap();
    fs::read(database(folder)).unwrap()
}

async fn open_all_pages(navigator: &Navigator) -> Vec<Failure> {
    let children = navigator.children(ChildrenAsked::default()).await;
    let first = children.as_ref().ok().and_then(|list| Some(list.children.first()?.id.clone())).unwrap_or_default();
    let query = TimelineQuery { child: first.clone(), ..TimelineQuery::default() };
    let met = [
        children.err(),
        navigator.child(first).await.err(),
        navigator.timeline(query).await.err(),
        navigator.find_anything(String::from("words")).await.err(),
        navigator.today(TodayAsked::default()).await.err(),
        navigator.children(ChildrenAsked::default()).await.err(),
    ];
    met.into_iter().flatten().collect()
}

#[tokio::test]
async fn a_damaged_page_is_reported_as_damage_wherever_it_is() {
    let (folder, navigator) = open_navigator().await;
    let sound = with_children(folder.path(), &navigator, 12).await;
    let path = database(folder.path());
    let (mut refused, mut reported, mut unused) = (0, 0, 0);
    for page in (0..sound.len() / PAGE).step_by(5) {
        let mut harmed = sound.clone();
        harmed[page * PAGE + 100 + page * 131 % 3900] ^= 1 << (page % 8);
        fs::write(&path, &harmed).unwrap();
        // A new navigator, so that nothing read before the damage helps.
        let navigator = navigator_on(folder.path());
        if let Err(failure) = navigator.unlock(String::from(PASSPHRASE)).await {
            assert_eq!(failure.code, Code::DatabaseUnreadable, "page {page}");
            refused += 1;
            continue;
        }
        let met = open_all_pages(&navigator).await;
        for failure in &met {
            let known = [Code::DatabaseUnreadable, Code::RecordAltered, Code::UnknownChild];
            assert!(known.contains(&failure.code), "page {page}: {failure:?}");
        }
        match checked(&navigator).await.fault {
            Some(fault) => {
                assert_eq!(fault, Damage::Database, "page {page}");
                reported += 1;
            }
            // A page that nothing uses has nothing that could be lost.
            None => {
                assert!(met.is_empty(), "page {page}: {met:?}");
                unused += 1;
            }
        }
    }
    fs::write(&path, &sound).unwrap();
    assert!(refused > 0 && reported > 8 && unused < 9, "{refused} refused, {reported} reported, {unused} unused");
    let navigator = navigator_on(folder.path());
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    let health = checked(&navigator).await;
    assert_eq!((health.fault, health.checked.map(|at| at.at)), (None, Some(String::from("10:42"))));
}

#[tokio::test]
async fn an_open_casebook_can_be_checked_again_and_a_locked_one_reports_nothing() {
    let (folder, navigator) = open_navigator().await;
    with_children(folder.path(), &navigator, 2).await;
    assert_eq!(navigator.check_now().await.unwrap_err().code, Code::Locked);
    assert_eq!(navigator.health().await.unwrap(), Health::default());
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    checked(&navigator).await;
    navigator.check_now().await.unwrap();
    let health = checked(&navigator).await;
    assert!(health.fault.is_none() && health.checked.is_some());
}

/// Writes an entry into a locked casebook, as another version of the app might.
pub(crate) fn write(folder: &Path, kind: &str, body: &str) {
    let folder = folder.join("data/casebook");
    let now = "2026-11-23T10:42:00Z".parse().unwrap();
    let mut casebook = Casebook::open(&folder, PASSPHRASE, now).unwrap();
    let entry = NewRow {
        child: casebook.children().unwrap().remove(0).id,
        journey: None,
        kind: kind.to_owned(),
        body: body.to_owned(),
        at: now,
        on: jiff::civil::date(2026, 11, 23),
        by_name: String::from("B. Colleague"),
        by_role: String::from("senco"),
        search: Some(String::from("unheard")),
        index: None,
    };
    casebook.append(&[entry]).unwrap();
    casebook.close().unwrap();
}

#[tokio::test]
async fn an_unreadable_entry_is_counted_and_listed_and_the_next_one_has_its_own_number() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.lock().await.unwrap();
    let bodies = [
        ("of-a-later-version", r#"{"kind":"of-a-later-version","words":"unheard"}"#),
        ("voice", r#"{"kind":"voice","speaker":"the-school-dog","words":"woof"}"#),
        ("voice", "half a bo"),
    ];
    for (kind, body) in bodies {
        write(folder.path(), kind, body);
    }
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    let page = navigator.child(child.clone()).await.unwrap();
    assert_eq!(page.unreadable.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [2, 3, 4]);
    assert!(page.unreadable.iter().all(|entry| entry.by == "B. Colleague" && entry.on == "2026-11-23"));
    let query = TimelineQuery { child: child.clone(), ..TimelineQuery::default() };
    assert_eq!(navigator.timeline(query.clone()).await.unwrap().unreadable, page.unreadable);
    // A journey can still begin, and its entry does not have a number that is already used.
    navigator.begin_journey(child.clone(), String::from("autism"), None).await.unwrap();
    let timeline = navigator.timeline(query).await.unwrap();
    assert_eq!(timeline.lines.iter().map(|line| line.seq).collect::<Vec<_>>(), [5, 1]);
    assert_eq!(checked(&navigator).await.fault, None, "an unreadable entry is not damage");
}

#[tokio::test]
async fn a_missing_attached_file_is_reported() {
    let (folder, navigator) = open_navigator().await;
    navigator.add_child(child_aged(9)).await.unwrap();
    navigator.lock().await.unwrap();
    let sha256 = Casebook::digest_of_file(b"gone");
    let body = format!(
        r#"{{"kind":"attached","to":null,"name":"a letter","media":"pdf","size":4,"sha256":"{sha256}","note":""}}"#
    );
    write(folder.path(), "attached", &body);
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    assert_eq!(checked(&navigator).await.fault, Some(Damage::Attachment));
}

#[tokio::test]
async fn lost_work_is_reported_by_name_while_open_and_accepted_once() {
    let (folder, navigator) = open_navigator().await;
    navigator.add_child(child_aged(9)).await.unwrap();
    navigator.lock().await.unwrap();
    let morning = fs::read(database(folder.path())).unwrap();
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    let child = navigator.add_child(child_aged(10)).await.unwrap().id;
    navigator.begin_journey(child.clone(), String::from("autism"), None).await.unwrap();
    navigator.lock().await.unwrap();
    fs::write(database(folder.path()), &morning).unwrap();
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    let loss = checked(&navigator).await.loss.unwrap();
    assert_eq!((loss.entries, loss.gone, loss.children.len(), loss.at_least), (2, 1, 0, false));
    // It is reported again after the next opening, and never to somebody who has not unlocked.
    navigator.lock().await.unwrap();
    assert_eq!(navigator.health().await.unwrap(), Health::default());
    assert_eq!(navigator.accept_loss().await.unwrap_err().code, Code::Locked);
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    assert!(navigator.health().await.unwrap().loss.is_some());
    assert_eq!(navigator.accept_loss().await.unwrap().loss, None);
    navigator.lock().await.unwrap();
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    assert_eq!(checked(&navigator).await.loss, None);
    // A child who still exists is named.
    let child = navigator.children(ChildrenAsked::default()).await.unwrap().children.remove(0).id;
    navigator.begin_journey(child.clone(), String::from("autism"), None).await.unwrap();
    navigator.lock().await.unwrap();
    fs::write(database(folder.path()), &morning).unwrap();
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    let Some(Lost { entries, children, gone, .. }) = checked(&navigator).await.loss else { panic!("not reported") };
    assert_eq!(
        (entries, children.iter().map(|named| named.id.as_str()).collect::<Vec<_>>(), gone),
        (1, vec![child.as_str()], 0)
    );
}

#[cfg(unix)]
#[tokio::test]
async fn a_replaced_file_is_reported_before_the_next_save_and_the_open_one_is_copied() {
    let (folder, navigator) = open_navigator().await;
    navigator.add_child(child_aged(9)).await.unwrap();
    navigator.lock().await.unwrap();
    let other = fs::read(database(folder.path())).unwrap();
    for at_a_request in [true, false] {
        navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
        let child = navigator.add_child(child_aged(10)).await.unwrap().id;
        let incoming = folder.path().join("incoming");
        fs::write(&incoming, &other).unwrap();
        fs::rename(&incoming, database(folder.path())).unwrap();
        if at_a_request {
            let begun = navigator.begin_journey(child, String::from("autism"), None).await;
            assert_eq!(begun.unwrap_err().code, Code::CasebookReplaced);
            assert_eq!(checked(&navigator).await.fault, Some(Damage::Replaced));
            assert_eq!(navigator.children(ChildrenAsked::default()).await.unwrap().children.len(), 2, "still read");
        }
        navigator.lock().await.unwrap();
        assert_eq!(fs::read(database(folder.path())).unwrap(), other, "nothing is written to the other file");
        navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
        let loss = checked(&navigator).await.loss.unwrap();
        assert_eq!((loss.entries, loss.gone, loss.copy_holds), (1, 1, 1));
        assert!(loss.copy.is_some());
        navigator.accept_loss().await.unwrap();
        navigator.lock().await.unwrap();
        fs::write(database(folder.path()), &other).unwrap();
    }
}

/// As programs copy that write over the same file instead of replacing it.
#[tokio::test]
async fn a_database_that_another_program_writes_over_is_checked_at_once() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    navigator.lock().await.unwrap();
    let morning = fs::read(database(folder.path())).unwrap();
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    let journey = navigator.begin_journey(child.clone(), String::from("autism"), None).await.unwrap();
    for number in 0..3 {
        navigator.add_note(journey.id.clone(), format!("note {number} {}", "words ".repeat(300))).await.unwrap();
    }
    assert_eq!(checked(&navigator).await.fault, None);
    let asked_again = navigator.health().await.unwrap();
    assert!(!asked_again.checking, "what the app itself has written is no reason for a check");

    // Each page that the morning has, and the rest as it is: the file is not shorter.
    let mut now = fs::read(database(folder.path())).unwrap();
    assert!(morning.len() <= now.len() && morning != now[..morning.len()]);
    now[..morning.len()].copy_from_slice(&morning);
    fs::write(database(folder.path()), &now).unwrap();
    assert_eq!(checked(&navigator).await.fault, Some(Damage::Replaced));
    let refused = navigator.add_note(journey.id, String::from("after it")).await.unwrap_err();
    assert_eq!(refused.code, Code::CasebookReplaced);
    navigator.lock().await.unwrap();
    assert!(fs::read(database(folder.path())).unwrap() == now, "nothing more is written to it");
}

#[tokio::test]
async fn a_damaged_casebook_is_restored_from_the_copy_made_when_it_was_locked() {
    let (folder, navigator) = open_navigator().await;
    for number in 0..6 {
        let child = navigator.add_child(child_aged(8 + number)).await.unwrap().id;
        let journey = navigator.begin_journey(child, String::from("autism"), None).await.unwrap().id;
        navigator.add_note(journey, "words ".repeat(300)).await.unwrap();
    }
    navigator.lock().await.unwrap();
    let mut bytes = fs::read(database(folder.path())).unwrap();
    for page in 3..bytes.len() / PAGE {
        bytes[page * PAGE + 900] ^= 2;
    }
    fs::write(database(folder.path()), &bytes).unwrap();
    if navigator.unlock(String::from(PASSPHRASE)).await.is_ok() {
        assert_eq!(checked(&navigator).await.fault, Some(Damage::Database));
        let refused = navigator.add_child(child_aged(9)).await.unwrap_err().code;
        assert!(matches!(refused, Code::CasebookDamaged | Code::DatabaseUnreadable), "{refused:?}");
        navigator.lock().await.unwrap();
    }
    assert_eq!(fs::read(database(folder.path())).unwrap(), bytes, "nothing is written to a damaged casebook");
    let wrong = navigator.put_back(String::from("not the passphrase")).await.unwrap_err();
    assert_eq!(wrong.code, Code::WrongPassphrase);
    navigator.put_back(String::from(PASSPHRASE)).await.unwrap();
    let health = checked(&navigator).await;
    assert_eq!((health.fault, health.loss), (None, None), "the copy has all of it");
    let put_back = health.put_back.unwrap();
    assert!(put_back.copy.unwrap().ends_with("-auto.db"));
    assert_eq!(fs::read(Path::new(&put_back.aside).join("casebook.db")).unwrap(), bytes);
    assert_eq!(navigator.children(ChildrenAsked::default()).await.unwrap().children.len(), 6);
}
