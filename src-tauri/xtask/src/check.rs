//! `check` and `gen`: formats, lints, types, and the generated TypeScript.

use std::process::Command;

use anyhow::Result;

use crate::cargo::{DRIVEN, EVERYTHING, cargo, program, root};
use crate::tools::{heading, run, tool};
use crate::ui::npm_in_ui;
use crate::{advisories, system, ui};

/// Checks licences, the sources of packages and known vulnerabilities: `deny.toml`.
const CARGO_DENY: &str = "0.20.2";
/// Finds dependencies that a `Cargo.toml` names and no source uses.
const CARGO_MACHETE: &str = "0.9.2";
/// Checks spelling, with the exceptions in `typos.toml`.
const TYPOS: &str = "1.52.0";

pub(crate) fn check() -> Result<()> {
    system::ready_to_build()?;
    ui::build()?;
    rust()?;
    screens()?;
    sources()?;
    Ok(())
}

/// Checks what cargo builds. Returns the number of checks; the first failure ends them.
pub(crate) fn rust() -> Result<u32> {
    heading("Rust: format");
    run(cargo().args(["fmt", "--all", "--check"]))?;
    heading("Rust: lints");
    run(cargo().args(["clippy", "--release", "--all-targets"]).args(EVERYTHING).args(["--", "-D", "warnings"]))?;
    // The code that only the window tests use is checked in the same way.
    let window = ["clippy", "--release", "--bin", "stepping-stones", "--test", "window"];
    run(cargo().args(window).args(DRIVEN).args(["--", "-D", "warnings"]))?;
    heading("Pathways");
    run(cargo().args(["build", "--release", "--bin", "pathways", "--test", "content"]).args(EVERYTHING))?;
    run(Command::new(program("pathways")).arg("check").current_dir(root()))?;
    Ok(3)
}

/// Checks the screens. Returns the number of checks.
pub(crate) fn screens() -> Result<u32> {
    heading("Screens: types");
    run(&mut npm_in_ui(&["run", "--silent", "check"]))?;
    heading("Screens: lints and format");
    run(&mut npm_in_ui(&["run", "--silent", "lint"]))?;
    Ok(2)
}

/// Checks what is not built: licences, dependencies and spelling. Returns the number of checks.
pub(crate) fn sources() -> Result<u32> {
    let deny = tool("cargo-deny", "cargo-deny", CARGO_DENY)?;
    heading("Licences and sources of packages");
    run(Command::new(&deny).args(["--locked", "check", "licenses", "bans", "sources"]).current_dir(root()))?;
    heading("Vulnerable packages");
    advisories::check(&deny)?;
    heading("Unused dependencies");
    run(Command::new(tool("cargo-machete", "cargo-machete", CARGO_MACHETE)?).arg(root()))?;
    heading("Spelling");
    run(Command::new(tool("typos-cli", "typos", TYPOS)?).current_dir(root()))?;
    Ok(4)
}

pub(crate) fn generate() -> Result<()> {
    heading("Writing ui/src/lib/generated");
    let navigator = ["test", "-q", "--release", "--lib", "wire::typescript"];
    run(cargo().args(navigator).args(EVERYTHING).env("UPDATE_GENERATED", "1"))
}
