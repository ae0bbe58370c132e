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
    /// The folder with pathways/ and locales/ [default: this one].
    #[arg(long, global = true)]
    pub(crate) folder: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Check the pack and its words against every rule, and print all problems at once.
    Check {
        /// The folder with pathways/ and locales/. Give it here or with --folder, not both.
        pack: Option<PathBuf>,
        /// For a person, or for a program: json also has the notes, each with its severity.
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
        /// Its id, or `ebsa@2` for a version.
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
        /// Its id, or `ebsa@2` for a version.
        pathway: String,
        /// The kind of picture.
        #[arg(long, value_enum, default_value = "svg")]
        format: Picture,
        /// The file to write [default: the terminal].
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Compare two editions of a pathway, and print what the difference means for children. Everything that loosens a rule
    /// is marked.
    Diff {
        /// The older edition: `ebsa@1`, or a file such as pathways/ebsa/v1.toml.
        old: String,
        /// The newer edition, in the same form. A file can belong to another pack.
        new: String,
    },
    /// Print the shortest path from the start to each end, at each age.
    Paths {
        /// Its id, or `ebsa@2` for a version.
        pathway: String,
    },
    /// Make a new pathway that follows every rule: structure, words and one walk.
    New {
        /// Its id, such as swindon-ebsa.
        id: String,
    },
    /// Write a placeholder for everything that is missing from a pathway's words.
    Words {
        /// Its id.
        pathway: String,
    },
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
    Show {
        /// The pathway and the step.
        step: String,
    },
    /// Print the page of a rule.
    Explain {
        /// Its code, such as P07.
        rule: String,
    },
    /// Print the script with which a shell completes these commands.
    Completions {
        /// The shell that reads it.
        shell: clap_complete::Shell,
    },
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
    Roles,
    Pathways,
}

/// An error that ends a command early, in words.
pub(crate) struct Failed(pub(crate) String);

impl<E: std::error::Error> From<E> for Failed {
    fn from(error: E) -> Failed {
        Failed(error.to_string())
    }
}
