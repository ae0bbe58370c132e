//! What the machine must have: system packages, Node, a display. Installs what it can, and explains the rest.

use std::process::Command;

use anyhow::{Result, bail};

use crate::output::say;
use crate::tools::{ask, heading, run};

/// What is needed to build and open the app on Debian and Ubuntu.
const TO_BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "perl",
    "libwebkit2gtk-4.1-dev",
    "libgtk-3-dev",
    "librsvg2-dev",
    "libxdo-dev",
    "libssl-dev",
];
/// What the tests need in addition: a display, a driver of the window, and `strace`, which makes calls fail.
const TO_TEST: &[&str] = &[
    "xvfb",
    "xauth",
    "dbus",
    "dbus-x11",
    "webkit2gtk-driver",
    "imagemagick",
    "sqlite3",
    "fonts-dejavu-core",
    "strace",
];

/// What the tests of the packages need in addition.
const TO_PACKAGE: &[&str] = &["rpm", "desktop-file-utils", "binutils", "x11-utils"];

const NODE: (u32, u32) = (20, 19);

pub(crate) fn ready_to_build() -> Result<()> {
    packages(TO_BUILD)?;
    node()
}

pub(crate) fn ready_to_test() -> Result<()> {
    packages(&[TO_BUILD, TO_TEST].concat())?;
    node()
}

/// The same for the tests of the packages, which need Debian or Ubuntu, and root for a layer above the system.
pub(crate) fn ready_to_package() -> Result<()> {
    if ask("id", &["-u"]).as_deref() != Some("0") || ask("dpkg-query", &["--version"]).is_none() {
        bail!(
            "The tests of the packages run as root on Debian or Ubuntu: `sudo --preserve-env=HOME,PATH cargo xtask test packages`."
        );
    }
    packages(&[TO_BUILD, TO_TEST, TO_PACKAGE].concat())?;
    node()
}

fn packages(wanted: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        // macOS and Windows have their own web view; Tauri's prerequisites page lists the rest.
        return Ok(());
    }
    if ask("dpkg-query", &["--version"]).is_none() {
        say(&format!(
            "This is not Debian or Ubuntu: please see to it that these, or their like, are installed: {}",
            wanted.join(" ")
        ));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    heading(&format!("Installing system packages: {}", missing.join(" ")));
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], missing.as_slice()].concat())
}

fn is_installed(package: &str) -> bool {
    ask("dpkg-query", &["-W", "-f=${Status}", package]).is_some_and(|status| status.ends_with("ok installed"))
}

fn apt(arguments: &[&str]) -> Result<()> {
    let root = ask("id", &["-u"]).as_deref() == Some("0");
    let mut command = if root {
        Command::new("apt-get")
    } else if ask("sudo", &["--version"]).is_some() {
        let mut command = Command::new("sudo");
        command.arg("apt-get");
        command
    } else {
        bail!(
            "These packages are missing and only root may install them. Please run:\n  apt-get {}",
            arguments.join(" ")
        )
    };
    run(command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}

fn node() -> Result<()> {
    let how = "Please install Node.js 20.19 or newer with npm (https://nodejs.org).";
    let Some(version) = ask("node", &["--version"]) else { bail!("Node.js is missing. {how}") };
    let mut parts = version.trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or_default());
    let found = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if found < NODE {
        bail!("Node.js {version} is too old. {how}");
    }
    if ask(npm(), &["--version"]).is_none() {
        bail!("npm is missing. {how}");
    }
    Ok(())
}

pub(crate) fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// Checks that there is a display, which a window needs on Linux.
pub(crate) fn display() -> Result<()> {
    let has = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !has("DISPLAY") && !has("WAYLAND_DISPLAY") {
        bail!(
            "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.\n\
             Log in to a desktop and run `cargo xtask run` there; or come in with `ssh -X`;\n\
             or, to try it without a screen: `apt-get install xvfb` and `xvfb-run -a cargo xtask run`."
        );
    }
    Ok(())
}
