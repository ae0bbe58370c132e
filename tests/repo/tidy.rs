//! Checks the files of the project: every one says what it is for, and none is too long.

use acceptance::{project_files, text};

/// Whether a tool makes the file, or its format has no place for a first line.
fn is_made(name: &str) -> bool {
    ["Cargo.lock", "ui/package-lock.json"].contains(&name) || name.ends_with(".json") || name.ends_with(".sha256")
}

fn ending(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

#[test]
fn every_file_says_in_its_first_line_what_it_is_for() {
    let mut silent = Vec::new();
    for name in project_files().into_iter().filter(|name| !is_made(name)) {
        let opens_with: &[&str] = match ending(&name) {
            "rs" => &["//! "],
            "ts" | "js" => &["// ", "/** ", "/* ", "/// "],
            "svelte" | "svg" => &["<!-- ", "<!--"],
            "scss" => &["// ", "/* "],
            "toml" | "ftl" => &["# "],
            "sql" => &["-- "],
            _ => continue,
        };
        let first = text(&name).lines().next().unwrap_or_default().to_owned();
        if !opens_with.iter().any(|opening| first.starts_with(opening)) && !name.ends_with("Cargo.toml") {
            silent.push(format!("{name}: {first}"));
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn no_source_file_grows_past_450_lines() {
    let mut long = Vec::new();
    for name in project_files() {
        // An edition of a pathway is one file by design, with one file of words.
        if ["rs", "ts", "svelte", "scss"].contains(&ending(&name)) && !name.contains("generated/") {
            let lines = text(&name).lines().count();
            if lines > 450 {
                long.push(format!("{name}: {lines}"));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn names_say_what_a_thing_does() {
    let vague: Vec<String> = project_files()
        .into_iter()
        .filter(|name| ["/util", "/helper", "/manager", "/misc"].iter().any(|word| name.contains(word)))
        .collect();
    assert!(vague.is_empty(), "{vague:?}");
}

#[test]
fn no_national_health_or_government_branding_is_shipped() {
    let built = acceptance::root().join("ui/dist");
    let mut seen = 0;
    let mut open = vec![built];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() {
                open.push(entry.path());
                continue;
            }
            seen += 1;
            let name = entry.file_name().to_string_lossy().to_lowercase();
            // The files of the government's typeface are called `light-…` and `bold-…`.
            let branded = ["crest", "crown", "transport", "frutiger"].iter().any(|word| name.contains(word))
                || ["light-", "bold-"].iter().any(|word| name.starts_with(word));
            assert!(!branded, "{name}");
        }
    }
    assert!(seen > 0, "the screens were built before this test: cargo xtask test does");
}
