//! `test`: every check and every test, the real window included, and how many there were.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::run::{app, cargo};
use crate::tools::{heading, run, run_and_read};
use crate::ui::npm_in_ui;
use crate::{check, system, target, ui};

/// The newest is an alpha of the next Tauri and does not drive this one.
const TAURI_DRIVER: &str = "2.1.0";

/// How one suite went.
struct Suite {
    name: &'static str,
    passed: u32,
    failed: u32,
    skipped: u32,
    /// The runner itself said that all was well.
    well: bool,
    seconds: u64,
}

/// Everything is built in one way, in one profile, so that no library is built twice: with other packages or another profile,
/// cargo would choose other features for some of them.
pub(crate) const EVERYTHING: [&str; 3] = ["--workspace", "--features", "stepping-stones/custom-protocol"];

pub(crate) fn test() -> Result<()> {
    system::ready_to_test()?;
    ui::build()?;
    let driven = build_driven()?;
    build_everything()?;
    let driver = tauri_driver()?;
    let checks = check::checks()?;
    let mut suites = vec![suite("rust", rust, cargo_counts)?, suite("screens", screens, vitest_counts)?];
    suites.push(suite("window", || window(&driver, &driven), cargo_counts)?);
    report(checks, &suites)
}

/// The app as users get it, but for one feature that lets a driver press its buttons and answer its file dialogs.
fn build_driven() -> Result<PathBuf> {
    heading("Building the app for the window tests");
    let arguments = ["build", "--release", "--bins", "--tests", "--features", "stepping-stones/driver"];
    run(cargo().args(arguments).args(EVERYTHING))?;
    let folder = target().join("window");
    fs::create_dir_all(&folder).context("the target folder cannot be made")?;
    let driven = folder.join(format!("stepping-stones{}", std::env::consts::EXE_SUFFIX));
    fs::copy(app(), &driven).context("the app could not be put aside for the window tests")?;
    Ok(driven)
}

/// The app as users get it, and every test.
fn build_everything() -> Result<()> {
    heading("Building the app and the tests");
    run(cargo().args(["build", "--release", "--bins", "--tests"]).args(EVERYTHING))
}

fn suite(name: &'static str, command: impl FnOnce() -> Command, count: fn(&str) -> (u32, u32, u32)) -> Result<Suite> {
    heading(&format!("Tests: {name}"));
    let begun = Instant::now();
    let (well, said) = run_and_read(&mut command())?;
    let (passed, failed, skipped) = count(&said);
    Ok(Suite { name, passed, failed, skipped, well, seconds: begun.elapsed().as_secs() })
}

fn rust() -> Command {
    let mut command = cargo();
    command.args(["test", "--release", "--no-fail-fast"]).args(EVERYTHING);
    // What is asked of the app as users get it.
    command.env("STEPPING_STONES_RELEASE", app());
    // The window tests are their own suite.
    command.env_remove("STEPPING_STONES_WINDOW");
    command
}

fn screens() -> Command {
    let mut command = npm_in_ui(&["run", "--silent", "test"]);
    command.env("NO_COLOR", "1").env("CI", "1");
    command
}

/// A display and a message bus of their own, so that nothing on the machine's desktop is touched.
fn window(driver: &Path, driven: &Path) -> Command {
    let cargo = cargo();
    let mut command = Command::new("xvfb-run");
    command.current_dir(crate::root());
    command.args(["-a", "-s", "-screen 0 1400x1000x24", "dbus-run-session", "--"]);
    command.arg(cargo.get_program());
    command.args(["test", "--release", "--test", "window"]).args(EVERYTHING);
    command.args(["--", "--test-threads=1", "--nocapture"]);
    command
        .env("STEPPING_STONES_WINDOW", "1")
        .env("STEPPING_STONES_APP", driven)
        .env("STEPPING_STONES_RELEASE", app())
        .env("STEPPING_STONES_DRIVER", driver)
        .env("NO_AT_BRIDGE", "1")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    command
}

/// The driver of the window, built once into the target folder.
fn tauri_driver() -> Result<PathBuf> {
    let tools = target().join("tools").join(format!("tauri-driver-{TAURI_DRIVER}"));
    let driver = tools.join("bin").join(format!("tauri-driver{}", std::env::consts::EXE_SUFFIX));
    if !driver.exists() {
        heading("Building tauri-driver");
        fs::create_dir_all(&tools).context("the target folder cannot be made")?;
        let version = ["--version", TAURI_DRIVER, "--locked", "--root"];
        run(cargo().args(["install", "tauri-driver"]).args(version).arg(&tools))?;
    }
    Ok(driver)
}

/// Adds up every `test result: … N passed; N failed; N ignored`.
fn cargo_counts(said: &str) -> (u32, u32, u32) {
    let mut counts = (0, 0, 0);
    for line in said.lines().filter(|line| line.starts_with("test result:")) {
        counts.0 += number_before(line, " passed");
        counts.1 += number_before(line, " failed");
        counts.2 += number_before(line, " ignored");
    }
    counts
}

/// Reads vitest's `Tests  N failed | N passed | N skipped (N)`.
fn vitest_counts(said: &str) -> (u32, u32, u32) {
    let line = said.lines().rev().find(|line| line.trim_start().starts_with("Tests ")).unwrap_or_default();
    (number_before(line, " passed"), number_before(line, " failed"), number_before(line, " skipped"))
}

fn number_before(line: &str, what: &str) -> u32 {
    let before = line.split(what).next().filter(|before| before.len() < line.len()).unwrap_or_default();
    before.rsplit(|letter: char| !letter.is_ascii_digit()).next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn report(checks: u32, suites: &[Suite]) -> Result<()> {
    heading("All suites");
    println!("   checks    {checks} passed");
    for suite in suites {
        let Suite { name, passed, failed, skipped, seconds, .. } = suite;
        println!("   {name:<9} {passed} passed, {failed} failed, {skipped} skipped ({seconds} s)");
    }
    let total = |count: fn(&Suite) -> u32| suites.iter().map(count).sum::<u32>();
    let (passed, failed, skipped) = (total(|s| s.passed), total(|s| s.failed), total(|s| s.skipped));
    println!("\n{passed} passed, {failed} failed, {skipped} skipped");
    let bad: Vec<&str> = suites.iter().filter(|s| !s.well || s.failed > 0 || s.passed == 0).map(|s| s.name).collect();
    if bad.is_empty() { Ok(()) } else { bail!("not well, or ran nothing: {}", bad.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runners_own_summaries_are_read() {
        let cargo = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured\n\
                     test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured\n";
        assert_eq!(cargo_counts(cargo), (15, 2, 1));
        assert_eq!(vitest_counts(" Test Files  4 passed (4)\n      Tests  1 failed | 30 passed (31)\n"), (30, 1, 0));
        assert_eq!(vitest_counts("nothing ran"), (0, 0, 0));
    }
}
