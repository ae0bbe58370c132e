//! Compares the table of crates in ARCHITECTURE.md with `cargo metadata`.

use std::collections::{BTreeMap, BTreeSet};

use acceptance::{METADATA, text};

/// Returns, for each crate, the crates that it may use, from the rows `| crate | path | may use |`.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let words = |cell: &str| -> BTreeSet<String> { cell.split('`').skip(1).step_by(2).map(str::to_owned).collect() };
    let section = text("ARCHITECTURE.md");
    let section = section.split("<!-- arrows -->").nth(1).expect("the table is between two `<!-- arrows -->` marks");
    section
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
            (words(cells[0]).pop_first().unwrap(), words(cells[2]))
        })
        .collect()
}

/// Returns, for each crate, the crates that it uses in what it ships.
fn arrows() -> BTreeMap<String, BTreeSet<String>> {
    let members = METADATA["workspace_members"].as_array().unwrap();
    let packages = METADATA["packages"].as_array().unwrap();
    let ours: Vec<_> = packages.iter().filter(|package| members.contains(&package["id"])).collect();
    let names: BTreeSet<&str> = ours.iter().map(|package| package["name"].as_str().unwrap()).collect();
    ours.iter()
        .map(|package| {
            let used = package["dependencies"].as_array().unwrap().iter();
            let shipped =
                used.filter(|used| used["kind"].as_str() != Some("dev")).map(|used| used["name"].as_str().unwrap());
            (
                package["name"].as_str().unwrap().to_owned(),
                shipped.filter(|name| names.contains(name)).map(str::to_owned).collect(),
            )
        })
        .collect()
}

#[test]
fn the_crates_use_each_other_as_in_the_table() {
    assert_eq!(arrows(), table(), "left: what cargo knows; right: the table in ARCHITECTURE.md");
}

#[test]
fn each_heavy_library_is_used_by_only_one_crate() {
    let only = [
        ("petgraph", "pathway"),
        ("rust-sugiyama", "pathway"),
        ("rusqlite", "casebook"),
        ("rusqlite_migration", "casebook"),
        ("fluent-bundle", "wording"),
        ("tokio", "navigator"),
        ("typst", "papers"),
        ("typst-layout", "papers"),
        ("typst-pdf", "papers"),
        ("typst-render", "papers"),
        ("docx-rs", "papers"),
    ];
    let members = METADATA["workspace_members"].as_array().unwrap();
    for package in METADATA["packages"].as_array().unwrap().iter().filter(|package| members.contains(&package["id"])) {
        let room = package["name"].as_str().unwrap();
        for used in package["dependencies"].as_array().unwrap().iter().filter(|used| used["kind"].is_null()) {
            let name = used["name"].as_str().unwrap();
            for (library, owner) in only {
                assert!(name != library || room == owner, "{room} names {library}, which belongs to {owner}");
            }
            assert!(!name.starts_with("tauri") || room == "stepping-stones", "{room} names {name}");
        }
    }
}

#[test]
fn the_app_contains_no_network_client() {
    let packages = METADATA["packages"].as_array().unwrap();
    let nodes = METADATA["resolve"]["nodes"].as_array().unwrap();
    let by_id = |id: &serde_json::Value| nodes.iter().find(|node| node["id"] == *id).unwrap();
    let app = packages.iter().find(|package| package["name"] == "stepping-stones").unwrap();
    let mut seen = BTreeSet::new();
    let mut open = vec![app["id"].clone()];
    while let Some(id) = open.pop() {
        if !seen.insert(id.to_string()) {
            continue;
        }
        for dependency in by_id(&id)["deps"].as_array().unwrap() {
            let ships = dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| {
                // `null` is an ordinary dependency. Dependencies of other systems only are not built here.
                kind["kind"].is_null()
                    && kind["target"].as_str().is_none_or(|target| target.contains("linux") || target.contains("unix"))
            });
            if ships {
                open.push(dependency["pkg"].clone());
            }
        }
    }
    let names: Vec<&str> = packages
        .iter()
        .filter(|package| seen.contains(&package["id"].to_string()))
        .map(|package| package["name"].as_str().unwrap())
        .collect();
    assert!(names.contains(&"tauri"), "the walk reached the libraries of the app");
    for client in [
        "reqwest",
        "ureq",
        "isahc",
        "curl",
        "attohttpc",
        "hyper",
        "tauri-plugin-http",
        "tauri-plugin-updater",
        "tauri-plugin-shell",
    ] {
        assert!(!names.contains(&client), "the app contains {client}");
    }
}
