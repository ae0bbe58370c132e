//! For authors: `pathways check [folder]` holds a pack and its words to every rule and prints all problems at once.
#![allow(clippy::print_stdout, clippy::print_stderr)] // a command-line tool speaks to its terminal

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use navigator::author;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["check"] => check(Path::new(".")),
        ["check", folder] => check(&PathBuf::from(folder)),
        _ => {
            eprintln!("usage: pathways check [folder that holds pathways/ and locales/]");
            ExitCode::from(2)
        }
    }
}

fn check(folder: &Path) -> ExitCode {
    let found = match author::check(folder) {
        Ok(found) => found,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            return ExitCode::from(2);
        }
    };
    for problem in &found.problems {
        println!("{problem}\n");
    }
    println!(
        "{} pathways, {} steps, {} services: {} problems",
        found.pathways,
        found.steps,
        found.services,
        found.problems.len()
    );
    if found.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
