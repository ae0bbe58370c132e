//! Tests the command line itself: what a command accepts, and how it ends.

// A test fails by a panic.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

fn root() -> PathBuf {
    // Cargo names the folder as it runs a test: clones may share a build folder.
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap()).join("../../..").canonicalize().unwrap()
}

/// Runs `pathways` in another folder than that of the pack, with these lines as its input.
fn pathways(arguments: &[&str], input: &str) -> Output {
    let elsewhere = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_pathways"));
    command.args(arguments).current_dir(elsewhere.path());
    let mut running = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    running.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    running.wait_with_output().unwrap()
}

fn in_pack(arguments: &[&str], input: &str) -> Output {
    let root = root();
    pathways(&[arguments, &["--folder", root.to_str().unwrap()]].concat(), input)
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn two_folders_are_refused() {
    let root = root();
    let output = in_pack(&["check", root.to_str().unwrap()], "");
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert!(text(&output).contains("two folders"), "{}", text(&output));
}

#[test]
fn a_piped_walk_with_a_wrong_line_fails() {
    let right = in_pack(&["walk", "sensory"], "hold child-view\nquit\n");
    assert_eq!(right.status.code(), Some(0), "{}", text(&right));
    for wrong in ["jump\n", "choose nothing\nquit\n", "hold nothing\n"] {
        let output = in_pack(&["walk", "sensory"], wrong);
        assert_eq!(output.status.code(), Some(1), "{wrong}: {}", text(&output));
    }
}

#[test]
fn editions_are_compared_by_name_and_only_with_their_own_pathway() {
    let same = in_pack(&["diff", "sensory@1", "pathways/sensory/v1.toml"], "");
    assert!(text(&same).contains(": 0 differences"), "{}", text(&same));
    let other = in_pack(&["diff", "sensory@1", "ebsa"], "");
    assert_eq!(other.status.code(), Some(2), "{}", text(&other));
    assert!(text(&other).contains("two different pathways"), "{}", text(&other));
    let missing = in_pack(&["diff", "sensory@1", "sensory@77"], "");
    assert!(text(&missing).contains("Expected sensory@1"), "{}", text(&missing));
}

#[test]
fn json_has_notes_and_the_paths_of_the_text() {
    let output = in_pack(&["check", "--format", "json", "--on", "2040-01-01"], "");
    let records: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let notes: Vec<_> = records.as_array().unwrap().iter().filter(|one| one["severity"] == "note").collect();
    assert!(notes.iter().any(|one| one["file"] == "pathways/pack.toml"), "{}", text(&output));
    assert!(notes.iter().all(|one| one["line"].as_u64() > Some(1)), "{}", text(&output));
    let output = in_pack(&["check", "--on", "2040-01-01"], "");
    assert!(text(&output).contains("should have been reviewed by"), "{}", text(&output));
}

#[test]
fn what_a_step_says_has_plurals_and_urgent_help_has_numbers() {
    let output = in_pack(&["walk", "mental-health"], "look\nstop\nquit\n");
    assert!(!text(&output).contains("1 weeks") && !text(&output).contains("again1"), "{}", text(&output));
    assert!(text(&output).contains(": 999"), "{}", text(&output));
}
