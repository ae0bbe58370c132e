//! Whose work is in the app, and under which licences: the list that *About* shows and that every package carries.

mod carried;
mod choose;
mod crates;
mod npm;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use self::choose::standard;
use crate::cargo::root;
use crate::json;
use crate::output::say;
use crate::tools::heading;

/// The list. The screens load it when somebody opens it.
const LIST: &str = "ui/src/lib/generated/licences.json";

/// Something that is in the app, with the texts that have to come with it.
struct Work {
    name: String,
    /// Empty if it has none of its own.
    version: String,
    /// The licence that applies, as an SPDX expression.
    licence: String,
    texts: Vec<String>,
}

/// One text, and everything that comes under it.
struct Group {
    licence: String,
    text: String,
    /// Whether the words of the Apache licence follow the text. They are in the list once.
    is_apache: bool,
    works: BTreeSet<String>,
}

/// Writes the list. It needs the sources of every crate and the packages of the screens, and nothing of the network besides.
pub(crate) fn write() -> Result<()> {
    heading("Licences of what is in the app");
    let (crates, others) = crates::shipped()?;
    let packages = npm::shipped()?;
    let (of_crates, of_npm) = (names(&crates), names(&packages));
    let works = carried::parts()?.into_iter().chain(crates).chain(packages).collect();
    let texts: Vec<Value> = grouped(works)
        .iter()
        .map(|Group { licence, text, is_apache, works }| {
            serde_json::json!({ "licence": licence, "works": works, "text": text, "isApache": is_apache })
        })
        .collect();
    let apache = standard("Apache-2.0", "")?;
    let list = serde_json::json!({ "crates": of_crates, "npm": of_npm, "otherCrates": others, "apache": apache, "texts": texts });
    fs::write(root().join(LIST), format!("{list:#}\n")).with_context(|| format!("{LIST} cannot be written"))?;
    say(&format!("   {LIST}: {}", summary(&list)));
    Ok(())
}

/// Returns the names and versions of the crates and packages that ship.
pub(crate) fn shipped_names() -> Result<BTreeSet<String>> {
    let list = read()?;
    let names = ["/crates", "/npm"].into_iter().flat_map(|place| json::list(&list, place));
    Ok(names.filter_map(Value::as_str).map(str::to_owned).collect())
}

fn read() -> Result<Value> {
    let list = fs::read_to_string(root().join(LIST)).with_context(|| format!("{LIST} cannot be read"))?;
    serde_json::from_str(&list).with_context(|| format!("{LIST} is damaged; `cargo xtask licences` writes it anew"))
}

/// Returns the list as one text, for a package.
pub(crate) fn as_text() -> Result<String> {
    let ours = fs::read_to_string(root().join("LICENSE")).context("LICENSE cannot be read")?;
    let list = read()?;
    let mut text =
        format!("{}\n\nThe app contains the work of others, each under the licence below it.\n", ours.trim());
    for group in json::list(&list, "/texts") {
        let works = json::list(group, "/works").filter_map(Value::as_str);
        let (licence, words) = (json::text(group, "/licence"), json::text(group, "/text"));
        text.push_str(&format!("\n{}\n{licence}\n", "=".repeat(80)));
        works.for_each(|work| text.push_str(&format!("  {work}\n")));
        text.push_str(&format!("\n{}\n", words.trim_end()));
        if json::is_true(group, "/isApache") {
            text.push_str("The words of the Apache licence are at the end.\n");
        }
    }
    text.push_str(&format!("\n{}\n{}", "=".repeat(80), json::text(&list, "/apache")));
    Ok(text)
}

fn summary(list: &Value) -> String {
    let count = |place| json::list(list, place).count();
    format!("{} crates, {} packages of npm, {} texts", count("/crates"), count("/npm"), count("/texts"))
}

fn names(works: &[Work]) -> BTreeSet<String> {
    works.iter().map(Work::full_name).collect()
}

