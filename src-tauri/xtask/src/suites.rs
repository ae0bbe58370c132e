//! The suites of tests: how each is built and run, and how many tests it has.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread::Scope;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::cargo::{DRIVEN, EVERYTHING, app, cargo, root, target};
use crate::output::{lower_priority, start};
use crate::suite::Suite;
use crate::tools::{heading, run, run_and_read, tool};
use crate::ui::npm_in_ui;
use crate::{advisories, check, package, system, ui};

/// The newest version is an alpha for the next Tauri and does not drive this one.
const TAURI_DRIVER: &str = "2.1.0";

/// The result of one suite.
struct Outcome {
    name: &'static str,
    passed: u32,
    failed: u32,
    skipped: u32,
    /// Whether the runner itself reported success.
    well: bool,
    seconds: u64,
}

/// Runs every check and every test.
///
/// Three jobs run at the same time, so that two processors are seldom idle: cargo builds everything, then checks and
/// tests what is written in Rust; the screens are checked and tested; and once the app is built, it is tested in its
/// window. What the last two print is shown when the first has ended.
pub(crate) fn everything() -> Result<()> {
    system::ready_to_test()?;
    ui::build()?;
    let (rust_and_window, screens) = std::thread::scope(|scope| {
        let screens = start(scope, check_and_test_screens);
        (check_and_test_rust(scope), screens.finish())
    });
    let (of_rust, rust, window) = rust_and_window?;
    let (of_screens, screens) = screens?;
    report(Some(of_rust + of_screens), &[rust, screens, window])
}

/// Checks and tests the screens, then checks what cargo does not build. Returns the number of checks.
fn check_and_test_screens() -> Result<(u32, Outcome)> {
    let checks = check::screens()?;
    let outcome = outcome(&Suite::Screens, None, None)?;
    lower_priority();
    Ok((checks + check::sources()?, outcome))
}

/// Builds the programs, tests the window in the background, and meanwhile checks and tests everything else written in
/// Rust. Returns the number of checks, and the outcomes of the two suites.
fn check_and_test_rust<'scope>(scope: &'scope Scope<'scope, '_>) -> Result<(u32, Outcome, Outcome)> {
    let programs = build_programs()?;
    let window = start(scope, move || outcome(&Suite::Window, None, Some(&programs)));
    lower_priority();
    let rust = check::rust().and_then(|checks| Ok((checks, outcome(&Suite::Rust, None, None)?)));
    let window = window.finish();
    let (checks, rust) = rust?;
    Ok((checks, rust, window?))
}

/// Runs some suites. If there is a `filter`, runs only the tests with that text in their names.
pub(crate) fn some(suites: &[Suite], filter: Option<&str>) -> Result<()> {
    let mut outcomes = Vec::new();
    for suite in suites {
        let window = match suite {
            Suite::Checks => return check::check(),
            Suite::Window => Some(prepare_window()?),
            Suite::Packages => Some(prepare_packages()?),
            Suite::Screens => ui::install().map(|()| None)?,
            Suite::Rust | Suite::Group(_) => {
                system::ready_to_build()?;
                // The shell contains the screens, and a test searches them.
                ui::build().map(|()| None)?
            }
        };
        outcomes.push(outcome(suite, filter, window.as_ref())?);
    }
    report(None, &outcomes)
}

fn outcome(suite: &Suite, filter: Option<&str>, programs: Option<&Programs>) -> Result<Outcome> {
    heading(&format!("Tests: {}", suite.name()));
    let mut command = match (suite, programs) {
        (Suite::Screens, _) => screens(filter),
        (Suite::Window, Some(programs)) => window(programs, filter)?,
        (Suite::Packages, Some(programs)) => packages(programs, filter)?,
        (Suite::Group(group), _) => rust(&["--test", group], filter),
        _ => rust(&[], filter),
    };
    let begun = Instant::now();
    let (well, said) = run_and_read(&mut command)?;
    let (passed, failed, skipped) = if *suite == Suite::Screens { vitest_counts(&said) } else { cargo_counts(&said) };
    Ok(Outcome { name: suite.name(), passed, failed, skipped, well, seconds: begun.elapsed().as_secs() })
}

fn rust(targets: &[&str], filter: Option<&str>) -> Command {
    let mut command = cargo();
    command.args(["test", "--release", "--no-fail-fast"]).args(EVERYTHING).args(targets).args(filter);
    command
}

fn screens(filter: Option<&str>) -> Command {
    let mut command = npm_in_ui(&["run", "--silent", "test"]);
    if let Some(filter) = filter {
        command.args(["--", "-t", filter]);
    }
    command.env("NO_COLOR", "1").env("CI", "1");
    command
}

/// The programs of the tests that open the app.
struct Programs {
    /// The window tests: the app as users get it, plus one feature that lets a driver press its buttons and answer its file
    /// dialogs. The tests of the packages: the folder of the packages.
    opened: PathBuf,
    /// The tests themselves. They are run without cargo, which would wait for other builds.
    tests: PathBuf,
}

fn prepare_window() -> Result<Programs> {
    system::ready_to_test()?;
    ui::build()?;
    build_programs()
}

