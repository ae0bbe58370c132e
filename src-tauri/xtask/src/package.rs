//! `package`: the app as packages to install, with the licences of all that is in it and its bill of materials.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::cargo::{root, target};
use crate::output::say;
use crate::tools::{ask, heading, run as run_program};
use crate::{licences, run, sbom, system};

/// What is made on each system. Only the first has been tried: see `docs/releasing.md`.
const BUNDLES: &str = if cfg!(target_os = "linux") {
    "deb,rpm"
} else if cfg!(windows) {
    "nsis,msi"
} else {
    "app,dmg"
};

/// Builds the app and packages it for this system.
pub(crate) fn package() -> Result<()> {
    system::ready_to_build()?;
    run::build_app()?;
    let packages = bundle()?;
    say(&format!("   The packages are below {}", packages.display()));
    Ok(())
}

/// Packages the app that is built. Returns the folder with the packages.
pub(crate) fn bundle() -> Result<PathBuf> {
    let folder = target().join("release/bundle");
    if folder.exists() {
        fs::remove_dir_all(&folder).context("older packages cannot be removed")?;
    }
    fs::create_dir_all(&folder).context("the folder of the packages cannot be made")?;
    let words = folder.join("copyright");
    fs::write(&words, licences::as_text()?).context("the licences cannot be written")?;
    // The packages of one commit have one time, whenever they are made.
    let time =
        ask("git", &["-C", &root().to_string_lossy(), "log", "-1", "--format=%ct"]).context("git names no commit")?;
    sbom::write(&folder.join(format!("stepping-stones_{}.cdx.json", version()?)), &time)?;
    heading("Packaging");
    let bundler = root().join("ui/node_modules/@tauri-apps/cli/tauri.js");
    let mut command = Command::new("node");
    command
        .arg(bundler)
        .args(["bundle", "--bundles", BUNDLES, "--ci", "--config"])
        .arg(with_licences(&words).to_string());
    run_program(command.env("SOURCE_DATE_EPOCH", &time).current_dir(root()))?;
    if cfg!(target_os = "linux") {
        give_the_deb_one_time(&folder.join("deb"), &time)?;
    }
    Ok(folder)
}

/// Packs the `.deb` again with one time for every file: the bundler writes the time at which it was run, so that no two would be equal.
fn give_the_deb_one_time(folder: &Path, time: &str) -> Result<()> {
    if ask("dpkg-deb", &["--version"]).is_none() {
        say("   dpkg-deb is missing: the .deb has the time of today in it, and differs from others of this commit");
        return Ok(());
    }
    let files = fs::read_dir(folder).context("the bundler made no .deb")?.flatten().map(|entry| entry.path());
    let deb = files.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "deb"));
    let (deb, unpacked) = (deb.context("the bundler made no .deb")?, folder.join("unpacked"));
    run_program(Command::new("dpkg-deb").arg("--raw-extract").arg(&deb).arg(&unpacked))?;
    let pack = ["--root-owner-group", "-Zgzip", "--build"];
    run_program(Command::new("dpkg-deb").args(pack).arg(&unpacked).arg(&deb).env("SOURCE_DATE_EPOCH", time))?;
    fs::remove_dir_all(unpacked).context("the unpacked .deb cannot be removed")
}

/// Returns what is added to `tauri.conf.json`: where each kind of package has the licences.
fn with_licences(words: &Path) -> Value {
    json!({ "bundle": {
        "linux": {
            "deb": { "files": { "/usr/share/doc/stepping-stones/copyright": words } },
            "rpm": { "files": { "/usr/share/licenses/stepping-stones/copyright": words } },
        },
        "macOS": { "files": { "Resources/copyright.txt": words } },
        "resources": if cfg!(windows) { json!({ words.to_string_lossy(): "copyright.txt" }) } else { json!({}) },
    } })
}

/// Returns the version in the root `Cargo.toml`, which every crate of the project has.
fn version() -> Result<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).context("Cargo.toml cannot be read")?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \""));
    let Some(version) = line.and_then(|rest| rest.split('"').next()) else { bail!("Cargo.toml names no version") };
    Ok(version.to_owned())
}
