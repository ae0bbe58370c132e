//! How everything is built, and where the builds are.

use std::path::PathBuf;
use std::process::Command;

/// Everything is built in one way and one profile, so that no library is built twice: with other packages or another
/// profile, cargo would choose other features for some of them.
pub(crate) const EVERYTHING: [&str; 3] = ["--workspace", "--features", "stepping-stones/custom-protocol"];

/// The same for the app in the window tests.
pub(crate) const DRIVEN: [&str; 3] =
    ["--workspace", "--features", "stepping-stones/custom-protocol,stepping-stones/driver"];

/// Returns the path of the app as users get it.
pub(crate) fn app() -> PathBuf {
    program("stepping-stones")
}

/// Returns the path of a program of the workspace in a release build.
pub(crate) fn program(name: &str) -> PathBuf {
    target().join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Returns the root folder of the project.
///
/// Cargo names the package's folder as it runs: two clones that share a build folder share this program too.
pub(crate) fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.ancestors().nth(2).map_or(here.clone(), PathBuf::from)
}

/// Returns the folder in which cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
