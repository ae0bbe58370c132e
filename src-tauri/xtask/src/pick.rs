//! `cargo xtask test [name]`: which suites a name selects.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::cargo::root;
use crate::suite::{GROUPS, Suite};
use crate::suites;

pub(crate) const USAGE: &str = "\
cargo xtask test            every check and every test, the real window included

cargo xtask test rust       every test in Rust, without the window
cargo xtask test app        what a screen may ask for, over a real casebook
cargo xtask test content    the pathways, their words, and the author's tools
cargo xtask test counted    how many allocations a walk, the start and a page make
cargo xtask test engine     the engine and the proof, against models of their own
cargo xtask test repo       the sources: what may use what, names, licences
cargo xtask test screens    the screens
cargo xtask test window     the app in its real window
cargo xtask test packages   each package installed, opened and removed; not part of a whole test, because it needs root
cargo xtask test checks     formats, lints and types; the same as `cargo xtask check`

cargo xtask test NAME       every test with NAME in its name, or in a file of that name, wherever it is";

pub(crate) fn test(arguments: &[String]) -> Result<()> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => suites::everything(),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        [name] => match Suite::named(name) {
            Some(suite) => suites::some(&[suite], None),
            None => by_name(name),
        },
        _ => bail!("`cargo xtask test` takes one name\n\n{USAGE}"),
    }
}

/// Runs the suites in which a test has this text in its name.
fn by_name(name: &str) -> Result<()> {
    let mut found = BTreeSet::new();
    for folder in ["tests", "src-tauri", "ui/src"] {
        for file in files_below(&root().join(folder)) {
            let source = fs::read_to_string(&file).unwrap_or_default();
            let place = file.strip_prefix(root()).unwrap_or(&file).to_path_buf();
            found.extend(suite_of(&place).filter(|suite| has_test(*suite, &place, &source, name)));
        }
    }
    if found.is_empty() {
        bail!("no test has “{name}” in its name\n\n{USAGE}");
    }
    suites::some(&found.into_iter().collect::<Vec<_>>(), Some(name))
}

/// Returns the suite that runs the tests of a file.
fn suite_of(place: &Path) -> Option<Suite> {
    let place = place.to_string_lossy().replace('\\', "/");
    if place.ends_with(".test.ts") {
        return Some(Suite::Screens);
    }
    if !place.ends_with(".rs") {
        return None;
    }
    if place.starts_with("tests/window/") {
        return Some(Suite::Window);
    }
    if place.starts_with("tests/packages/") {
        return Some(Suite::Packages);
    }
    let group = GROUPS.iter().find(|group| place.starts_with(&format!("tests/{group}/")));
    group.map(|group| Suite::Group(group)).or(place.starts_with("src-tauri/").then_some(Suite::Rust))
}

/// Whether a runner with the filter `name` would find a test in this file.
fn has_test(suite: Suite, place: &Path, source: &str, name: &str) -> bool {
    if suite == Suite::Screens {
        let titles =
            source.lines().filter(|line| line.contains("it(") || line.contains("describe(") || line.contains("test("));
        return titles.into_iter().any(|title| title.contains(name));
    }
    let mut after_mark = false;
    let in_file = place.with_extension("").to_string_lossy().replace(['/', '\\'], "::").contains(name);
    source.lines().any(|line| {
        let line = line.trim_start();
        let is_test = after_mark && line.contains("fn ");
        after_mark = line.starts_with("#[test]") || line.starts_with("#[tokio::test") || after_mark && !is_test;
        is_test && (in_file || line.split(['(', ' ']).any(|word| word.contains(name)))
    })
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_name_of_a_suite_selects_it() {
        assert_eq!(Suite::named("window"), Some(Suite::Window));
        assert_eq!(Suite::named("app"), Some(Suite::Group("app")));
        assert_eq!(Suite::named("cache"), None);
    }

    #[test]
    fn a_file_belongs_to_the_suite_that_runs_it() {
        let suite = |place: &str| suite_of(Path::new(place));
        assert_eq!(suite("tests/window/today.rs"), Some(Suite::Window));
        assert_eq!(suite("tests/packages/deb.rs"), Some(Suite::Packages));
        assert_eq!(suite("tests/app/today.rs"), Some(Suite::Group("app")));
        assert_eq!(suite("tests/support/lib.rs"), None);
        assert_eq!(suite("src-tauri/crates/pathway/src/age.rs"), Some(Suite::Rust));
        assert_eq!(suite("ui/src/lib/words.test.ts"), Some(Suite::Screens));
        assert_eq!(suite("ui/src/lib/words.ts"), None);
    }

    #[test]
    fn a_test_is_found_by_its_name_or_by_its_file() {
        let source =
            "#[test]\nfn a_plan_is_made() {}\n#[tokio::test]\n#[ignore]\nasync fn it_is_reviewed() {}\nfn not_one() {}";
        let has = |name: &str| has_test(Suite::Group("app"), Path::new("tests/app/plan.rs"), source, name);
        assert!(has("plan_is") && has("it_is_reviewed") && has("plan"));
        assert!(!has("not_one") && !has("consent"));
        let screens = |name: &str| has_test(Suite::Screens, Path::new("ui/a.test.ts"), "it('says why', () => {", name);
        assert!(screens("says why") && !screens("plan"));
    }
}
