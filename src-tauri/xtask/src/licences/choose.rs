//! Which licence of a package applies, and which of its files say so.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// If a package may be used under several licences, the first of these is taken: it asks for least, and most share its words.
const PREFERRED: [&str; 9] =
    ["Apache-2.0", "MIT", "Zlib", "BSD-3-Clause", "BSD-2-Clause", "0BSD", "CC0-1.0", "ISC", "Unlicense"];

/// The words of licences for packages that come without a file of their own, with a place for who holds the copyright.
const STANDARD: [(&str, &str); 5] = [
    ("Apache-2.0", include_str!("standard/Apache-2.0.txt")),
    ("MIT", include_str!("standard/MIT.txt")),
    ("BSD-3-Clause", include_str!("standard/BSD-3-Clause.txt")),
    ("0BSD", include_str!("standard/0BSD.txt")),
    ("MPL-2.0", include_str!("standard/MPL-2.0.txt")),
];

/// Returns the licence that applies and its texts, for a package in a folder. `holders` are its authors.
pub(super) fn choose(folder: &Path, expression: &str, holders: &str) -> Result<(String, Vec<String>)> {
    let expression = expression.replace(" / ", " OR ").replace('/', " OR ");
    let files = licence_files(folder)?;
    let licence = chosen(&expression);
    let of_choice: Vec<_> = files.iter().filter(|(name, _)| is_about(name, licence)).collect();
    // A notice belongs to every licence of the package.
    let notices = files.iter().filter(|(name, _)| name.contains("notice"));
    if licence != expression && !of_choice.is_empty() {
        return Ok((licence.to_owned(), of_choice.into_iter().chain(notices).map(|(_, text)| text.clone()).collect()));
    }
    if !files.is_empty() {
        return Ok((expression, files.into_iter().map(|(_, text)| text).collect()));
    }
    Ok((licence.to_owned(), vec![standard(licence, holders)?]))
}

/// Returns the words of a licence, with the names of those who hold the copyright.
pub(super) fn standard(licence: &str, holders: &str) -> Result<String> {
    let Some((_, text)) = STANDARD.iter().find(|(id, _)| *id == licence) else {
        bail!("a package has no file of its licence, {licence}; add its words to src-tauri/xtask/src/licences/standard")
    };
    Ok(text.replace("{copyright}", holders))
}

/// Returns the licence that is taken of those between which somebody may choose; the whole expression if there is no choice.
fn chosen(expression: &str) -> &str {
    if expression.contains(" AND ") {
        return expression;
    }
    let offered: Vec<&str> = expression.split(" OR ").map(str::trim).collect();
    PREFERRED.into_iter().find(|licence| offered.contains(licence)).unwrap_or(expression)
}

/// Whether the name of a file says that it has the words of this licence.
fn is_about(name: &str, licence: &str) -> bool {
    let family = licence.split('-').next().unwrap_or(licence).to_lowercase();
    name.contains(&family) && !name.contains("llvm")
}

/// Returns the files of a folder that are licences or notices, by their names in small letters.
fn licence_files(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?.flatten() {
        let name = entry.file_name().to_string_lossy().to_lowercase();
        let is_one = ["licen", "copying", "copyright", "unlicense", "notice"].iter().any(|word| name.starts_with(word));
        let is_code = [".rs", ".js", ".json", ".html", ".toml"].iter().any(|ending| name.ends_with(ending));
        if is_one && !is_code && entry.path().is_file() {
            let bytes = fs::read(entry.path()).with_context(|| format!("{} cannot be read", entry.path().display()))?;
            files.push((name, String::from_utf8_lossy(&bytes).replace("\r\n", "\n")));
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cargo::target;

    /// Makes a package with these files, and chooses.
    fn choice(name: &str, expression: &str, files: &[(&str, &str)]) -> (String, Vec<String>) {
        let folder = target().join("xtask-tests").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the target folder can be written to");
        for (file, text) in files {
            fs::write(folder.join(file), text).expect("the target folder can be written to");
        }
        choose(&folder, expression, "the authors").expect("it has a licence")
    }

    #[test]
    fn one_licence_is_chosen_where_there_is_a_choice_and_its_notice_comes_with_it() {
        let files =
            [("LICENSE-APACHE", "apache"), ("LICENSE-MIT", "mit"), ("NOTICE", "notice"), ("license.rs", "code")];
        let (licence, texts) = choice("both", "MIT/Apache-2.0", &files);
        assert_eq!((licence.as_str(), texts), ("Apache-2.0", vec!["apache".to_owned(), "notice".to_owned()]));
    }

    #[test]
    fn every_file_comes_along_if_there_is_no_choice_or_none_is_named_like_it() {
        let both = [("LICENSE", "one"), ("LICENSE-UNICODE", "two")];
        let (licence, texts) = choice("and", "(MIT OR Apache-2.0) AND Unicode-3.0", &both);
        assert_eq!((licence.as_str(), texts.len()), ("(MIT OR Apache-2.0) AND Unicode-3.0", 2));
        let (licence, texts) = choice("unnamed", "MIT OR Apache-2.0", &[("LICENSE", "one")]);
        assert_eq!((licence.as_str(), texts), ("MIT OR Apache-2.0", vec!["one".to_owned()]));
    }

    #[test]
    fn a_package_without_a_file_gets_the_standard_words_with_its_authors_or_an_error() {
        let (licence, texts) = choice("none", "MIT", &[]);
        assert!(licence == "MIT" && texts[0].contains("Copyright (c) the authors"), "{texts:?}");
        let folder = target().join("xtask-tests/none");
        assert!(choose(&folder, "BSL-1.0", "x").expect_err("no words are known").to_string().contains("BSL-1.0"));
    }
}
