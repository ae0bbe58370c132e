//! Problems without those that only follow from a file that cannot be read.
//!
//! One misspelt key makes every step of its pathway unknown, and with it every link, seal and word that names them. An
//! author needs the key.

use std::collections::BTreeSet;

use pathway::{Problem, Rule};

use crate::pack::PackFiles;

/// Files that name what pathways declare.
const NAMES_PATHWAYS: [&str; 4] = ["pack.toml", "disagreements.toml", "gaps.toml", "worries.toml"];

/// Removes what follows from files that cannot be read. Problems elsewhere stay.
pub(crate) fn without_what_follows(source: &PackFiles, problems: &mut Vec<Problem>) {
    let is_there = |file: &str| source.structure.iter().any(|one| one.name == file);
    let unread: BTreeSet<String> = problems
        .iter()
        .filter(|problem| problem.rule == Rule::Shape && is_there(&problem.place.file))
        .map(|problem| problem.place.file.to_string())
        .collect();
    if unread.is_empty() {
        return;
    }
    let is_said_to_be_missing =
        |problem: &Problem| problem.rule == Rule::Shape && problem.found.starts_with("there is no `");
    problems.retain(|problem| !(is_said_to_be_missing(problem) && is_there(&problem.place.file)));
    let is_read_by_all = |file: &String| edition_of(file).is_none();
    if unread.iter().any(is_read_by_all) {
        problems.retain(|problem| problem.rule == Rule::Shape);
        return;
    }
    let editions: BTreeSet<&str> = unread.iter().filter_map(|file| edition_of(file)).collect();
    let is_named =
        |text: &str| editions.iter().any(|id| text.contains(&format!("`{id}/")) || text.contains(&format!("`{id}`")));
    problems.retain(|problem| {
        let is_there = edition_of(&problem.place.file).is_some_and(|id| editions.contains(id))
            || NAMES_PATHWAYS.contains(&&*problem.place.file);
        problem.rule == Rule::Shape || !(is_there || is_named(&problem.found))
    });
}

/// Returns the pathway to which a file belongs. `None` if every pathway relies on the file.
fn edition_of(file: &str) -> Option<&str> {
    let (folder, _) = file.split_once('/')?;
    (!["sources", "services", "locales"].contains(&folder)).then_some(folder)
}
