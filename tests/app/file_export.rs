//! Tests that exported files never overwrite the casebook, under any name, and replace nothing without consent.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use navigator::wire::{AttachForm, CalendarForm, ChildId, Code, Period};
use navigator::{ExportPlace, Navigator};

use acceptance::{PASSPHRASE, child_aged, navigator_on, open_navigator};

const LETTER: &[u8] = b"%PDF-1.7 a letter";

/// A casebook with one child and a letter that can be saved as a copy.
struct TestCasebook {
    home: tempfile::TempDir,
    navigator: Navigator,
    child: ChildId,
    seq: u32,
}

impl TestCasebook {
    async fn new() -> TestCasebook {
        let (home, navigator) = open_navigator().await;
        let child = navigator.add_child(child_aged(9)).await.unwrap().id;
        let letter = home.path().join("letter.pdf");
        fs::write(&letter, LETTER).unwrap();
        navigator.attach_file(child.clone(), AttachForm::default(), letter).await.unwrap();
        let seq = navigator.evidence(child.clone()).await.unwrap().files[0].seq;
        fs::create_dir(home.path().join("data/casebook/backups")).unwrap();
        fs::write(home.path().join("data/casebook/backups/20260101T000000Z-copy.db"), "an older copy").unwrap();
        TestCasebook { home, navigator, child, seq }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    async fn save(&self, place: ExportPlace) -> Result<(), Code> {
        let saved = self.navigator.save_copy(self.child.clone(), self.seq, Vec::new(), place).await;
        saved.map(drop).map_err(|failure| failure.code)
    }
}

/// Returns every file below a folder, byte for byte. SQLite's index of its log is left out, because reading changes it.
fn bytes_below(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(bytes_below(&path));
        } else if !path.to_string_lossy().ends_with("-shm") {
            // A link to nothing has no bytes.
            found.insert(path.clone(), fs::read(path).unwrap_or_default());
        }
    }
    found
}

