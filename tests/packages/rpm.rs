//! The package for Fedora and related systems, on a system that has only the program `rpm`: its dependencies are not tried here.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use crate::opened::open_and_close;
use crate::{assert_names_all_works, package, run};

#[test]
fn the_rpm_is_installed_opens_its_first_screen_and_leaves_nothing() {
    let rpm = package(".rpm");
    let folder = tempfile::tempdir().unwrap();
    let (root, home) = (folder.path().join("root"), folder.path().join("home"));
    fs::create_dir_all(&root).unwrap();
    fs::create_dir_all(&home).unwrap();
    let ask = |what: &[&str]| run(Command::new("rpm").args(["--query", "--package"]).args(what).arg(&rpm));
    let name = ask(&["--queryformat", "%{NAME} %{VERSION}"]);
    assert_eq!(name, format!("stepping-stones {}", env!("CARGO_PKG_VERSION")));
    let needs = ask(&["--requires"]);
    assert!(needs.contains("libwebkit2gtk-4.1.so.0()(64bit)") && needs.contains("libgtk-3.so.0()(64bit)"), "{needs}");
    assert_eq!(ask(&["--scripts"]).trim(), "", "nothing is run as root");

    run(Command::new("rpm").arg("--root").arg(&root).args(["--nodeps", "--install"]).arg(&rpm));
    run(Command::new("rpm").arg("--root").arg(&root).args(["--verify", "--nodeps", "stepping-stones"]));
    let copyright = fs::read_to_string(root.join("usr/share/licenses/stepping-stones/copyright")).unwrap();
    assert_names_all_works(&copyright);
    let entry =
        ask(&["--list"]).lines().find(|file| file.ends_with(".desktop")).expect("an entry for the menu").to_owned();
    run(Command::new("desktop-file-validate").arg(root.join(entry.trim_start_matches('/'))));
    open_and_close(Command::new(root.join("usr/bin/stepping-stones")).env("HOME", &home).env_remove("XDG_RUNTIME_DIR"));

    run(Command::new("rpm").arg("--root").arg(&root).args(["--erase", "stepping-stones"]));
    // The list of what is installed: where it is differs between systems.
    let is_list = |file: &String| file.contains("/rpm/") || file.contains("/.rpmdb/");
    let left: BTreeSet<String> = files_below(&root).into_iter().filter(|file| !is_list(file)).collect();
    assert!(left.is_empty(), "left after the removal: {left:#?}");
}

fn files_below(folder: &std::path::Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.file_type().unwrap().is_dir() {
            files.extend(files_below(&entry.path()));
        } else {
            files.push(entry.path().to_string_lossy().into_owned());
        }
    }
    files
}

#[test]
fn both_packages_have_the_same_program_but_for_the_kind_of_the_package() {
    let folder = tempfile::tempdir().unwrap();
    run(Command::new("dpkg-deb").arg("--extract").arg(package(".deb")).arg(folder.path().join("deb")));
    let root = folder.path().join("rpm");
    run(Command::new("rpm").arg("--root").arg(&root).args(["--nodeps", "--install"]).arg(package(".rpm")));
    let program = |root: &std::path::Path| fs::read(root.join("usr/bin/stepping-stones")).unwrap();
    let (deb, rpm) = (program(&folder.path().join("deb")), program(&root));
    // The bundler writes the kind of the package into the program, three letters long.
    let differing = deb.iter().zip(&rpm).filter(|(one, other)| one != other).count();
    assert!(deb.len() == rpm.len() && differing <= 3, "{differing} bytes of {} and {} differ", deb.len(), rpm.len());
}
