//! The software bill of materials: what is in the app, in the CycloneDX format, beside the packages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::cargo::{cargo, root};
use crate::json::{list, text};
use crate::licences;
use crate::output::say;
use crate::tools::{heading, tool};
use crate::ui::npm_in_ui;

/// Writes what cargo knows. CycloneDX’s own program; its newest version is of May 2026, under the Apache licence.
const CARGO_CYCLONEDX: &str = "0.5.9";
const SPECIFICATION: &str = "1.5";
/// The program writes one file beside each `Cargo.toml`, with this name.
const WRITTEN: &str = "bill-of-materials-of-cargo";

/// Writes the bill of what ships to a file, made at a time in seconds since 1970. Both tools list more: what only other systems, builds or tests need is left out.
pub(crate) fn write(to: &Path, time: &str) -> Result<()> {
    heading("Bill of materials");
    let shipped = licences::shipped_names()?;
    let (mut bill, screens) = (of_cargo(time)?, of_npm()?);
    let ours = |part: &Value| text(part, "/bom-ref").starts_with("path+");
    let mut parts: Vec<Value> = list(&bill, "/components")
        .filter(|part| ours(part) || shipped.contains(&name(part)))
        .chain(list(&screens, "/components").filter(|part| shipped.contains(&name(part))))
        .cloned()
        .collect();
    parts.sort_by_key(|part| text(part, "/bom-ref").to_owned());
    let missing: Vec<_> = shipped.difference(&parts.iter().map(name).collect()).cloned().collect();
    if !missing.is_empty() {
        bail!("the bill of materials lacks what *About* lists: {}", missing.join(", "));
    }
    let app = text(&bill, "/metadata/component/bom-ref").to_owned();
    let root_of_screens = text(&screens, "/metadata/component/bom-ref").to_owned();
    let known: BTreeSet<String> =
        parts.iter().map(|part| text(part, "/bom-ref").to_owned()).chain([app.clone()]).collect();
    let links: Vec<Value> = [&bill, &screens].into_iter().flat_map(|one| list(one, "/dependencies").cloned()).collect();
    let links = links_between(&links, &known, &app, &root_of_screens);
    let count = parts.len();
    let whole = bill.as_object_mut().context("cargo-cyclonedx wrote no object")?;
    whole.insert("components".to_owned(), Value::Array(parts));
    whole.insert("dependencies".to_owned(), links);
    // A number by chance, which would differ between two bills of one commit.
    whole.remove("serialNumber");
    // Where the sources were when it was written is nobody's business, and differs between builds.
    let place = root().canonicalize().unwrap_or_else(|_| root());
    let text = format!("{bill:#}\n").replace(&*place.to_string_lossy(), "/stepping-stones");
    fs::write(to, text).with_context(|| format!("{} cannot be written", to.display()))?;
    say(&format!("   {}: CycloneDX {SPECIFICATION}, {count} parts", to.display()));
    Ok(())
}

/// Returns who uses whom, of the parts in the bill. What the screens use, the app uses.
fn links_between(links: &[Value], known: &BTreeSet<String>, app: &str, root_of_screens: &str) -> Value {
    let used_by = |one: &str| -> Vec<&str> {
        let used = links.iter().filter(|link| text(link, "/ref") == one).flat_map(|link| list(link, "/dependsOn"));
        used.filter_map(Value::as_str).filter(|used| known.contains(*used)).collect()
    };
    let links = known.iter().map(|one| {
        let more = if one == app { used_by(root_of_screens) } else { Vec::new() };
        let used: BTreeSet<&str> = used_by(one).into_iter().chain(more).collect();
        json!({ "ref": one, "dependsOn": used })
    });
    Value::Array(links.collect())
}

fn of_cargo(time: &str) -> Result<Value> {
    let program = tool("cargo-cyclonedx", "cargo-cyclonedx", CARGO_CYCLONEDX)?;
    let output = std::process::Command::new(program)
        .args([
            "cyclonedx",
            "--quiet",
            "--manifest-path",
            "src-tauri/Cargo.toml",
            "--format",
            "json",
            "--target",
            "all",
        ])
        .args(["--features", "custom-protocol", "--no-build-deps", "--spec-version", SPECIFICATION])
        .args(["--override-filename", WRITTEN])
        .env("CARGO", cargo().get_program())
        .env("SOURCE_DATE_EPOCH", time)
        .current_dir(root())
        .output()
        .context("cargo-cyclonedx could not be started")?;
    let app = fs::read_to_string(root().join("src-tauri").join(format!("{WRITTEN}.json")));
    for folder in members()? {
        // Where there is none, there is nothing to remove.
        let _ = fs::remove_file(Path::new(&folder).join(format!("{WRITTEN}.json")));
    }
    let app =
        app.with_context(|| format!("cargo-cyclonedx wrote nothing: {}", String::from_utf8_lossy(&output.stderr)))?;
    Ok(serde_json::from_str(&app)?)
}

/// Returns the folders of the project's own crates.
fn members() -> Result<Vec<String>> {
    let output = cargo()
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .output()
        .context("cargo could not be started")?;
    let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata failed")?;
    let manifests = list(&metadata, "/packages").map(|package| text(package, "/manifest_path"));
    Ok(manifests.map(|manifest| manifest.trim_end_matches("Cargo.toml").to_owned()).collect())
}

/// Returns everything that npm installs. Its own choice of what ships leaves out Svelte, which is in every screen.
fn of_npm() -> Result<Value> {
    let output = npm_in_ui(&["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"])
        .output()
        .context("npm could not be started")?;
    serde_json::from_slice(&output.stdout)
        .with_context(|| format!("npm wrote no bill of materials: {}", String::from_utf8_lossy(&output.stderr)))
}

/// Returns the full name of a part, as *About* lists it.
fn name(part: &Value) -> String {
    let group = part.get("group").and_then(Value::as_str).map(|group| format!("{group}/")).unwrap_or_default();
    format!("{group}{} {}", text(part, "/name"), text(part, "/version"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_is_left_out_is_linked_from_nowhere_and_the_app_uses_what_the_screens_use() {
        let links = [
            json!({ "ref": "app", "dependsOn": ["a", "only-tests"] }),
            json!({ "ref": "a", "dependsOn": ["b"] }),
            json!({ "ref": "screens", "dependsOn": ["svelte", "vitest"] }),
        ];
        let known = ["a", "app", "b", "svelte"].map(str::to_owned).into();
        let expected = json!([
            { "ref": "a", "dependsOn": ["b"] },
            { "ref": "app", "dependsOn": ["a", "svelte"] },
            { "ref": "b", "dependsOn": [] },
            { "ref": "svelte", "dependsOn": [] },
        ]);
        assert_eq!(links_between(&links, &known, "app", "screens"), expected);
    }
}
