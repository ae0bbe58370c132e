//! The crates that are in the app, on every system for which it can be built.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::Work;
use super::choose::choose;
use crate::cargo::{cargo, root};
use crate::json::{is_null, list, text};

const SYSTEMS: [&str; 6] = [
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-pc-windows-msvc",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
];

/// Returns the crates that are in the app, and the names of all others in `Cargo.lock`.
pub(super) fn shipped() -> Result<(Vec<Work>, BTreeSet<String>)> {
    let mut works = BTreeMap::new();
    for system in SYSTEMS {
        let metadata = metadata(&["--filter-platform", system])?;
        for package in used_by_the_app(&metadata)? {
            let work = work(package)?;
            works.insert(work.full_name(), work);
        }
    }
    let everything = metadata(&[])?;
    let all = list(&everything, "/packages").filter(|package| !is_null(package, "/source"));
    let others = all.map(name_and_version).filter(|name| !works.contains_key(name)).collect();
    Ok((works.into_values().collect(), others))
}

fn metadata(more: &[&str]) -> Result<Value> {
    let arguments = ["metadata", "--format-version", "1", "--locked", "--features", "stepping-stones/custom-protocol"];
    let output =
        cargo().args(arguments).args(more).current_dir(root()).output().context("cargo could not be started")?;
    if !output.status.success() {
        bail!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Returns the packages that the app uses when it runs, and the macros that write some of its code. What only builds or tests it is
/// left out.
fn used_by_the_app(metadata: &Value) -> Result<Vec<&Value>> {
    let packages: BTreeMap<&str, &Value> =
        list(metadata, "/packages").map(|package| (text(package, "/id"), package)).collect();
    let nodes: BTreeMap<&str, &Value> =
        list(metadata, "/resolve/nodes").map(|node| (text(node, "/id"), node)).collect();
    let app = packages
        .iter()
        .find(|(_, package)| text(package, "/name") == "stepping-stones")
        .context("the app is no package")?;
    let (mut seen, mut open) = (BTreeSet::new(), vec![*app.0]);
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        for used in nodes.get(id).into_iter().flat_map(|node| list(node, "/deps")) {
            if list(used, "/dep_kinds").any(|kind| is_null(kind, "/kind")) {
                open.push(text(used, "/pkg"));
            }
        }
    }
    let used = seen.into_iter().filter_map(|id| packages.get(id).copied());
    Ok(used.filter(|package| !is_null(package, "/source")).collect())
}

fn work(package: &Value) -> Result<Work> {
    let folder = Path::new(text(package, "/manifest_path")).parent().unwrap_or(Path::new(""));
    let expression = package
        .get("license")
        .and_then(Value::as_str)
        .with_context(|| format!("{} names no licence", name_and_version(package)))?;
    let authors: Vec<&str> = list(package, "/authors").filter_map(Value::as_str).collect();
    let holders =
        if authors.is_empty() { format!("the authors of {}", text(package, "/name")) } else { authors.join(", ") };
    let (licence, texts) =
        choose(folder, expression, &holders).with_context(|| format!("the crate {}", name_and_version(package)))?;
    Ok(Work { name: text(package, "/name").to_owned(), version: text(package, "/version").to_owned(), licence, texts })
}

fn name_and_version(package: &Value) -> String {
    format!("{} {}", text(package, "/name"), text(package, "/version"))
}
