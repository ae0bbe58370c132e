//! Tests what opens a casebook, and how that is changed.

use std::fs;

use casebook::{Casebook, ErrorKind, KeyCost, RecoveryCode};

use super::{PASSPHRASE, entry, error_of, fresh, now, open};

const NEXT: &str = "harbour violet stone";

#[test]
fn a_new_passphrase_replaces_the_old_one_and_does_not_change_the_database() {
    let (folder, mut casebook, code) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "first")]).unwrap();
    casebook.close().unwrap();
    let database = || fs::read(folder.path().join("casebook.db")).unwrap();
    let before = database();
    let casebook = open(folder.path()).unwrap();
    let error = error_of(casebook.change_passphrase("not the one at all", NEXT));
    assert_eq!(error.kind(), ErrorKind::WrongPassphrase);
    casebook.change_passphrase(PASSPHRASE, NEXT).unwrap();
    casebook.close().unwrap();
    assert_eq!(database(), before, "only the key file is rewritten");
    assert_eq!(error_of(open(folder.path())).kind(), ErrorKind::WrongPassphrase);
    drop(Casebook::open(folder.path(), NEXT, now()).unwrap());
    Casebook::recover(folder.path(), &code, NEXT, now()).unwrap();
}

#[test]
fn a_key_file_removed_or_altered_while_the_casebook_is_open_is_written_again() {
    let (folder, casebook, code) = fresh();
    let key = folder.path().join("casebook.key");
    let sound = fs::read(&key).unwrap();
    assert!(!casebook.mend_key_file().unwrap(), "nothing to repair");
    let other = fresh();
    let mut altered = sound.clone();
    altered[60] ^= 1;
    for harmed in [None, Some(Vec::new()), Some(altered), Some(fs::read(other.0.path().join("casebook.key")).unwrap())]
    {
        match harmed {
            Some(bytes) => fs::write(&key, bytes).unwrap(),
            None => fs::remove_file(&key).unwrap(),
        }
        assert!(casebook.mend_key_file().unwrap());
        assert_eq!(fs::read(&key).unwrap(), sound);
    }
    // A change made here counts from then on.
    casebook.change_passphrase(PASSPHRASE, NEXT).unwrap();
    assert!(!casebook.mend_key_file().unwrap());
    fs::write(&key, &sound).unwrap();
    assert!(casebook.mend_key_file().unwrap());
    drop(casebook);
    assert_eq!(error_of(open(folder.path())).kind(), ErrorKind::WrongPassphrase);
    Casebook::recover(folder.path(), &code, NEXT, now()).unwrap();
}

#[test]
fn the_recovery_code_opens_once_and_gives_a_new_passphrase_and_a_new_code() {
    let (folder, mut casebook, code) = fresh();
    let child = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&child, "first")]).unwrap();
    drop(casebook);
    let typed = RecoveryCode::parse(&code.groups().join(" ").to_lowercase()).unwrap();
    let (casebook, next) = Casebook::recover(folder.path(), &typed, NEXT, now()).unwrap();
    assert_eq!(casebook.entries(&child).unwrap().len(), 1);
    drop(casebook);
    assert_eq!(error_of(open(folder.path())).kind(), ErrorKind::WrongPassphrase);
    let error = error_of(Casebook::recover(folder.path(), &code, PASSPHRASE, now()));
    assert_eq!(error.kind(), ErrorKind::WrongRecoveryCode);
    drop(Casebook::open(folder.path(), NEXT, now()).unwrap());
    Casebook::recover(folder.path(), &next, PASSPHRASE, now()).unwrap();
}

