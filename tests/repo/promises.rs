//! The promises of the app: each names the tests that hold it, and every one of those tests exists.

use std::collections::BTreeSet;

use acceptance::{project_files, text};

/// Returns the names between single backticks that are those of tests.
fn tests_in(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).filter(|name| name.contains('_') && !name.contains('=')).collect()
}

#[test]
fn every_promise_names_tests_that_exist() {
    let page = text("docs/promises.md");
    let files = project_files().into_iter().filter(|name| name.ends_with(".rs"));
    let sources: Vec<String> = files.map(|name| text(&name)).collect();
    let exists = |name: &str| sources.iter().any(|source| source.contains(&format!("fn {name}(")));
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| P")).collect();
    let mut numbers = BTreeSet::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let tests = tests_in(cells[2]);
        assert!(!tests.is_empty() || cells[2].starts_with("Not offered"), "{} names no test", cells[0]);
        for name in tests {
            assert!(exists(name), "{} names {name}, which does not exist", cells[0]);
        }
        numbers.insert(cells[0].to_owned());
    }
    assert_eq!(numbers, (1..=15).map(|number| format!("P{number}")).collect());
}
