//! Checks that the list of licences in *About* is that of the locked packages: `cargo xtask licences` writes it.

use std::collections::BTreeSet;

use acceptance::{METADATA, text};
use serde_json::Value;

const RENEW: &str = "run `cargo xtask licences`";

fn list() -> Value {
    serde_json::from_str(&text("ui/src/lib/generated/licences.json")).unwrap()
}

fn names(value: &Value) -> BTreeSet<String> {
    value.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

/// Returns every package of `Cargo.lock` that is from a registry, as `name version`.
fn locked_crates() -> BTreeSet<String> {
    let lock: toml::Table = text("Cargo.lock").parse().unwrap();
    let packages = lock["package"].as_array().unwrap().iter().filter(|package| package.get("source").is_some());
    packages.map(|one| format!("{} {}", one["name"].as_str().unwrap(), one["version"].as_str().unwrap())).collect()
}

#[test]
fn every_locked_crate_is_listed_as_shipped_or_not() {
    let list = list();
    let (shipped, others) = (names(&list["crates"]), names(&list["otherCrates"]));
    assert!(shipped.is_disjoint(&others));
    let listed: BTreeSet<String> = shipped.union(&others).cloned().collect();
    let locked = locked_crates();
    let differing: Vec<&String> = locked.symmetric_difference(&listed).collect();
    assert!(differing.is_empty(), "Cargo.lock changed; {RENEW}: {differing:?}");
}

#[test]
fn every_crate_that_the_app_uses_here_is_listed_as_shipped() {
    let shipped = names(&list()["crates"]);
    let packages = METADATA["packages"].as_array().unwrap();
    let nodes = METADATA["resolve"]["nodes"].as_array().unwrap();
    let mut open = vec![&packages.iter().find(|package| package["name"] == "stepping-stones").unwrap()["id"]];
    let (mut seen, mut missing) = (BTreeSet::new(), Vec::new());
    while let Some(id) = open.pop() {
        if !seen.insert(id.as_str().unwrap()) {
            continue;
        }
        let package = packages.iter().find(|package| package["id"] == *id).unwrap();
        let name = format!("{} {}", package["name"].as_str().unwrap(), package["version"].as_str().unwrap());
        if !package["source"].is_null() && !shipped.contains(&name) {
            missing.push(name);
        }
        let node = nodes.iter().find(|node| node["id"] == *id).unwrap();
        let used = node["deps"].as_array().unwrap().iter();
        let runs = |used: &&Value| used["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null());
        open.extend(used.filter(runs).map(|used| &used["pkg"]));
    }
    assert!(seen.len() > 300, "the walk reached the libraries of the app");
    assert!(missing.is_empty(), "{RENEW}: {missing:?}");
}

#[test]
fn every_package_of_npm_that_ships_is_listed() {
    let lock: Value = serde_json::from_str(&text("ui/package-lock.json")).unwrap();
    let ships = |package: &Value| ["dev", "devOptional", "optional"].iter().all(|mark| package[*mark] != true);
    let locked =
        lock["packages"].as_object().unwrap().iter().filter(|(place, package)| !place.is_empty() && ships(package));
    let locked: BTreeSet<String> = locked
        .map(|(place, package)| {
            format!("{} {}", place.rsplit("node_modules/").next().unwrap(), package["version"].as_str().unwrap())
        })
        .collect();
    assert!(locked.iter().any(|name| name.starts_with("svelte ")), "its code is in every screen: {locked:?}");
    assert_eq!(names(&list()["npm"]), locked, "ui/package-lock.json changed; {RENEW}");
}

#[test]
fn everything_that_is_shipped_comes_under_words() {
    let list = list();
    let texts = list["texts"].as_array().unwrap();
    let under: BTreeSet<String> = texts.iter().flat_map(|text| names(&text["works"])).collect();
    let shipped: BTreeSet<String> = names(&list["crates"]).union(&names(&list["npm"])).cloned().collect();
    let without: Vec<&String> = shipped.difference(&under).collect();
    assert!(without.is_empty(), "{without:?}");
    // What is no package of its own.
    let parts = [
        "SQLCipher",
        "SQLite",
        "OpenSSL",
        "The standard library of Rust",
        "Noto Sans (font)",
        "Foxit fonts, in pdf.js",
    ];
    for part in parts {
        assert!(under.contains(part), "{part}");
    }
    for text in texts {
        let words = text["text"].as_str().unwrap().len()
            + if text["isApache"] == true { list["apache"].as_str().unwrap().len() } else { 0 };
        assert!(words > 100, "{text}");
    }
}

#[test]
fn every_font_that_the_papers_carry_is_listed() {
    let list = list();
    let texts: BTreeSet<&str> =
        list["texts"].as_array().unwrap().iter().map(|text| text["text"].as_str().unwrap().trim_end()).collect();
    let licences: Vec<String> =
        acceptance::project_files().into_iter().filter(|name| name.contains("papers/fonts/OFL-")).collect();
    assert!(licences.len() > 4, "{licences:?}");
    for licence in licences {
        assert!(texts.contains(text(&licence).replace("\r\n", "\n").trim_end()), "{licence}; {RENEW}");
    }
}