#[test]
fn a_lost_recovery_code_is_replaced_only_with_the_passphrase() {
    let (folder, casebook, lost) = fresh();
    assert_eq!(error_of(casebook.reissue_recovery("not the one at all")).kind(), ErrorKind::WrongPassphrase);
    let next = casebook.reissue_recovery(PASSPHRASE).unwrap();
    drop(casebook);
    let error = error_of(Casebook::recover(folder.path(), &lost, NEXT, now()));
    assert_eq!(error.kind(), ErrorKind::WrongRecoveryCode);
    Casebook::recover(folder.path(), &next, NEXT, now()).unwrap();
}

#[test]
fn files_left_by_an_interrupted_change_do_no_harm() {
    let (folder, casebook, _) = fresh();
    fs::write(folder.path().join("casebook.key.new"), "stepping-stones-key 1 half a line").unwrap();
    drop(casebook);
    let casebook = open(folder.path()).unwrap();
    casebook.change_passphrase(PASSPHRASE, NEXT).unwrap();
    drop(casebook);
    Casebook::open(folder.path(), NEXT, now()).unwrap();
    assert!(!folder.path().join("casebook.key.new").exists());
}

#[test]
fn a_change_is_refused_when_the_key_file_was_exchanged_meanwhile() {
    let (folder, casebook, _) = fresh();
    let (other, _, _) = fresh();
    fs::copy(other.path().join("casebook.key"), folder.path().join("casebook.key")).unwrap();
    assert_eq!(error_of(casebook.change_passphrase(PASSPHRASE, NEXT)).kind(), ErrorKind::KeyOfAnotherCasebook);
}

#[test]
fn a_passphrase_opens_however_it_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    let (casebook, code) = Casebook::create(folder.path(), "café lantern bridge", KeyCost::CHEAPEST).unwrap();
    casebook.close().unwrap();
    let typed = ["cafe\u{301} lantern bridge", "café\u{a0}lantern\u{2003}bridge", " café lantern bridge\n"];
    for typed in typed {
        Casebook::open(folder.path(), typed, now()).unwrap().close().unwrap();
    }
    for other in ["Café lantern bridge", "café lanternbridge"] {
        assert_eq!(error_of(Casebook::open(folder.path(), other, now())).kind(), ErrorKind::WrongPassphrase, "{other}");
    }
    // Everywhere that one is set or asked for.
    let casebook = Casebook::open(folder.path(), typed[0], now()).unwrap();
    casebook.change_passphrase(typed[1], "re\u{301}sume\u{301}\u{a0}stone wall").unwrap();
    casebook.reissue_recovery("résumé stone wall").unwrap();
    casebook.close().unwrap();
    Casebook::open(folder.path(), "résumé stone wall", now()).unwrap().close().unwrap();
    assert_eq!(
        error_of(Casebook::recover(folder.path(), &code, "n\u{303}andu harbour wall", now())).kind(),
        ErrorKind::WrongRecoveryCode
    );
    // Twelve characters that become fewer once they are normalised are too few.
    let short = format!("  {}  ", "e\u{301}".repeat(11));
    assert_eq!(
        error_of(Casebook::create(&folder.path().join("b"), &short, KeyCost::CHEAPEST)).kind(),
        ErrorKind::PassphraseTooShort
    );
}

#[test]
fn what_users_get_is_the_standard_cost() {
    assert_eq!(KeyCost::STANDARD, KeyCost { memory: 64 * 1024, passes: 3, lanes: 4 });
    let folder = tempfile::tempdir().unwrap();
    drop(Casebook::create(folder.path(), PASSPHRASE, KeyCost::STANDARD).unwrap());
    let text = fs::read_to_string(folder.path().join("casebook.key")).unwrap();
    assert!(text.lines().next().unwrap().ends_with(" 65536 3 4"));
    open(folder.path()).unwrap();
}