/// A way to name a file of the casebook: a description, and the path, made below the home folder.
type Spelling = (&'static str, fn(&Path) -> PathBuf);

#[cfg(unix)]
fn link(to: &Path, at: PathBuf) -> PathBuf {
    std::os::unix::fs::symlink(to, &at).unwrap();
    at
}

#[cfg(unix)]
const SPELLINGS: &[Spelling] = &[
    ("the key file", |home| home.join("data/casebook/casebook.key")),
    ("the database", |home| home.join("data/casebook/casebook.db")),
    ("its log", |home| home.join("data/casebook/casebook.db-wal")),
    ("a new file in the folder", |home| home.join("data/casebook/letter.pdf")),
    ("the folder itself", |home| home.join("data/casebook")),
    ("in other letters", |home| home.join("data/casebook/CASEBOOK.KEY")),
    ("a backup", |home| home.join("data/casebook/backups/20260101T000000Z-copy.db")),
    ("a new file among the backups", |home| home.join("data/casebook/backups/letter.pdf")),
    ("up and down again", |home| home.join("data/../data/casebook/casebook.key")),
    ("up from within", |home| home.join("data/casebook/backups/../casebook.key")),
    ("with dots and slashes", |home| home.join("data/.//casebook/./casebook.key")),
    ("a link to the folder", |home| link(&home.join("data/casebook"), home.join("l1")).join("casebook.key")),
    ("a link to a folder above", |home| link(&home.join("data"), home.join("l2")).join("casebook/casebook.db")),
    ("a link to the backups", |home| link(&home.join("data/casebook/backups"), home.join("l3")).join("letter.pdf")),
    ("a link to the key file", |home| link(&home.join("data/casebook/casebook.key"), home.join("l4.pdf"))),
    ("a link to a link", |home| {
        link(&link(&home.join("data"), home.join("l5")), home.join("l6")).join("casebook/x.pdf")
    }),
    ("a link to no file yet", |home| link(&home.join("data/casebook/new.pdf"), home.join("l7.pdf"))),
    ("a hard link to the key file", |home| {
        fs::hard_link(home.join("data/casebook/casebook.key"), home.join("h1.pdf")).unwrap();
        home.join("h1.pdf")
    }),
    ("a hard link to a backup", |home| {
        fs::hard_link(home.join("data/casebook/backups/20260101T000000Z-copy.db"), home.join("h2.pdf")).unwrap();
        home.join("h2.pdf")
    }),
    ("the key file of a copy elsewhere", |home| {
        fs::create_dir(home.join("stick")).unwrap();
        fs::copy(home.join("data/casebook/casebook.key"), home.join("stick/casebook.key")).unwrap();
        home.join("stick/casebook.key")
    }),
    ("a new file among the backups of a copy elsewhere", |home| {
        fs::create_dir(home.join("stick/backups")).unwrap();
        home.join("stick/backups/letter.pdf")
    }),
    ("a copy of the database under another name", |home| {
        fs::copy(home.join("data/casebook/casebook.db"), home.join("of-november.bak")).unwrap();
        home.join("of-november.bak")
    }),
    ("a copy of the key file under another name", |home| {
        fs::copy(home.join("data/casebook/casebook.key"), home.join("of-november.key")).unwrap();
        home.join("of-november.key")
    }),
    ("a folder", |home| home.to_owned()),
    ("a device", |_| PathBuf::from("/dev/null")),
];

#[cfg(unix)]
#[tokio::test]
async fn no_form_of_a_path_overwrites_the_casebook_or_a_copy_of_it() {
    let casebook = TestCasebook::new().await;
    let mut picked = Vec::new();
    for (what, spelling) in SPELLINGS {
        picked.push((*what, spelling(casebook.home.path())));
    }
    let before = bytes_below(casebook.home.path());
    for (what, path) in &picked {
        assert_eq!(casebook.save(ExportPlace::picked(path.clone())).await, Err(Code::FileNotSaved), "{what}");
        let figures =
            casebook.navigator.save_statistics(Period::ThisSchoolYear, ExportPlace::picked(path.clone())).await;
        assert_eq!(figures.unwrap_err().code, Code::FileNotSaved, "figures, {what}");
        let dates = casebook.navigator.save_calendar(CalendarForm::default(), ExportPlace::picked(path.clone())).await;
        assert_eq!(dates.unwrap_err().code, Code::FileNotSaved, "dates, {what}");
        assert!(bytes_below(casebook.home.path()) == before, "{what}: a file has changed");
    }
    casebook.navigator.lock().await.unwrap();
    casebook.navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    assert_eq!(casebook.navigator.evidence(casebook.child).await.unwrap().files.len(), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn a_home_that_is_itself_a_link_protects_the_real_folder() {
    let casebook = TestCasebook::new().await;
    casebook.navigator.lock().await.unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let home = link(casebook.home.path(), elsewhere.path().join("home"));
    let navigator = navigator_on(&home);
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    for path in [casebook.at("data/casebook/casebook.key"), home.join("data/casebook/casebook.key")] {
        let before = fs::read(&path).unwrap();
        let refused = navigator
            .save_copy(casebook.child.clone(), casebook.seq, Vec::new(), ExportPlace::picked(path.clone()))
            .await
            .unwrap_err();
        assert_eq!((refused.code, fs::read(&path).unwrap()), (Code::FileNotSaved, before));
    }
}

#[tokio::test]
async fn a_file_is_replaced_only_if_it_was_there_when_the_place_was_picked() {
    let casebook = TestCasebook::new().await;
    let folder = casebook.at("elsewhere");
    fs::create_dir(&folder).unwrap();
    let path = folder.join("letter.pdf");
    let others: &[u8] = b"somebody else's";

    let place = ExportPlace::picked(path.clone());
    fs::write(&path, others).unwrap();
    assert_eq!(casebook.save(place).await, Err(Code::FileThereAlready), "it was created after the dialog");
    assert_eq!(fs::read(&path).unwrap(), others);

    let place = ExportPlace::picked(path.clone());
    fs::rename(&path, folder.join("moved.pdf")).unwrap();
    fs::write(&path, "yet another").unwrap();
    assert_eq!(casebook.save(place).await, Err(Code::FileThereAlready), "another file replaced it");
    assert_eq!(fs::read(&path).unwrap(), b"yet another");
    assert_eq!(fs::read(folder.join("moved.pdf")).unwrap(), others);

    casebook.save(ExportPlace::picked(path.clone())).await.unwrap();
    assert_eq!(fs::read(&path).unwrap(), LETTER, "the dialog asked, and the file was there");

    let place = ExportPlace::picked(path.clone());
    fs::remove_file(&path).unwrap();
    casebook.save(place).await.unwrap();
    assert_eq!(fs::read(&path).unwrap(), LETTER, "a removed file need not be replaced");

    let place = ExportPlace::picked(folder.join("new.pdf"));
    fs::create_dir(folder.join("new.pdf")).unwrap();
    assert_eq!(casebook.save(place).await, Err(Code::FileNotSaved), "a folder is never replaced");

    let mut names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["letter.pdf", "moved.pdf", "new.pdf"], "no temporary file is left");
}

#[cfg(unix)]
#[tokio::test]
async fn an_exported_file_is_readable_only_for_this_account_and_a_link_remains_a_link() {
    use std::os::unix::fs::PermissionsExt;
    let casebook = TestCasebook::new().await;
    let open = casebook.at("open.pdf");
    fs::write(&open, "old").unwrap();
    fs::set_permissions(&open, fs::Permissions::from_mode(0o666)).unwrap();
    let through = link(&open, casebook.at("link.pdf"));
    for path in [&open, &through, &casebook.at("fresh.pdf")] {
        casebook.save(ExportPlace::picked(path.clone())).await.unwrap();
        assert_eq!(fs::read(path).unwrap(), LETTER);
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
    }
    assert!(fs::symlink_metadata(&through).unwrap().is_symlink());
    let nowhere = link(&casebook.at("nowhere.pdf"), casebook.at("dangling.pdf"));
    assert_eq!(casebook.save(ExportPlace::picked(nowhere)).await, Err(Code::FileNotSaved));
    assert!(!casebook.at("nowhere.pdf").exists());
}
