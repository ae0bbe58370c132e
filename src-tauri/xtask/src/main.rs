//! The commands of the project: `cargo xtask run | dev | package | test | check | gen | bench`. Each installs what it
//! needs and prints what it does.
#![allow(clippy::print_stdout, clippy::print_stderr)] // a command-line tool prints to its terminal

mod advisories;
mod bench;
mod cargo;
mod check;
mod json;
mod licences;
mod output;
mod package;
mod pick;
mod run;
mod sbom;
mod suite;
mod suites;
mod system;
mod tools;
mod ui;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask run     build the app as users get it, and open it
cargo xtask package the same as packages to install, with their bill of materials
cargo xtask dev     the same with screens that reload as they are edited
cargo xtask test    every check and every test, the real window included; `test --help` for a part of them
cargo xtask check   formats, lints and types, for Rust and for the screens, and then the same as below
cargo xtask check sources  licences, vulnerable and unused packages, and spelling
cargo xtask bench   speed, memory and size, beside peers, in one table; about 20 minutes
cargo xtask gen     write ui/src/lib/generated from the Rust types
cargo xtask licences  list whose work is in the app, after a change of Cargo.lock or ui/package-lock.json
cargo xtask advisories [FROM]  renew the carried list of vulnerable crates, over the network or from a copy of its repository";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match act(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn act(arguments: &[String]) -> Result<()> {
    let (command, rest) = arguments.split_first().map_or(("", arguments), |(command, rest)| (command.as_str(), rest));
    if !["test", "check", "advisories"].contains(&command) && !rest.is_empty() {
        bail!("`cargo xtask {command}` takes nothing more\n\n{USAGE}");
    }
    match command {
        "run" => run::run(),
        "dev" => run::dev(),
        "package" => package::package(),
        "test" => pick::test(rest),
        "check" => match rest {
            [] => check::check(),
            [part] if part == "sources" => check::sources().map(|_| ()),
            _ => bail!("`cargo xtask check` takes nothing more, or `sources`\n\n{USAGE}"),
        },
        "bench" => bench::bench(),
        "gen" => check::generate(),
        "licences" => licences::write(),
        "advisories" => advisories::renew(rest.first().map(String::as_str)),
        "" | "help" | "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        other => bail!("there is no `cargo xtask {other}`\n\n{USAGE}"),
    }
}
