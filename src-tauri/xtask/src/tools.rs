//! Runs other programs: each is shown before it starts, and a failure is explained.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::cargo::{cargo, target};
use crate::output::{say, show, show_lines};

/// Prints a heading that says what is about to happen.
pub(crate) fn heading(text: &str) {
    say(&format!("\n== {text}"));
}

/// Runs a program, shows its output, and waits.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let begun = Instant::now();
    let status = show(command).with_context(|| format!("`{shown}` could not be run"))?;
    if !status.success() {
        bail!("`{shown}` failed after {} s; see its output above", begun.elapsed().as_secs());
    }
    say(&format!("   {shown}: {} s", begun.elapsed().as_secs()));
    Ok(())
}

/// Runs a program and shows its output. Returns that output and whether the program succeeded.
pub(crate) fn run_and_read(command: &mut Command) -> Result<(bool, String)> {
    let mut text = String::new();
    let status = show_lines(command, |line| {
        text.push_str(line);
        text.push('\n');
    })
    .with_context(|| format!("`{}` could not be run", shown(command)))?;
    Ok((status.success(), text))
}

/// Returns a program of a package on crates.io, built once into the target folder. If it cannot be built, the check
/// fails; it is never skipped.
///
/// It is built without optimisation: it runs for a second or two, and would take minutes longer to build.
pub(crate) fn tool(package: &str, program: &str, version: &str) -> Result<PathBuf> {
    let folder = target().join("tools").join(format!("{package}-{version}"));
    let built = folder.join("bin").join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    // Two jobs may need one tool.
    static BUILDING: Mutex<()> = Mutex::new(());
    let _building = BUILDING.lock().unwrap_or_else(PoisonError::into_inner);
    if !built.exists() {
        heading(&format!("Building {package} {version}"));
        fs::create_dir_all(&folder).context("the target folder cannot be made")?;
        run(cargo()
            .args(["install", package, "--version", version, "--locked", "--debug", "--root"])
            .arg(&folder)
            // The builds of the workspace must not wait for this one.
            .arg("--target-dir")
            .arg(target().join("tools/build"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0"))
        .with_context(|| format!("{package} is needed for the checks; it is built from crates.io"))?;
    }
    Ok(built)
}

/// Returns the output of a program without showing it. `None` if it cannot be run or fails.
pub(crate) fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn shown(command: &Command) -> String {
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(command.get_program().to_string_lossy().into_owned()).chain(arguments).collect::<Vec<_>>().join(" ")
}
