//! The package for Debian and Ubuntu.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use crate::beside::Beside;
use crate::opened::open_and_close;
use crate::{assert_names_all_works, package, run};

const HOME: &str = "/home/somebody";
/// Where the app keeps what it records, and what the system's libraries keep for every app.
const KEPT: [&str; 4] = [
    "/.local/share/uk.stepping-stones.navigator/",
    "/.config/uk.stepping-stones.navigator/",
    "/.cache/",
    "/.local/share/recently-used.xbel",
];
/// What the package manager itself writes.
const OF_THE_SYSTEM: [&str; 5] = [
    "/var/lib/dpkg/",
    "/var/log/",
    "/var/cache/",
    "/usr/share/applications/mimeinfo.cache",
    "/usr/share/icons/hicolor/icon-theme.cache",
];

#[test]
fn the_deb_is_installed_opens_its_first_screen_and_leaves_only_what_was_recorded() {
    let deb = package(".deb");
    let beside = Beside::new();
    let field = |name: &str| run(Command::new("dpkg-deb").arg("--field").arg(&deb).arg(name)).trim().to_owned();
    assert_eq!(field("Package"), "stepping-stones");
    assert_eq!(field("Version"), env!("CARGO_PKG_VERSION"));
    // dpkg refuses a package whose dependencies are not there.
    fs::copy(&deb, beside.root().join("app.deb")).unwrap();
    run(beside.program("dpkg").args(["--install", "/app.deb"]));
    fs::remove_file(beside.root().join("app.deb")).unwrap();

    let files = run(beside.program("dpkg").args(["--listfiles", "stepping-stones"]));
    assert!(files.lines().any(|file| file == "/usr/bin/stepping-stones"), "{files}");
    let copyright = fs::read_to_string(beside.root().join("usr/share/doc/stepping-stones/copyright")).unwrap();
    assert_names_all_works(&copyright);
    the_desktop_finds_it(&beside, &files);
    the_dependencies_cover_what_it_loads(&beside, &field("Depends"));

    // What somebody recorded before must be there afterwards.
    let casebook = beside.root().join(&HOME[1..]).join(".local/share/uk.stepping-stones.navigator/kept");
    fs::create_dir_all(casebook.parent().unwrap()).unwrap();
    fs::write(&casebook, "as it was").unwrap();
    let took = open_and_close(
        beside
            .program("/usr/bin/stepping-stones")
            .env("HOME", HOME)
            .env("TMPDIR", "/var/cache")
            .env_remove("XDG_RUNTIME_DIR"),
    );
    assert!(took.as_secs() < 90);

    run(beside.program("dpkg").args(["--purge", "stepping-stones"]));
    assert_eq!(fs::read_to_string(&casebook).unwrap(), "as it was");
    let left: Vec<String> = beside.changed().into_iter().filter(|place| !may_stay(place)).collect();
    assert!(left.is_empty(), "left after the removal: {left:#?}");
}

fn may_stay(place: &str) -> bool {
    match place.strip_prefix(HOME) {
        Some(own) => KEPT.iter().any(|kept| own.starts_with(kept)),
        None => OF_THE_SYSTEM.iter().any(|start| place.starts_with(start)),
    }
}

#[test]
fn every_file_has_the_time_of_the_commit() {
    let time = run(Command::new("git")
        .args(["log", "-1", "--format=%cd", "--date=format-local:%Y-%m-%d %H:%M:%S"])
        .env("TZ", "UTC"));
    let listed = run(Command::new("dpkg-deb").arg("--contents").arg(package(".deb")).env("TZ", "UTC"));
    let files: Vec<&str> = listed.lines().collect();
    assert!(files.len() > 8, "{listed}");
    let minute = time.trim().rsplit_once(':').unwrap().0;
    let others: Vec<&&str> = files.iter().filter(|line| !line.contains(minute)).collect();
    assert!(others.is_empty(), "two packages of one commit would differ: {others:#?}");
}

#[test]
fn what_a_package_leaves_behind_is_noticed() {
    assert!(!may_stay("/usr/bin/stepping-stones") && !may_stay("removed: /etc/passwd"));
    assert!(!may_stay("/home/somebody/.bashrc") && may_stay("/var/lib/dpkg/status"));
}

/// The entry of the menu is sound, starts the program, and has a picture in several sizes.
fn the_desktop_finds_it(beside: &Beside, files: &str) {
    let entry = files.lines().find(|file| file.ends_with(".desktop")).expect("an entry for the menu");
    let entry = beside.root().join(entry.trim_start_matches('/'));
    run(Command::new("desktop-file-validate").arg(&entry));
    let entry = fs::read_to_string(entry).unwrap();
    let value = |key: &str| {
        entry.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('=')).unwrap_or_default().to_owned()
    };
    assert_eq!((value("Name").as_str(), value("Exec").as_str()), ("Stepping Stones", "stepping-stones"));
    let picture = format!("/{}.png", value("Icon"));
    let sizes = files.lines().filter(|file| file.starts_with("/usr/share/icons/hicolor/") && file.ends_with(&picture));
    assert!(sizes.count() >= 3, "{files}");
}

/// Each library that the program names is in a package that the deb needs, directly or not.
fn the_dependencies_cover_what_it_loads(beside: &Beside, depends: &str) {
    let loads = run(beside.program("ldd").arg("/usr/bin/stepping-stones"));
    assert!(!loads.contains("not found"), "{loads}");
    let names: Vec<&str> = depends.split([',', '|']).map(|one| one.split_whitespace().next().unwrap()).collect();
    let options = [
        "depends",
        "--recurse",
        "--installed",
        "--no-recommends",
        "--no-suggests",
        "--no-conflicts",
        "--no-breaks",
        "--no-replaces",
        "--no-enhances",
    ];
    let closure = run(Command::new("apt-cache").args(options).args(&names));
    let covered: BTreeSet<&str> = closure
        .lines()
        .filter(|line| !line.starts_with([' ', '<']))
        .map(|line| line.split(':').next().unwrap())
        .collect();
    let needed = run(Command::new("objdump").arg("-p").arg(beside.root().join("usr/bin/stepping-stones")));
    let needed: Vec<&str> =
        needed.lines().filter_map(|line| line.trim().strip_prefix("NEEDED")).map(str::trim).collect();
    assert!(needed.iter().any(|library| library.starts_with("libwebkit2gtk-4.1")), "{needed:?}");
    let uncovered: Vec<&str> = needed.into_iter().filter(|library| !is_from(library, &loads, &covered)).collect();
    assert!(uncovered.is_empty(), "in no package of {names:?}: {uncovered:?}");
}

fn is_from(library: &str, loads: &str, packages: &BTreeSet<&str>) -> bool {
    // The loader of programs is part of the C library.
    if library.starts_with("ld-linux") {
        return true;
    }
    let line = loads.lines().find(|line| line.trim_start().starts_with(library)).unwrap_or_default();
    let Some(path) = line.split_whitespace().nth(2) else { return false };
    // A package may name the path before `/lib` became a link to `/usr/lib`.
    [path.to_owned(), path.replacen("/usr", "", 1), format!("/usr{path}")].iter().any(|path| {
        let owner = Command::new("dpkg-query").arg("--search").arg(path).output().unwrap();
        let owner = String::from_utf8_lossy(&owner.stdout).into_owned();
        packages.contains(owner.split(':').next().unwrap_or_default())
    })
}
