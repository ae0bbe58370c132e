//! `pathways`: the author's command line.

mod commands;
mod terminal;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

/// Check, walk, draw, compare and count pathways.
#[derive(Parser)]
#[command(name = "pathways", version, bin_name = "cargo pathways")]
struct Arguments {
    /// Print the page of a rule, such as P07, and stop.
    #[arg(long, value_name = "RULE")]
    explain: Option<String>,
    /// The folder with pathways/ and locales/.
    #[arg(long, global = true, default_value = ".")]
    folder: PathBuf,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Hold the pack and its words to every rule and print all problems at once.
    Check {
        /// The folder, unless it is given by --folder.
        pack: Option<PathBuf>,
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
        /// Print every problem, however many there are.
        #[arg(long)]
        all: bool,
        /// The day on which reviews are judged [default: today].
        #[arg(long)]
        on: Option<Date>,
    },
    /// Walk a pathway with a pretend child, in the terminal. `ebsa@2` walks that version.
    Walk {
        pathway: String,
        /// The child's age at the beginning: 9, or 16y6m.
        #[arg(long, default_value = "9")]
        age: String,
        /// Who looks: senco, health or family-support.
        #[arg(long, default_value = "senco")]
        role: String,
        /// Play a walk file and print it as it comes out, instead of asking.
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Play the walks below tests/walks again and name the choices that none makes.
    Walks {
        /// The walks of one pathway [default: all].
        pathway: Option<String>,
        /// Write each walk as it comes out now.
        #[arg(long)]
        write: bool,
        /// Draft walks for the choices that none makes yet.
        #[arg(long)]
        draft: bool,
    },
    /// Draw a pathway.
    Draw {
        pathway: String,
        #[arg(long, value_enum, default_value = "svg")]
        format: Picture,
        /// The file to write [default: the terminal].
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Compare two editions, each a file such as pathways/ebsa/v1.toml, and say what the difference means for children.
    Diff { old: PathBuf, new: PathBuf },
    /// Count all ways from the start to each end, at each age.
    Paths { pathway: String },
    /// Make a new pathway that keeps every rule: structure, words and one walk.
    New { id: String },
    /// Write a placeholder for everything that a pathway's words still lack.
    Words { pathway: String },
    /// List the names that a pathway may use.
    List {
        #[arg(value_enum)]
        what: Names,
    },
    /// Seal live editions that are not sealed yet.
    Seal {
        /// Seal changed words anew too: for a slip of the pen.
        #[arg(long)]
        words: bool,
    },
    /// Count steps, routes, gates, sources and states.
    Stats {
        /// One pathway [default: all].
        pathway: Option<String>,
    },
    /// Print a step with its structure and its words side by side: `show ebsa/notice`.
    Show { step: String },
    /// Print the page of a rule.
    Explain { rule: String },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Picture {
    Svg,
    Dot,
    Mermaid,
}

#[derive(Clone, Copy, ValueEnum)]
enum Names {
    People,
    Evidence,
    Questions,
    Sources,
    Services,
    Pathways,
}

/// What ends a command early, already in words.
struct Failed(String);

impl<E: std::error::Error> From<E> for Failed {
    fn from(error: E) -> Failed {
        Failed(error.to_string())
    }
}

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

/// False if there is something to fix.
fn run(arguments: &Arguments) -> Result<bool, Failed> {
    if let Some(code) = &arguments.explain {
        return commands::explain(code);
    }
    let folder = arguments.folder.as_path();
    match &arguments.command {
        None => Err(Failed(String::from("say what to do: `cargo pathways check`, or `cargo pathways --help`"))),
        Some(Command::Check { pack, format, all, on }) => {
            commands::check(pack.as_deref().unwrap_or(folder), *format, *all, *on)
        }
        Some(Command::Walk { pathway, age, role, file }) => {
            let loaded = commands::load(folder)?;
            let saying = commands::named(&loaded, pathway)?;
            match file {
                Some(file) => terminal::play(saying, file),
                None => terminal::walk(saying, &loaded.pack, age, role),
            }
            .map_err(Failed)?;
            Ok(true)
        }
        Some(Command::Walks { pathway, write, draft }) => commands::walks(folder, pathway.as_deref(), *write, *draft),
        Some(Command::Draw { pathway, format, out }) => commands::draw(folder, pathway, *format, out.as_deref()),
        Some(Command::Diff { old, new }) => commands::diff(old, new),
        Some(Command::Paths { pathway }) => commands::paths(folder, pathway),
        Some(Command::New { id }) => commands::new(folder, id),
        Some(Command::Words { pathway }) => commands::words(folder, pathway),
        Some(Command::List { what }) => commands::list(folder, *what),
        Some(Command::Seal { words }) => commands::seal(folder, *words),
        Some(Command::Stats { pathway }) => commands::stats(folder, pathway.as_deref()),
        Some(Command::Show { step }) => commands::show(folder, step),
        Some(Command::Explain { rule }) => commands::explain(rule),
    }
}
