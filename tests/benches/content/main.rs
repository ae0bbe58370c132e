//! Measures how long the shipped content takes to load, beside only parsing its files, and how long its proof takes.
//!
//! Run by `cargo xtask bench`.

// A benchmark can panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::process::ExitCode;

use acceptance::measured::{Aim, Row, Runs, keep, milliseconds};
use navigator::Content;

const RUNS: usize = 15;

fn main() -> ExitCode {
    let files: Vec<(String, String)> = acceptance::project_files()
        .into_iter()
        .filter(|name| name.starts_with("pathways/") || name.starts_with("locales/en-GB/"))
        .filter(|name| name.ends_with(".toml") || name.ends_with(".ftl"))
        .map(|name| (acceptance::text(&name), name))
        .map(|(text, name)| (name, text))
        .collect();
    let pack: Vec<pathway::File> = files
        .iter()
        .filter_map(|(name, text)| Some(pathway::File::new(name.strip_prefix("pathways/")?, text.clone().into_bytes())))
        .collect();
    let [mut load, mut parse, mut proof] = [const { Runs(Vec::new()) }; 3];
    for _ in 0..RUNS {
        load.0.push(milliseconds(|| Content::shipped().unwrap()));
        parse.0.push(milliseconds(|| parsed(&files)));
        proof.0.push(milliseconds(|| pathway::load_pack(&pack).unwrap()));
    }
    let beside = Some((String::from("TOML and Fluent parsing alone"), parse));
    let rows = [
        Row {
            what: String::from("load the shipped content"),
            unit: "ms",
            ours: load,
            beside,
            aim: Aim::AtMostTimes(2.0),
        },
        Row {
            what: String::from("check and prove every pathway"),
            unit: "ms",
            ours: proof,
            beside: None,
            aim: Aim::AtMost(500.0),
        },
    ];
    keep("content", &rows)
}

/// Parses every file as its format alone.
fn parsed(files: &[(String, String)]) -> (Vec<toml::Table>, Vec<fluent_syntax::ast::Resource<&str>>) {
    let of = |ending: &'static str| files.iter().filter(move |(name, _)| name.ends_with(ending));
    let tables = of(".toml").map(|(_, text)| text.parse().unwrap()).collect();
    let words = of(".ftl").map(|(_, text)| fluent_syntax::parser::parse(text.as_str()).unwrap()).collect();
    (tables, words)
}