#[test]
fn a_header_with_a_lower_cost_opens_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let cost = KeyCost { memory: 128, passes: 2, lanes: 1 };
    drop(Casebook::create(folder.path(), PASSPHRASE, cost).unwrap());
    let path = folder.path().join("casebook.key");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen(" 128 2 1\n", " 64 1 1\n", 1)).unwrap();
    assert_eq!(error_of(open(folder.path())).kind(), ErrorKind::WrongPassphrase);
    // Nor can the cost be so high that opening needs all the memory of the computer.
    for dear in [" 4000000000 2 1\n", " 262145 2 1\n", " 128 9 1\n", " 136 2 17\n"] {
        fs::write(&path, text.replacen(" 128 2 1\n", dear, 1)).unwrap();
        assert_eq!(error_of(open(folder.path())).kind(), ErrorKind::KeyFileDamaged, "{dear}");
    }
}

#[test]
fn a_code_is_unconfirmed_until_somebody_confirms_it() {
    let (folder, casebook, code) = fresh();
    assert!(!casebook.code_is_confirmed().unwrap(), "after set-up");
    drop(casebook);
    let casebook = open(folder.path()).unwrap();
    assert!(!casebook.code_is_confirmed().unwrap(), "also when the app ended on the page that shows it");
    casebook.confirm_code().unwrap();
    casebook.change_passphrase(PASSPHRASE, NEXT).unwrap();
    drop(casebook);
    let casebook = Casebook::open(folder.path(), NEXT, now()).unwrap();
    assert!(casebook.code_is_confirmed().unwrap(), "a new passphrase leaves the code as it was");
    casebook.reissue_recovery(NEXT).unwrap();
    assert!(!casebook.code_is_confirmed().unwrap(), "a new code");
    let code_of_now = casebook.reissue_recovery(NEXT).unwrap();
    casebook.confirm_code().unwrap();
    drop(casebook);
    let error = error_of(Casebook::recover(folder.path(), &code, PASSPHRASE, now()));
    assert_eq!(error.kind(), ErrorKind::WrongRecoveryCode);
    let (casebook, _) = Casebook::recover(folder.path(), &code_of_now, PASSPHRASE, now()).unwrap();
    assert!(!casebook.code_is_confirmed().unwrap(), "after recovery");
}

#[test]
fn a_new_code_that_could_not_be_stored_leaves_the_old_one_valid_and_reminds() {
    let (folder, casebook, code) = fresh();
    casebook.confirm_code().unwrap();
    fs::create_dir(folder.path().join("casebook.key.new")).unwrap();
    assert!(casebook.reissue_recovery(PASSPHRASE).is_err());
    assert!(!casebook.code_is_confirmed().unwrap(), "the reminder comes before the code, never after it");
    fs::remove_dir(folder.path().join("casebook.key.new")).unwrap();
    drop(casebook);
    Casebook::recover(folder.path(), &code, NEXT, now()).unwrap();
}

#[test]
fn an_older_casebook_does_not_remind_about_its_code() {
    let folder = tempfile::tempdir().unwrap();
    super::copy(std::path::Path::new("tests/casebook/v3"), folder.path());
    assert!(open(folder.path()).unwrap().code_is_confirmed().unwrap());
}

#[test]
fn an_easy_passphrase_is_refused_everywhere_that_one_is_set() {
    let (folder, casebook, code) = fresh();
    for (passphrase, refused) in [
        ("            ", ErrorKind::PassphraseBlank),
        ("aaaaaaaaaaaa", ErrorKind::PassphraseRepeats),
        ("password1234", ErrorKind::PassphraseGuessable),
    ] {
        let empty = tempfile::tempdir().unwrap();
        let error = error_of(Casebook::create(empty.path(), passphrase, KeyCost::CHEAPEST));
        assert_eq!(error.kind(), refused);
        assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0);
        assert_eq!(error_of(casebook.change_passphrase(PASSPHRASE, passphrase)).kind(), refused);
    }
    drop(casebook);
    let error = error_of(Casebook::recover(folder.path(), &code, "aaaaaaaaaaaa", now()));
    assert_eq!(error.kind(), ErrorKind::PassphraseRepeats);
    open(folder.path()).unwrap();
}
