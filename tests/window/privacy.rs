//! Tests that nothing is readable on disk, and that no socket leaves this computer.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, Once};

use acceptance::processes::family_of;

use crate::driver::{app_path, processes_of};
use crate::steps::{at_first_step, go_on};

#[tokio::test]
async fn no_name_is_readable_on_disk_and_a_plain_reader_cannot_open_the_casebook() {
    let home = tempfile::tempdir().unwrap();
    let window = at_first_step(home.path(), "Quillfeather Canary", "ebsa").await;
    go_on(&window).await;
    only_local_sockets();
    no_core_dumps();
    window.kill();

    not_readable(home.path(), &["Quillfeather", "R. Practitioner", "otter lantern"]);
    let database = home.path().join("data/casebook/casebook.db");
    assert!(database.exists());
    let plain = Command::new("sqlite3").arg(&database).arg(".tables").output().unwrap();
    assert!(!plain.status.success(), "sqlite3 must not open the casebook");
}

/// Checks that neither the app nor its web view can leave its memory on disk.
fn no_core_dumps() {
    let running = processes_of(&app_path());
    assert!(!running.is_empty());
    for id in running {
        let limits = std::fs::read_to_string(format!("/proc/{id}/limits")).unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
    }
}

/// Fails if any of these words is in a file below the folder, in one or two bytes per letter.
pub(crate) fn not_readable(folder: &Path, canaries: &[&str]) {
    let mut searched = 0;
    search(folder, canaries, &mut searched);
    assert!(searched > 2, "the casebook was searched");
}

fn search(folder: &Path, canaries: &[&str], searched: &mut usize) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            search(&path, canaries, searched);
        } else if let Ok(bytes) = std::fs::read(&path) {
            *searched += 1;
            for canary in canaries {
                let wide: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
                for needle in [canary.as_bytes(), wide.as_slice()] {
                    assert!(
                        !bytes.windows(needle.len()).any(|window| window == needle),
                        "{canary} in {}",
                        path.display()
                    );
                }
            }
        }
    }
}

/// Every remote socket since the first window was opened.
static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
static WATCHING: Once = Once::new();

/// Watches several times a second, until the last test ends.
pub(crate) fn watch_sockets() {
    WATCHING.call_once(|| {
        std::thread::spawn(|| {
            loop {
                let seen = far_sockets(&processes_of(&app_path()));
                SEEN.lock().unwrap().extend(seen);
                std::thread::sleep(std::time::Duration::from_millis(150));
            }
        });
    });
}

/// Checks that no internet socket of the app or its web view ever left this computer.
pub(crate) fn only_local_sockets() {
    let app = processes_of(&app_path());
    assert!(!app.is_empty(), "the app runs");
    let mut seen = SEEN.lock().unwrap().clone();
    seen.extend(far_sockets(&app));
    assert!(seen.is_empty(), "{seen:?}");
}

fn far_sockets(app: &[u32]) -> BTreeSet<String> {
    let mut far = BTreeSet::new();
    for id in family_of(app) {
        let owned = sockets_of(id);
        for table in ["tcp", "tcp6", "udp", "udp6"] {
            let text = std::fs::read_to_string(format!("/proc/{id}/net/{table}")).unwrap_or_default();
            for line in text.lines().skip(1) {
                let fields: Vec<&str> = line.split_whitespace().collect();
                let [_, local, remote, ..] = fields.as_slice() else { continue };
                let is_ours = fields.get(9).is_some_and(|inode| owned.contains(*inode));
                if is_ours && !(is_local(local) && is_local(remote)) {
                    far.insert(format!("process {id}: {table} {local} to {remote}"));
                }
            }
        }
    }
    far
}

fn sockets_of(id: u32) -> BTreeSet<String> {
    let links = std::fs::read_dir(format!("/proc/{id}/fd")).into_iter().flatten().flatten();
    links
        .filter_map(|link| std::fs::read_link(link.path()).ok())
        .filter_map(|target| Some(target.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
        .collect()
}

/// Whether `ADDRESS:PORT` in the kernel's hexadecimal is loopback or not bound.
fn is_local(address: &str) -> bool {
    let host = address.split(':').next().unwrap_or_default();
    let v4_loopback = host.len() == 8 && host.ends_with("7F");
    let v6_loopback = host == "00000000000000000000000001000000"
        || (host.starts_with("0000000000000000FFFF0000") && host.ends_with("7F"));
    v4_loopback || v6_loopback || host.bytes().all(|byte| byte == b'0')
}

#[test]
#[should_panic(expected = "goldcrest")]
fn what_is_readable_on_disk_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let wide: Vec<u8> = "a goldcrest sang".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in [("one", b"nothing".as_slice()), ("two", b"nothing"), ("three", &wide)] {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    not_readable(folder.path(), &["wheatear", "goldcrest"]);
}

#[test]
fn loopback_is_distinguished_from_other_addresses() {
    for local in ["0100007F:1F90", "00000000:0000", "00000000000000000000000001000000:1F90"] {
        assert!(is_local(local), "{local}");
    }
    for far in ["08080808:0035", "0A00000A:01BB", "B80D01200000000067452301EFCDAB89:01BB"] {
        assert!(!is_local(far), "{far}");
    }
}
