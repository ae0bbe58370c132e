//! `pathways`: the author's command line.

mod arguments;
mod commands;
mod terminal;

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command, Failed};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(Failed(said)) => {
            commands::complain(&said);
            ExitCode::from(2)
        }
    }
}

/// Runs the command. Returns `false` if there is something to correct.
fn run(arguments: &Arguments) -> Result<bool, Failed> {
    if let Some(code) = &arguments.explain {
        return commands::explain(code);
    }
    let folder = arguments.folder.as_deref().unwrap_or(Path::new("."));
    match &arguments.command {
        None => Err(Failed(String::from("name a command: `cargo pathways check`, or `cargo pathways --help`"))),
        Some(Command::Check { pack: Some(_), .. }) if arguments.folder.is_some() => Err(Failed(String::from(
            "two folders are given. Name one of them: as the argument of `check`, or with --folder.",
        ))),
        Some(Command::Check { pack, format, all, on }) => {
            commands::check(pack.as_deref().unwrap_or(folder), *format, *all, *on)
        }
        Some(Command::Walk { pathway, age, role, file }) => {
            let loaded = commands::load(folder)?;
            let saying = commands::named(&loaded, pathway)?;
            match file {
                Some(file) => terminal::play(saying, file).map(|()| true),
                None => terminal::walk(saying, &loaded.pack, age, role),
            }
            .map_err(Failed)
        }
        Some(Command::Walks { pathway, write, draft }) => commands::walks(folder, pathway.as_deref(), *write, *draft),
        Some(Command::Draw { pathway, format, out }) => commands::draw(folder, pathway, *format, out.as_deref()),
        Some(Command::Diff { old, new }) => commands::diff(folder, old, new),
        Some(Command::Paths { pathway }) => commands::paths(folder, pathway),
        Some(Command::New { id }) => commands::new(folder, id),
        Some(Command::Words { pathway }) => commands::words(folder, pathway),
        Some(Command::List { what }) => commands::list(folder, *what),
        Some(Command::Seal { words }) => commands::seal(folder, *words),
        Some(Command::Stats { pathway }) => commands::stats(folder, pathway.as_deref()),
        Some(Command::Show { step }) => commands::show(folder, step),
        Some(Command::Explain { rule }) => commands::explain(rule),
        Some(Command::Completions { shell }) => Ok(commands::completions(*shell)),
    }
}
