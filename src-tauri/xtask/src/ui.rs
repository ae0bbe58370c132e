//! The screens: their packages, and their bundle.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use crate::cargo::{root, target};
use crate::system::npm;
use crate::tools::{heading, run};

/// Returns an npm command in `ui/`.
pub(crate) fn npm_in_ui(arguments: &[&str]) -> Command {
    let mut command = Command::new(npm());
    command.current_dir(root().join("ui")).args(arguments);
    command
}

/// Installs the packages of `package-lock.json` if they differ from the installed ones.
pub(crate) fn install() -> Result<()> {
    let lock = fs::read(root().join("ui/package-lock.json")).context("ui/package-lock.json cannot be read")?;
    let stamp = root().join("ui/node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    heading("Installing the screens' packages");
    run(&mut npm_in_ui(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(stamp, lock).context("ui/node_modules cannot be written to")
}

/// Builds the bundle that the app contains.
pub(crate) fn build() -> Result<()> {
    install()?;
    heading("Building the screens");
    run(&mut npm_in_ui(&["run", "--silent", "build"]))?;
    // cargo compares times, so a folder that was made again must be newer than the last build of the shell.
    fs::create_dir_all(target()).context("the target folder cannot be made")
}
