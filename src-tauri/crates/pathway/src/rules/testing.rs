//! Helpers for the test cases below each rule: short pathways, and problems as short lines.

use crate::base::id::PathwayId;
use crate::base::place::File;
use crate::load::proved_edition;

/// Returns a step of kind `act` with the given choices and their targets.
pub(crate) fn act(id: &str, routes: &[(&str, &str)]) -> String {
    let mut text = format!(
        "[[step]]\nid = \"{id}\"\nkind = \"act\"\nstage = \"universal\"\nlead = [\"senco\"]\norigin = \"local\"\nsources = [\"s\"]\n"
    );
    for (choice, to) in routes {
        text.push_str(&format!("[[step.route]]\nchoice = \"{choice}\"\nto = \"{to}\"\n"));
    }
    text
}

/// Returns a finish.
pub(crate) fn finish(id: &str) -> String {
    format!(
        "[[step]]\nid = \"{id}\"\nkind = \"finish\"\nstage = \"universal\"\noutcome = \"supported\"\norigin = \"local\"\nsources = [\"s\"]\n"
    )
}

/// Returns the files of an edition with one pathway.
pub(crate) fn files(head: &str, steps: &str) -> Vec<File> {
    let pathway = format!(
        "id = \"p\"\nversion = 1\nstatus = \"live\"\nages = {{ from = 0, under = 26 }}\nlaw-as-at = 2026-11-01\nreview-by = 2027-09-01\n{head}\n{steps}"
    );
    let vocabulary = "people = [\"senco\", \"parent\"]\nareas = [\"england\"]\n\
        [[question]]\nid = \"q\"\nvalues = [\"yes\", \"no\"]\nwho = [\"parent\"]\norigin = \"local\"\n\
        [[evidence]]\nid = \"consent\"\nkind = \"consent\"\nwho = [\"parent\"]\n\
        [[evidence]]\nid = \"log\"\nkind = \"record\"\nwho = [\"senco\"]\n";
    let source = |id: &str, publisher: &str, times: &str| {
        format!(
            "[[source]]\nid = \"{id}\"\ntitle = \"S\"\npublisher = \"{publisher}\"\nseen = \"page\"\nchecked = 2026-11-23\n{times}"
        )
    };
    let times = "times = [{ weeks = 6 }, { weeks = 20 }, { school-days = 15 }]\n";
    let sources = [
        source("s", "legislation.gov.uk", ""),
        source("timed", "legislation.gov.uk", times),
        source("habit", "A council", ""),
    ];
    vec![
        File::new("p/v1.toml", pathway),
        File::new("vocabulary.toml", vocabulary),
        File::new("sources/s.toml", sources.concat()),
    ]
}

/// Returns `<code> <first name in backticks>` for each problem, in the order of the file.
pub(crate) fn codes(head: &str, steps: &str) -> Vec<String> {
    match proved_edition(&files(head, steps), &PathwayId::new("p")) {
        Ok(_) => Vec::new(),
        Err(problems) => problems
            .iter()
            .map(|problem| {
                let name = problem.found.split('`').nth(if problem.rule.code() == "P11" {
                    first_step(&problem.found)
                } else {
                    1
                });
                format!("{} `{}`", problem.rule.code(), name.unwrap_or_default())
            })
            .collect(),
    }
}

/// Returns the same for a pathway in a pack whose `pack.toml` ends with `more`. Problems that every small pack has are left
/// out: it has no services, no signs and no seal.
pub(crate) fn codes_of_pack(more: &str, head: &str, steps: &str) -> Vec<String> {
    let mut files = files(head, steps);
    files.push(pack_file(more));
    let (_, problems) = crate::read_pack(&files);
    let of_every_small_pack = |problem: &&crate::Problem| {
        ["P01", "P07", "P17", "P20"].contains(&problem.rule.code()) || &*problem.place.file == "sources/s.toml"
    };
    let told = problems.iter().filter(|problem| !of_every_small_pack(problem));
    told.map(|problem| format!("{} `{}`", problem.rule.code(), problem.found.split('`').nth(1).unwrap_or_default()))
        .collect()
}

/// Returns a `pack.toml` for the pathway `p` that ends with `more`.
pub(crate) fn pack_file(more: &str) -> File {
    File::new(
        "pack.toml",
        format!(
            "id = \"p\"\nversion = 1\nissued = 2026-11-01\nreview-by = 2027-09-01\nlaw-as-at = 2026-11-01\npathways = [\"p\"]\n{more}"
        ),
    )
}

/// A problem about law may name a gate first and then its step.
fn first_step(found: &str) -> usize {
    if found.starts_with("the gate") { 3 } else { 1 }
}
