//! Installs each package beside an untouched system, opens the app, and removes it again. Run by `cargo xtask test packages`.

// A test fails by a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod beside;
mod bill_of_materials;
mod deb;
mod opened;
mod rpm;

use std::path::PathBuf;
use std::process::Command;

/// Returns the one package with this ending that was made.
fn package(ending: &str) -> PathBuf {
    let folder =
        PathBuf::from(std::env::var_os("STEPPING_STONES_PACKAGES").expect("`cargo xtask test packages` sets it"));
    let mut open = vec![folder];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    assert_eq!(found.len(), 1, "one package that ends with {ending}: {found:?}");
    found.remove(0)
}

/// Runs a program that must succeed. Returns what it said.
#[track_caller]
fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let (said, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}\n{said}{errors}");
    said.into_owned()
}

/// The text that every package carries.
fn assert_names_all_works(copyright: &str) {
    for work in
        ["MIT License", "SQLCipher", "OpenSSL", "tauri 2.", "govuk-frontend 6.", "svelte 5.", "Noto Sans (font)"]
    {
        assert!(copyright.contains(work), "the copyright names no {work}");
    }
}
