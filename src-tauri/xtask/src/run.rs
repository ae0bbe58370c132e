//! `run` and `dev`: the app in its window.

use std::path::PathBuf;
use std::process::{Child, Command};

use anyhow::{Context, Result};

use crate::cargo::{app, cargo, root};
use crate::tools::{heading, run as run_program};
use crate::{system, ui};

pub(crate) fn run() -> Result<()> {
    system::display()?;
    system::ready_to_build()?;
    let app = build_app()?;
    heading("Opening Stepping Stones");
    run_program(&mut Command::new(app))
}

/// Builds the screens and the app as users get it. Returns its path.
pub(crate) fn build_app() -> Result<PathBuf> {
    ui::build()?;
    heading("Building the app");
    run_program(cargo().args([
        "build",
        "--release",
        "--locked",
        "-p",
        "stepping-stones",
        "--features",
        "custom-protocol",
    ]))?;
    Ok(app())
}

/// Ends a process by its own id when it goes out of scope.
struct Ending(Child);

impl Drop for Ending {
    fn drop(&mut self) {
        // The process may have ended already; then there is nothing to do.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Without `custom-protocol` the shell loads the screens from the development server, which reloads them as they are edited.
pub(crate) fn dev() -> Result<()> {
    system::display()?;
    system::ready_to_build()?;
    ui::build()?;
    heading("Starting the development server");
    let vite = root().join("ui/node_modules/vite/bin/vite.js");
    let server = Command::new("node").arg(vite).current_dir(root().join("ui")).spawn();
    let _server = Ending(server.context("the development server could not be started")?);
    heading("Opening Stepping Stones; close its window to end");
    run_program(cargo().args(["run", "-p", "stepping-stones"]))
}
