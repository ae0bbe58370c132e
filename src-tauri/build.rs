//! Makes a permission for every request in the table, and a capability that gives them to the one window. Without
//! permissions, every window could make every request.

use std::path::Path;

#[macro_use]
#[path = "crates/navigator/src/wire/requests.rs"]
mod requests;

macro_rules! names {
    ($($feature:ident { $(
        $(#[doc = $doc:literal])* $([$state:ident])? $request:ident($($arg:ident: $type:ty),*) -> $answer:ty;
    )* })*) => {
        &[$($(stringify!($request)),*),*]
    };
}

const REQUESTS: &[&str] = for_each_request!(names);

fn main() {
    println!("cargo::rerun-if-changed=crates/navigator/src/wire/requests.rs");
    strip();
    let manifest = tauri_build::AppManifest::new().commands(REQUESTS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = write_capability().map_err(Into::into).and_then(|()| tauri_build::try_build(attributes)) {
        println!("cargo::error={error:#}");
    }
}

/// Leaves the symbols out of a release, a fifth of its size. Cargo ignores `strip` in a profile for a package that has settings
/// of its own there.
fn strip() {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    if is("PROFILE", "release") && is("CARGO_CFG_TARGET_OS", "linux") {
        println!("cargo::rustc-link-arg-bins=-Wl,--strip-all");
    }
}

/// Writes `capabilities/requests.json`, which is not in git. An equal file is not written again, because that would
/// cause a new build.
fn write_capability() -> std::io::Result<()> {
    let allowed: Vec<String> =
        REQUESTS.iter().map(|name| format!("    \"allow-{}\"", name.replace('_', "-"))).collect();
    let text = format!(
        "{{\n  \"identifier\": \"requests\",\n  \"description\": \"The requests of the navigator's table, for the one window.\",\n  \
         \"windows\": [\"main\"],\n  \"permissions\": [\n{}\n  ]\n}}\n",
        allowed.join(",\n")
    );
    let path = Path::new("capabilities/requests.json");
    if std::fs::read_to_string(path).is_ok_and(|there| there == text) { Ok(()) } else { std::fs::write(path, text) }
}
