//! Checks that every library of the app has a licence that deny.toml allows.

use std::collections::BTreeSet;

use acceptance::{METADATA, text};

fn allowed() -> BTreeSet<String> {
    let table: toml::Table = text("deny.toml").parse().unwrap();
    table["licenses"]["allow"].as_array().unwrap().iter().map(|licence| licence.as_str().unwrap().to_owned()).collect()
}

/// Whether an SPDX expression can be met with the allowed licences: `OR` needs one side, `AND` both.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let expression = expression.trim();
    if let Some(parts) = split_outside_brackets(expression, " OR ") {
        return parts.iter().any(|part| is_met(part, allowed));
    }
    if let Some(parts) = split_outside_brackets(expression, " AND ") {
        return parts.iter().all(|part| is_met(part, allowed));
    }
    match expression.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) => is_met(inner, allowed),
        None => allowed.contains(expression),
    }
}

fn split_outside_brackets(expression: &str, by: &str) -> Option<Vec<String>> {
    let (mut depth, mut parts, mut begun) = (0, Vec::new(), 0);
    for (at, letter) in expression.char_indices() {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        if depth == 0 && expression[at..].starts_with(by) {
            parts.push(expression[begun..at].to_owned());
            begun = at + by.len();
        }
    }
    (!parts.is_empty()).then(|| {
        parts.push(expression[begun..].to_owned());
        parts
    })
}

#[test]
fn every_library_can_be_shipped() {
    let allowed = allowed();
    let mut refused = Vec::new();
    for package in METADATA["packages"].as_array().unwrap() {
        // An older spelling of OR.
        let licence = package["license"].as_str().unwrap_or("none").replace('/', " OR ");
        if !is_met(&licence, &allowed) {
            refused.push(format!("{} {}: {licence}", package["name"], package["version"]));
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn expressions_are_read_as_spdx_means_them() {
    let allowed = BTreeSet::from(["MIT".to_owned(), "Zlib".to_owned()]);
    for (expression, met) in [
        ("MIT", true),
        ("GPL-3.0", false),
        ("GPL-3.0 OR MIT", true),
        ("MIT AND GPL-3.0", false),
        ("(MIT OR X) AND Zlib", true),
        ("(X OR Y) AND Zlib", false),
    ] {
        assert_eq!(is_met(expression, &allowed), met, "{expression}");
    }
}