impl Work {
    fn full_name(&self) -> String {
        if self.version.is_empty() { self.name.clone() } else { format!("{} {}", self.name, self.version) }
    }
}

/// Puts together what comes under the same words. The group with most works comes first.
fn grouped(works: Vec<Work>) -> Vec<Group> {
    let mut groups: BTreeMap<(String, String, bool), Group> = BTreeMap::new();
    for work in works {
        for text in &work.texts {
            let own = beside_the_apache_licence(text);
            let (text, is_apache) = (own.as_deref().unwrap_or(text).trim_end(), own.is_some());
            // Line breaks differ between copies of one licence.
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let group = groups.entry((work.licence.clone(), words, is_apache)).or_insert_with(|| Group {
                licence: work.licence.clone(),
                text: text.to_owned(),
                is_apache,
                works: BTreeSet::new(),
            });
            group.works.insert(work.full_name());
        }
    }
    let mut groups: Vec<Group> = groups.into_values().collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.works.len()));
    groups
}

/// Returns the lines about copyright of a copy of the Apache licence. `None` if its words are not exactly those of that licence.
fn beside_the_apache_licence(text: &str) -> Option<String> {
    const END: &str = "END OF TERMS AND CONDITIONS";
    /// The longest appendix that only explains how the licence is applied.
    const APPENDIX: usize = 1_300;
    let standard = standard("Apache-2.0", "").ok()?;
    let terms = |text: &str| -> Option<String> {
        let (terms, _) = text.split_once(END)?;
        let words = terms.to_lowercase().replace("https", "http");
        Some(
            words
                .split(|letter: char| !letter.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .collect::<Vec<_>>()
                .join(" "),
        )
    };
    let (_, after) = text.split_once(END)?;
    if after.len() > APPENDIX || terms(text) != terms(&standard) {
        return None;
    }
    let is_copyright = |line: &&str| {
        line.to_lowercase().starts_with("copyright") && line.contains(|letter: char| letter.is_ascii_digit())
    };
    Some(after.lines().map(str::trim).filter(is_copyright).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work(name: &str, licence: &str, texts: &[&str]) -> Work {
        let texts = texts.iter().map(|text| (*text).to_owned()).collect();
        Work { name: name.to_owned(), version: "1.0.0".to_owned(), licence: licence.to_owned(), texts }
    }

    #[test]
    fn works_under_the_same_words_share_a_text_and_no_text_is_lost() {
        let works = vec![
            work("a", "MIT", &["Copyright A\nDo what you like."]),
            work("b", "MIT", &["Copyright B\nDo what you like."]),
            work("c", "MIT", &["Copyright A Do what\n you like.\n", "A notice."]),
        ];
        let groups = grouped(works);
        let told: Vec<(Vec<&str>, &str)> = groups
            .iter()
            .map(|group| {
                (group.works.iter().map(String::as_str).collect(), group.text.lines().next().unwrap_or_default())
            })
            .collect();
        assert_eq!(
            told,
            [
                (vec!["a 1.0.0", "c 1.0.0"], "Copyright A"),
                (vec!["c 1.0.0"], "A notice."),
                (vec!["b 1.0.0"], "Copyright B")
            ]
        );
    }

    #[test]
    fn a_copy_of_the_apache_licence_keeps_only_its_own_lines_and_a_changed_one_everything() {
        let terms = standard("Apache-2.0", "").expect("it is carried");
        let copy = format!("{terms}\nAPPENDIX: How to apply it.\n\nCopyright 2017 Somebody\n");
        let changed = copy.replace("Work or Derivative Works", "Work");
        let groups = grouped(vec![work("a", "Apache-2.0", &[&copy]), work("b", "Apache-2.0", &[&changed])]);
        let told: BTreeSet<(bool, &str)> = groups.iter().map(|group| (group.is_apache, group.text.as_str())).collect();
        assert_eq!(told, BTreeSet::from([(true, "Copyright 2017 Somebody"), (false, changed.trim_end())]));
    }
}
