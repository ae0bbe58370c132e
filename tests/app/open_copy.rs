//! Tests opening a copy of a casebook on another computer: everything is there, with the passphrase or with the code alone, and
//! nothing that was there is overwritten.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use casebook::Casebook;
use navigator::Navigator;
use navigator::wire::{AttachForm, Code, Failure, Me, Phase, Role, Speaker};

use acceptance::{Accepted, PASSPHRASE, child_aged, dates, evidence, navigator_on, open_navigator};

const NEXT: &str = "harbour violet stone";
const OTHER: &str = "meadow copper lantern";

/// A copy on another disk, the code on paper, and everything that is in the copy.
struct Copied {
    home: tempfile::TempDir,
    place: PathBuf,
    code: String,
    dump: BTreeMap<String, Vec<String>>,
}

fn dump(folder: &Path, passphrase: &str) -> BTreeMap<String, Vec<String>> {
    Casebook::open(folder, passphrase, "2026-11-23T10:42:00Z".parse().unwrap()).unwrap().dump().unwrap()
}

/// Works for a while, with something of every kind, and copies the casebook.
async fn copied() -> Copied {
    let home = tempfile::tempdir().unwrap();
    let navigator = navigator_on(&home.path().join("first"));
    let me = Me { name: String::from("R. Practitioner"), role: Role::Senco };
    let code = navigator.set_up(PASSPHRASE.to_owned(), me).await.accepted();
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted();
    navigator.record_evidence(child.clone(), evidence("hearing-check")).await.accepted();
    navigator.record_voice(child.clone(), Speaker::Child, String::from("I like the pond")).await.accepted();
    let letter = home.path().join("letter.pdf");
    std::fs::write(&letter, b"%PDF-1.7 a letter").unwrap();
    navigator.attach_file(child.clone(), AttachForm::default(), letter).await.accepted();
    navigator.keep_draft(format!("note-sheet {}", child.as_str()), String::from("half a sentence")).await.accepted();
    navigator.add_term(dates(["2", "9", "2027"], ["22", "10", "2027"])).await.accepted();
    let disk = home.path().join("disk");
    std::fs::create_dir(&disk).unwrap();
    let place = PathBuf::from(navigator.copy_casebook(disk).await.accepted().place);
    let opened = home.path().join("opened");
    std::fs::create_dir(&opened).unwrap();
    for name in ["casebook.db", "casebook.key"] {
        std::fs::copy(place.join(name), opened.join(name)).unwrap();
    }
    let dump = dump(&opened, PASSPHRASE);
    for table in ["attachment", "child", "draft", "edition", "entry", "journey", "setting"] {
        assert!(!dump[table].is_empty(), "{table} has rows");
    }
    Copied { home, place, code: code.groups.join(" "), dump }
}

fn code_of<T>(answer: Result<T, Failure>) -> (Option<Code>, Option<String>) {
    answer.err().map_or((None, None), |failure| (Some(failure.code), failure.field))
}

/// Locks the casebook of another computer and returns everything in it.
async fn dump_on(navigator: &Navigator, home: &Path, passphrase: &str) -> BTreeMap<String, Vec<String>> {
    navigator.lock().await.unwrap();
    dump(&home.join("data/casebook"), passphrase)
}

#[tokio::test]
async fn on_a_clean_computer_everything_is_there_with_the_passphrase_or_with_the_code_alone() {
    let copied = copied().await;
    let home = copied.home.path().join("second");
    let navigator = navigator_on(&home);
    assert_eq!(code_of(navigator.open_copy(PASSPHRASE.to_owned(), false).await).0, Some(Code::CopyNotChosen));
    let chosen = navigator.choose_copy(copied.place.clone()).await.accepted();
    assert_eq!(Path::new(&chosen.place), copied.place);
    assert_eq!(navigator.open_copy(PASSPHRASE.to_owned(), false).await.accepted().phase, Phase::Open);
    assert_eq!(navigator.health().await.unwrap().put_back, None, "nothing was set aside");
    assert_eq!(dump_on(&navigator, &home, PASSPHRASE).await, copied.dump);

    let home = copied.home.path().join("third");
    let navigator = navigator_on(&home);
    navigator.choose_copy(copied.place.clone()).await.accepted();
    let next = navigator.recover_copy(copied.code.clone(), NEXT.to_owned(), false).await.accepted();
    let status = navigator.status().await.unwrap();
    assert_eq!((status.phase, status.code_confirmed), (Phase::Open, false));
    assert_eq!(dump_on(&navigator, &home, NEXT).await, copied.dump);
    assert_eq!(code_of(navigator.unlock(PASSPHRASE.to_owned()).await).0, Some(Code::WrongPassphrase));
    navigator.recover(next.groups.join(" "), PASSPHRASE.to_owned()).await.accepted();
}

