//! Tests the files of a casebook: they belong to one account, whatever the system's defaults, and no link redirects a
//! write.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;

use casebook::{Casebook, KeyCost, Sharing};

use super::{PASSPHRASE, entry, error_of, fresh, now, open};

const NEXT: &str = "harbour violet stone";

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
}

/// Returns every folder and file below here that others can access, with their permissions.
fn open_to_others(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    if mode(folder) & 0o077 != 0 {
        found.push(format!("{} {:o}", folder.display(), mode(folder)));
    }
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(open_to_others(&path));
        } else if mode(&path) & 0o077 != 0 {
            found.push(format!("{} {:o}", path.display(), mode(&path)));
        }
    }
    found
}

#[test]
fn folder_and_files_are_for_one_account_whatever_the_umask() {
    if let Ok(home) = std::env::var("CASEBOOK_UMASK_HOME") {
        return use_all(Path::new(&home));
    }
    for umask in ["000", "002", "022", "077"] {
        let home = tempfile::tempdir().unwrap();
        // In a separate process, because all threads of a process share one umask.
        let ran = Command::new("sh")
            .args(["-c", &format!("umask {umask}; exec \"$0\" \"$@\"")])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "files::folder_and_files_are_for_one_account_whatever_the_umask", "--nocapture"])
            .env("CASEBOOK_UMASK_HOME", home.path())
            .output()
            .unwrap();
        assert!(ran.status.success(), "umask {umask}: {}", String::from_utf8_lossy(&ran.stderr));
        assert!(home.path().join("done").exists());
    }
}

fn use_all(home: &Path) {
    let folder = home.join("data/casebook");
    let (mut casebook, _) = Casebook::create(&folder, PASSPHRASE, KeyCost::CHEAPEST).unwrap();
    assert_eq!(open_to_others(&home.join("data")), [""; 0], "made");
    let child = casebook.add_child(now()).unwrap();
    casebook.attach(&entry(&child, "a letter"), b"%PDF").unwrap();
    casebook.backup(now()).unwrap();
    casebook.change_passphrase(PASSPHRASE, NEXT).unwrap();
    casebook.reissue_recovery(NEXT).unwrap();
    assert_eq!(open_to_others(&folder), [""; 0], "in use");
    let copy = casebook.backup_to(&home.join("elsewhere"), now()).unwrap();
    assert_eq!(open_to_others(&copy), [""; 0], "a copy elsewhere");
    assert_eq!(casebook.sharing(), Sharing::Private);
    casebook.close().unwrap();
    assert_eq!(open_to_others(&folder), [""; 0], "closed");
    fs::write(home.join("done"), "").unwrap();
}

#[test]
fn files_that_others_could_read_are_restricted_at_opening_and_reported_once() {
    let (folder, casebook, _) = fresh();
    casebook.backup(now()).unwrap();
    casebook.close().unwrap();
    for (path, wide) in
        [("", 0o755), ("backups", 0o777), ("casebook.db", 0o644), ("casebook.key", 0o664), ("casebook.lock", 0o666)]
    {
        let path = folder.path().join(path);
        fs::set_permissions(&path, Permissions::from_mode(wide)).unwrap();
        let casebook = open(folder.path()).unwrap();
        assert_eq!(casebook.sharing(), Sharing::Closed, "{} {wide:o}", path.display());
        assert_eq!(open_to_others(folder.path()), [""; 0]);
        drop(casebook);
        assert_eq!(open(folder.path()).unwrap().sharing(), Sharing::Private);
    }
}

#[test]
fn a_link_in_place_of_a_temporary_file_redirects_no_write() {
    let elsewhere = tempfile::tempdir().unwrap();
    let precious = elsewhere.path().join("precious");
    let unharmed = |what: &str| assert_eq!(fs::read_to_string(&precious).unwrap(), "precious words", "{what}");
    fs::write(&precious, "precious words").unwrap();

    let folder = tempfile::tempdir().unwrap();
    symlink(&precious, folder.path().join("casebook.db.new")).unwrap();
    symlink(&precious, folder.path().join("casebook.key.new")).unwrap();
    let (casebook, _) = Casebook::create(folder.path(), PASSPHRASE, KeyCost::CHEAPEST).unwrap();
    unharmed("set-up");

    symlink(&precious, folder.path().join("casebook.key.new")).unwrap();
    casebook.change_passphrase(PASSPHRASE, NEXT).unwrap();
    unharmed("a change of passphrase");

    fs::create_dir(folder.path().join("backups")).unwrap();
    symlink(&precious, folder.path().join("backups/20261123T104200Z-copy.db.part")).unwrap();
    casebook.backup(now()).unwrap();
    unharmed("a backup");
    for name in ["casebook.db", "casebook.key", "backups/20261123T104200Z-copy.db"] {
        assert!(fs::symlink_metadata(folder.path().join(name)).unwrap().is_file(), "{name} is a file and not a link");
    }
    casebook.close().unwrap();

    fs::remove_file(folder.path().join("casebook.lock")).unwrap();
    symlink(&precious, folder.path().join("casebook.lock")).unwrap();
    error_of(Casebook::open(folder.path(), NEXT, now()));
    unharmed("the lock");
    fs::remove_file(folder.path().join("casebook.lock")).unwrap();
    Casebook::open(folder.path(), NEXT, now()).unwrap().verify().unwrap();
}
