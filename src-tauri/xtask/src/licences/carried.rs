//! What is in the app and is no package of its own: fonts, the C libraries inside crates, and parts of pdf.js.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::Work;
use super::choose::standard;
use crate::cargo::{cargo, root};
use crate::json::{list, text};

/// Fonts of the papers: the name, and the file of its licence beside it.
const FONTS: [(&str, &str); 6] = [
    ("Atkinson Hyperlegible Next (font)", "OFL-AtkinsonHyperlegibleNext.txt"),
    ("Noto Emoji (font)", "OFL-NotoEmoji.txt"),
    ("Noto Sans (font)", "OFL-NotoSans.txt"),
    ("Noto Sans Arabic (font)", "OFL-NotoSansArabic.txt"),
    ("Noto Sans Math (font)", "OFL-NotoSansMath.txt"),
    ("Noto Sans Symbols 2 (font)", "OFL-NotoSansSymbols2.txt"),
];

/// Parts of pdf.js that are bundled with the screens: the name, the licence and its file in that package.
const OF_PDF_JS: [(&str, &str, &str); 4] = [
    ("Foxit fonts, in pdf.js", "BSD-3-Clause", "standard_fonts/LICENSE_FOXIT"),
    ("Liberation Sans (font), in pdf.js", "OFL-1.1", "standard_fonts/LICENSE_LIBERATION"),
    ("OpenJPEG, in pdf.js", "BSD-2-Clause", "wasm/LICENSE_OPENJPEG"),
    ("OpenJPEG’s build for pdf.js", "Apache-2.0", "wasm/LICENSE_PDFJS_OPENJPEG"),
];

/// C libraries inside crates: the name, the licence, the crate and the file in it.
const IN_CRATES: [(&str, &str, &str, &str); 2] = [
    ("SQLCipher", "BSD-3-Clause", "libsqlite3-sys", "sqlcipher/LICENSE"),
    ("OpenSSL", "Apache-2.0", "openssl-src", "openssl/LICENSE.txt"),
];

const SQLITE: &str = "SQLite is in the public domain: its authors have dedicated its code to everybody, and anybody may use it for any purpose.";

pub(super) fn parts() -> Result<Vec<Work>> {
    let mut works = vec![
        work("SQLite", "Public domain", SQLITE.to_owned()),
        work("The standard library of Rust", "Apache-2.0", standard("Apache-2.0", "")?),
    ];
    for (name, file) in FONTS {
        works.push(work(name, "OFL-1.1", read(&root().join("src-tauri/crates/papers/fonts").join(file))?));
    }
    for (name, licence, file) in OF_PDF_JS {
        works.push(work(name, licence, read(&root().join("ui/node_modules/pdfjs-dist").join(file))?));
    }
    for (name, licence, package, file) in IN_CRATES {
        works.push(work(name, licence, read(&source_of(package)?.join(file))?));
    }
    Ok(works)
}

fn work(name: &str, licence: &str, text: String) -> Work {
    Work { name: name.to_owned(), version: String::new(), licence: licence.to_owned(), texts: vec![text] }
}

fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("the licence {} cannot be read", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))
}

/// Returns the folder of a crate's sources.
fn source_of(package: &str) -> Result<PathBuf> {
    let output = cargo()
        .args(["metadata", "--format-version", "1", "--locked"])
        .output()
        .context("cargo could not be started")?;
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).context("cargo metadata failed")?;
    let Some(found) = list(&metadata, "/packages").find(|found| text(found, "/name") == package) else {
        bail!("the crate {package} is not used any more")
    };
    let manifest = Path::new(text(found, "/manifest_path"));
    Ok(manifest.parent().unwrap_or(manifest).to_owned())
}
