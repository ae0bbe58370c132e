//! The commands of the project: `cargo xtask run | dev | package | test | check | gen | bench`. Each installs what it
//! needs and prints what it does.
#![allow(clippy::print_stdout, clippy::print_stderr)] // a command-line tool prints to its terminal

mod bench;
mod cargo;
mod check;
mod output;
mod pick;
mod run;
mod suite;
mod suites;
mod system;
mod tools;
mod ui;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask run     build the app as users get it, and open it
cargo xtask package the same as .deb and .rpm packages
cargo xtask dev     the same with screens that reload as they are edited
cargo xtask test    every check and every test, the real window included; `test --help` for a part of them
cargo xtask check   formats, lints and types, for Rust and for the screens
cargo xtask bench   speed, memory and size, beside peers, in one table; about 20 minutes
cargo xtask gen     write ui/src/lib/generated from the Rust types";

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
    if command != "test" && !rest.is_empty() {
        bail!("`cargo xtask {command}` takes nothing more\n\n{USAGE}");
    }
    match command {
        "run" => run::run(),
        "dev" => run::dev(),
        "package" => run::package(),
        "test" => pick::test(rest),
        "check" => check::check(),
        "bench" => bench::bench(),
        "gen" => check::generate(),
        "" | "help" | "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        other => bail!("there is no `cargo xtask {other}`\n\n{USAGE}"),
    }
}