#[tokio::test]
async fn a_casebook_that_is_there_is_set_aside_only_if_somebody_says_so() {
    let copied = copied().await;
    let home = copied.home.path().join("second");
    let navigator = navigator_on(&home);
    let me = Me { name: String::from("B. Colleague"), role: Role::Senco };
    navigator.set_up(OTHER.to_owned(), me).await.accepted();
    navigator.add_child(child_aged(12)).await.accepted();
    navigator.choose_copy(copied.place.clone()).await.accepted();
    let open = navigator.open_copy(PASSPHRASE.to_owned(), true).await;
    assert_eq!(code_of(open).0, Some(Code::CasebookExists), "an open casebook is never replaced");
    navigator.lock().await.unwrap();
    let own = home.join("data/casebook");
    let before = dump(&own, OTHER);
    let refused = navigator.open_copy(PASSPHRASE.to_owned(), false).await;
    assert_eq!(code_of(refused), (Some(Code::CasebookExists), Some(String::from("setAside"))));
    let wrong = navigator.open_copy(String::from("not the one at all"), true).await;
    assert_eq!(code_of(wrong), (Some(Code::WrongPassphrase), Some(String::from("passphrase"))));
    navigator.unlock(OTHER.to_owned()).await.accepted();
    navigator.lock().await.unwrap();

    navigator.open_copy(PASSPHRASE.to_owned(), true).await.accepted();
    let restored = navigator.health().await.unwrap().put_back.unwrap();
    assert_eq!(restored.copy.as_deref(), copied.place.file_name().unwrap().to_str());
    assert_eq!(dump_on(&navigator, &home, PASSPHRASE).await, copied.dump);
    // What was there returns in the same way.
    navigator.choose_copy(PathBuf::from(&restored.aside)).await.accepted();
    navigator.open_copy(OTHER.to_owned(), true).await.accepted();
    assert_eq!(dump_on(&navigator, &home, OTHER).await, before);
}

#[tokio::test]
async fn a_folder_that_has_no_copy_or_is_the_casebook_itself_is_refused_when_it_is_picked() {
    let (folder, navigator) = open_navigator().await;
    navigator.lock().await.unwrap();
    let own = folder.path().join("data/casebook");
    let copy = Some(String::from("copy"));
    assert_eq!(code_of(navigator.choose_copy(own.clone()).await), (Some(Code::CopyInCasebook), copy.clone()));
    for place in [folder.path().to_owned(), own.join("backups"), folder.path().join("no such folder")] {
        let refused = navigator.choose_copy(place.clone()).await;
        assert_eq!(code_of(refused), (Some(Code::CopyNotFound), copy.clone()), "{}", place.display());
    }
    assert_eq!(code_of(navigator.open_copy(PASSPHRASE.to_owned(), true).await), (Some(Code::CopyNotChosen), copy));
}

#[tokio::test]
async fn guesses_at_a_copy_must_wait_like_any_other() {
    let copied = copied().await;
    let navigator = navigator_on(&copied.home.path().join("second"));
    navigator.choose_copy(copied.place.clone()).await.accepted();
    for number in 0..5 {
        let wrong = navigator.open_copy(format!("not the one at all {number}"), false).await;
        assert_eq!(code_of(wrong).0, Some(Code::WrongPassphrase));
    }
    let waits = navigator.open_copy(PASSPHRASE.to_owned(), false).await;
    assert_eq!(code_of(waits).0, Some(Code::TooManyGuesses));
}
