//! The packages of npm that the screens use. The build of the screens refuses to bundle any other.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use super::Work;
use super::choose::choose;
use crate::cargo::root;
use crate::json::{is_true, text};
use crate::ui;

pub(super) fn shipped() -> Result<Vec<Work>> {
    ui::install()?;
    let lock = read("ui/package-lock.json")?;
    let packages = lock.get("packages").and_then(Value::as_object).context("ui/package-lock.json lists no packages")?;
    let ships = |package: &Value| ["/dev", "/devOptional", "/optional"].iter().all(|mark| !is_true(package, mark));
    let shipped = packages.iter().filter(|(place, package)| !place.is_empty() && ships(package));
    shipped.map(|(place, _)| work(place)).collect()
}

fn work(place: &str) -> Result<Work> {
    let package = read(&format!("ui/{place}/package.json"))?;
    let author =
        Some(text(&package, "/author/name")).filter(|name| !name.is_empty()).unwrap_or(text(&package, "/author"));
    let holders =
        if author.is_empty() { format!("the authors of {}", text(&package, "/name")) } else { author.to_owned() };
    let (licence, texts) = choose(&root().join("ui").join(place), text(&package, "/license"), &holders)
        .with_context(|| format!("the package {place} of npm"))?;
    Ok(Work {
        name: text(&package, "/name").to_owned(),
        version: text(&package, "/version").to_owned(),
        licence,
        texts,
    })
}

fn read(path: &str) -> Result<Value> {
    let text = fs::read_to_string(root().join(path)).with_context(|| format!("{path} cannot be read"))?;
    serde_json::from_str(&text).with_context(|| format!("{path} is not JSON"))
}