/// Builds the app for the window tests, then the app as users get it, and the tests.
fn build_programs() -> Result<Programs> {
    heading("Building the app for the window tests");
    // Naming a test too makes cargo choose the same features as in every other build.
    run(cargo().args(["build", "--release", "--bin", "stepping-stones", "--test", "window"]).args(DRIVEN))?;
    let folder = target().join("window");
    fs::create_dir_all(&folder).context("the target folder cannot be made")?;
    let driven = folder.join(format!("stepping-stones{}", std::env::consts::EXE_SUFFIX));
    fs::copy(app(), &driven).context("the app could not be put aside for the window tests")?;
    Ok(Programs { opened: driven, tests: build_app_and("window")? })
}

/// Builds the app as users get it, and a group of tests that opens it. Returns the program with the tests.
fn build_app_and(tests: &str) -> Result<PathBuf> {
    heading("Building the app");
    run(cargo().args(["build", "--release", "--bins", "--test", tests]).args(EVERYTHING))?;
    let list = ["test", "--release", "--test", tests, "--no-run", "--message-format", "json"];
    let built = cargo().args(list).args(EVERYTHING).output().context("cargo could not be started")?;
    executable(&String::from_utf8_lossy(&built.stdout)).context("cargo did not build the tests")
}

/// Builds the app and packages it, as `cargo xtask package` does.
fn prepare_packages() -> Result<Programs> {
    system::ready_to_package()?;
    ui::build()?;
    let tests = build_app_and("packages")?;
    Ok(Programs { opened: package::bundle()?, tests })
}

/// Returns a command with its own display, message bus and mounts, so that neither the desktop nor the system is touched.
fn packages(programs: &Programs, filter: Option<&str>) -> Result<Command> {
    let folder = root().join("tests");
    let mut command = Command::new("unshare");
    command.args(["--mount", "--propagation", "private", "xvfb-run", "-a", "-s", "-screen 0 1400x1000x24"]);
    command.args(["dbus-run-session", "--"]).arg(&programs.tests).args(filter).arg("--test-threads=1");
    command
        .current_dir(&folder)
        .env("CARGO_MANIFEST_DIR", &folder)
        .env("STEPPING_STONES_PACKAGES", &programs.opened)
        .env("NO_AT_BRIDGE", "1")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    Ok(command)
}

/// Returns the program that cargo names in its messages, one JSON object in each line.
fn executable(messages: &str) -> Option<PathBuf> {
    let path = messages.lines().rev().find_map(|line| line.split_once(r#""executable":""#))?.1.split('"').next()?;
    Some(root().join(path))
}

/// Returns a command with its own display and message bus, so that the machine's desktop is not touched.
fn window(programs: &Programs, filter: Option<&str>) -> Result<Command> {
    let folder = root().join("tests");
    let mut command = Command::new("xvfb-run");
    command.args(["-a", "-s", "-screen 0 1400x1000x24", "dbus-run-session", "--"]);
    command.arg(&programs.tests).args(filter).args(["--test-threads=1", "--nocapture"]);
    if filter.is_some() {
        // If somebody names a test, it must run, including the one that makes the pictures for the README.
        command.arg("--include-ignored");
    }
    command
        .current_dir(&folder)
        // The tests find the project by this, as they do below cargo.
        .env("CARGO_MANIFEST_DIR", &folder)
        .env("STEPPING_STONES_APP", &programs.opened)
        .env("STEPPING_STONES_RELEASE", app())
        .env("STEPPING_STONES_DRIVER", tool("tauri-driver", "tauri-driver", TAURI_DRIVER)?)
        .env("NO_AT_BRIDGE", "1")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    Ok(command)
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

fn report(checks: Option<u32>, outcomes: &[Outcome]) -> Result<()> {
    heading("All suites");
    if let Some(checks) = checks {
        println!("   checks    {checks} passed");
        advisories::told()?.iter().for_each(|line| println!("   {line}"));
    }
    for outcome in outcomes {
        let Outcome { name, passed, failed, skipped, seconds, .. } = outcome;
        println!("   {name:<9} {passed} passed, {failed} failed, {skipped} skipped ({seconds} s)");
    }
    let total = |count: fn(&Outcome) -> u32| outcomes.iter().map(count).sum::<u32>();
    let (passed, failed, skipped) = (total(|s| s.passed), total(|s| s.failed), total(|s| s.skipped));
    println!("\n{passed} passed, {failed} failed, {skipped} skipped");
    let is_bad = |outcome: &&Outcome| !outcome.well || outcome.failed > 0 || outcome.passed == 0;
    let bad: Vec<&str> = outcomes.iter().filter(is_bad).map(|outcome| outcome.name).collect();
    if bad.is_empty() { Ok(()) } else { bail!("not well, or ran nothing: {}", bad.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summaries_of_the_runners_are_read() {
        let cargo = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured\n\
                     test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured\n";
        assert_eq!(cargo_counts(cargo), (15, 2, 1));
        assert_eq!(vitest_counts(" Test Files  4 passed (4)\n      Tests  1 failed | 30 passed (31)\n"), (30, 1, 0));
        assert_eq!(vitest_counts("nothing ran"), (0, 0, 0));
    }

    #[test]
    fn the_program_that_cargo_built_is_found_in_its_messages() {
        let messages = r#"{"reason":"compiler-artifact","executable":null,"fresh":true}
{"reason":"compiler-artifact","executable":"/build/release/deps/window-0a","fresh":true}
{"reason":"build-finished","success":true}"#;
        assert_eq!(executable(messages), Some(PathBuf::from("/build/release/deps/window-0a")));
        assert_eq!(executable("{}"), None);
    }
}
