//! Files that leave the casebook never land on it, by whatever name, and replace nothing that nobody agreed to replace.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use navigator::wire::{AttachForm, CalendarForm, ChildId, Code, Period};
use navigator::{ExportPlace, Navigator};

use acceptance::{PASSPHRASE, child_aged, navigator_on, open_navigator};

const LETTER: &[u8] = b"%PDF-1.7 a letter";

/// A casebook with one child and a letter that can be saved as a copy.
struct Kept {
    home: tempfile::TempDir,
    navigator: Navigator,
    child: ChildId,
    seq: u32,
}

impl Kept {
    async fn new() -> Kept {
        let (home, navigator) = open_navigator().await;
        let child = navigator.add_child(child_aged(9)).await.unwrap().id;
        let letter = home.path().join("letter.pdf");
        fs::write(&letter, LETTER).unwrap();
        navigator.attach_file(child.clone(), AttachForm::default(), letter).await.unwrap();
        let seq = navigator.evidence(child.clone()).await.unwrap().files[0].seq;
        fs::create_dir(home.path().join("data/casebook/backups")).unwrap();
        fs::write(home.path().join("data/casebook/backups/20260101T000000Z-copy.db"), "an older copy").unwrap();
        Kept { home, navigator, child, seq }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    async fn save(&self, place: ExportPlace) -> Result<(), Code> {
        let saved = self.navigator.save_copy(self.child.clone(), self.seq, Vec::new(), place).await;
        saved.map(drop).map_err(|failure| failure.code)
    }
}

/// Every file below a folder, byte for byte; SQLite's index of its log changes while it is read.
fn bytes_below(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(bytes_below(&path));
        } else if !path.to_string_lossy().ends_with("-shm") {
            // A link that leads nowhere has no bytes.
            found.insert(path.clone(), fs::read(path).unwrap_or_default());
        }
    }
    found
}

/// A way to name a file of the casebook: what it is called, and the path, made below the home.
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
async fn no_spelling_of_a_path_lets_a_file_land_on_the_casebook_or_a_copy_of_it() {
    let kept = Kept::new().await;
    let mut picked = Vec::new();
    for (what, spelling) in SPELLINGS {
        picked.push((*what, spelling(kept.home.path())));
    }
    let before = bytes_below(kept.home.path());
    for (what, path) in &picked {
        assert_eq!(kept.save(ExportPlace::picked(path.clone())).await, Err(Code::FileNotSaved), "{what}");
        let figures = kept.navigator.save_statistics(Period::ThisSchoolYear, ExportPlace::picked(path.clone())).await;
        assert_eq!(figures.unwrap_err().code, Code::FileNotSaved, "figures, {what}");
        let dates = kept.navigator.save_calendar(CalendarForm::default(), ExportPlace::picked(path.clone())).await;
        assert_eq!(dates.unwrap_err().code, Code::FileNotSaved, "dates, {what}");
        assert!(bytes_below(kept.home.path()) == before, "{what}: a file has changed");
    }
    kept.navigator.lock().await.unwrap();
    kept.navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    assert_eq!(kept.navigator.evidence(kept.child).await.unwrap().files.len(), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn a_home_that_is_itself_a_link_protects_the_real_folder() {
    let kept = Kept::new().await;
    kept.navigator.lock().await.unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let home = link(kept.home.path(), elsewhere.path().join("home"));
    let navigator = navigator_on(&home);
    navigator.unlock(String::from(PASSPHRASE)).await.unwrap();
    for path in [kept.at("data/casebook/casebook.key"), home.join("data/casebook/casebook.key")] {
        let before = fs::read(&path).unwrap();
        let refused = navigator
            .save_copy(kept.child.clone(), kept.seq, Vec::new(), ExportPlace::picked(path.clone()))
            .await
            .unwrap_err();
        assert_eq!((refused.code, fs::read(&path).unwrap()), (Code::FileNotSaved, before));
    }
}

#[tokio::test]
async fn a_file_is_replaced_only_where_it_was_there_when_the_place_was_picked() {
    let kept = Kept::new().await;
    let folder = kept.at("elsewhere");
    fs::create_dir(&folder).unwrap();
    let path = folder.join("letter.pdf");
    let others: &[u8] = b"somebody else's";

    let place = ExportPlace::picked(path.clone());
    fs::write(&path, others).unwrap();
    assert_eq!(kept.save(place).await, Err(Code::FileThereAlready), "it came after the dialog");
    assert_eq!(fs::read(&path).unwrap(), others);

    let place = ExportPlace::picked(path.clone());
    fs::rename(&path, folder.join("moved.pdf")).unwrap();
    fs::write(&path, "yet another").unwrap();
    assert_eq!(kept.save(place).await, Err(Code::FileThereAlready), "another file has taken its place");
    assert_eq!(fs::read(&path).unwrap(), b"yet another");
    assert_eq!(fs::read(folder.join("moved.pdf")).unwrap(), others);

    kept.save(ExportPlace::picked(path.clone())).await.unwrap();
    assert_eq!(fs::read(&path).unwrap(), LETTER, "the dialog asked, and the file was there");

    let place = ExportPlace::picked(path.clone());
    fs::remove_file(&path).unwrap();
    kept.save(place).await.unwrap();
    assert_eq!(fs::read(&path).unwrap(), LETTER, "what is gone need not be replaced");

    let place = ExportPlace::picked(folder.join("new.pdf"));
    fs::create_dir(folder.join("new.pdf")).unwrap();
    assert_eq!(kept.save(place).await, Err(Code::FileNotSaved), "a folder is never replaced");

    let mut names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["letter.pdf", "moved.pdf", "new.pdf"], "no temporary file is left");
}

#[cfg(unix)]
#[tokio::test]
async fn what_leaves_is_readable_for_this_account_alone_and_a_link_stays_a_link() {
    use std::os::unix::fs::PermissionsExt;
    let kept = Kept::new().await;
    let open = kept.at("open.pdf");
    fs::write(&open, "old").unwrap();
    fs::set_permissions(&open, fs::Permissions::from_mode(0o666)).unwrap();
    let through = link(&open, kept.at("link.pdf"));
    for path in [&open, &through, &kept.at("fresh.pdf")] {
        kept.save(ExportPlace::picked(path.clone())).await.unwrap();
        assert_eq!(fs::read(path).unwrap(), LETTER);
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
    }
    assert!(fs::symlink_metadata(&through).unwrap().is_symlink());
    let nowhere = link(&kept.at("nowhere.pdf"), kept.at("dangling.pdf"));
    assert_eq!(kept.save(ExportPlace::picked(nowhere)).await, Err(Code::FileNotSaved));
    assert!(!kept.at("nowhere.pdf").exists());
}
