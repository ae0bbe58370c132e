//! The arguments of `cargo pathways`.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

/// Check, walk, draw, compare and count pathways.
#[derive(Parser)]
#[command(name = "pathways", version, bin_name = "cargo pathways")]
pub(crate) struct Arguments {
    /// Print the page of a rule, such as P07, and stop.
    #[arg(long, value_name = "RULE")]
    pub(crate) explain: Option<String>,
    /// The folder with pathways/ and locales/.
    #[arg(long, global = true, default_value = ".")]
    pub(crate) folder: PathBuf,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Check the pack and its words against every rule, and print all problems at once.
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
    /// Walk a pathway with an imagined child, in the terminal. `ebsa@2` walks that version.
    Walk {
        pathway: String,
        /// The child's age at the beginning: 9, or 16y6m.
        #[arg(long, default_value = "9")]
        age: String,
        /// The role of the person at the screen: senco, health or family-support.
        #[arg(long, default_value = "senco")]
        role: String,
        /// Play a walk file and print the result, instead of asking.
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Play the walks below tests/walks again, and name the choices that none makes.
    Walks {
        /// The walks of one pathway [default: all].
        pathway: Option<String>,
        /// Write the result of each walk to its file.
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
    /// Compare two editions, each a file such as pathways/ebsa/v1.toml, and print what the difference means for
    /// children.
    Diff { old: PathBuf, new: PathBuf },
    /// Count all paths from the start to each end, at each age.
    Paths { pathway: String },
    /// Make a new pathway that follows every rule: structure, words and one walk.
    New { id: String },
    /// Write a placeholder for everything that is missing from a pathway's words.
    Words { pathway: String },
    /// List the names that a pathway may use.
    List {
        #[arg(value_enum)]
        what: Names,
    },
    /// Seal live editions that are not sealed yet.
    Seal {
        /// Seal changed words again too, after the correction of a slip.
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
pub(crate) enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Picture {
    Svg,
    Dot,
    Mermaid,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Names {
    People,
    Evidence,
    Questions,
    Sources,
    Services,
    Pathways,
}

/// An error that ends a command early, in words.
pub(crate) struct Failed(pub(crate) String);

impl<E: std::error::Error> From<E> for Failed {
    fn from(error: E) -> Failed {
        Failed(error.to_string())
    }
}
