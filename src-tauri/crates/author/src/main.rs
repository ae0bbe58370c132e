//! `pathways`: the author's command line.
#![allow(clippy::print_stdout, clippy::print_stderr)] // a command-line tool speaks to its terminal

mod terminal;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use author::{Loaded, Saying, Source, diff, draw, explain, new, paths, report, seal, stats, walks};
use clap::{Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use pathway::{Pathway, Problem, Proof};

/// Check, walk, draw, compare and count pathways.
#[derive(Parser)]
#[command(name = "pathways", version)]
struct Arguments {
    /// Print the page of a rule, such as P07, and stop.
    #[arg(long, value_name = "RULE")]
    explain: Option<String>,
    /// The folder that holds pathways/ and locales/.
    #[arg(long, global = true, default_value = ".")]
    folder: PathBuf,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Hold the pack and its words to every rule and print all problems at once.
    Check {
        /// The folder, where it is not given by --folder.
        pack: Option<PathBuf>,
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
        /// The day on which reviews are judged; today where it is left out.
        #[arg(long)]
        on: Option<Date>,
    },
    /// Walk a pathway with a pretend child, in the terminal.
    Walk {
        pathway: String,
        /// The child's age in years at the beginning.
        #[arg(long, default_value_t = 9, value_parser = clap::value_parser!(u8).range(0..=25))]
        age: u8,
        /// Who looks: senco, health or family-support.
        #[arg(long, default_value = "senco")]
        role: String,
        /// Play a walk file and print it as it comes out, instead of asking.
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Play every walk below tests/walks again and name the choices that none makes.
    Walks {
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
        /// The file to write; the terminal where it is left out.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Compare two editions, each a file such as pathways/ebsa/v1.toml, and say what the difference means for children.
    Diff { old: PathBuf, new: PathBuf },
    /// Count all ways from the start to each end, at each age.
    Paths { pathway: String },
    /// Make a new pathway that keeps every rule: structure, words and one walk.
    New { id: String },
    /// Seal live editions that are not sealed yet.
    Seal,
    /// Count steps, routes, gates, sources and states.
    Stats {
        /// One pathway; all where it is left out.
        pathway: Option<String>,
    },
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
        Ok(code) => code,
        Err(Failed(said)) => {
            anstream::eprintln!("{said}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failed> {
    if let Some(code) = &arguments.explain {
        return explained(code);
    }
    let folder = arguments.folder.as_path();
    match &arguments.command {
        None => Err(Failed(String::from("say what to do: `pathways check`, or `pathways --help` for everything"))),
        Some(Command::Check { pack, format, on }) => check(pack.as_deref().unwrap_or(folder), *format, *on),
        Some(Command::Walk { pathway, age, role, file }) => {
            let loaded = load(folder)?;
            let saying = named(&loaded, pathway)?;
            match file {
                Some(file) => terminal::play(saying, file),
                None => terminal::walk(saying, &loaded.pack, *age, role),
            }
            .map_err(Failed)?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Walks { write, draft }) => walked(folder, *write, *draft),
        Some(Command::Draw { pathway, format, out }) => {
            let loaded = load(folder)?;
            let saying = named(&loaded, pathway)?;
            let drawn = match format {
                Picture::Svg => draw::svg(saying),
                Picture::Dot => draw::dot(saying),
                Picture::Mermaid => draw::mermaid(saying),
            };
            match out {
                Some(file) => std::fs::write(file, drawn)
                    .map_err(|cause| Failed(format!("{} cannot be written: {cause}", file.display())))?,
                None => print!("{drawn}"),
            }
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Diff { old, new }) => {
            print!("{}", diff::told(&edition(old)?, &edition(new)?));
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Paths { pathway }) => {
            let loaded = load(folder)?;
            let saying = named(&loaded, pathway)?;
            print_paths(saying, &proof(saying.pathway)?);
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::New { id }) => {
            for file in new::make(folder, id)? {
                println!("{}", file.display());
            }
            println!("Next: cargo pathways check, then cargo pathways walk {id}");
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Seal) => sealed(folder),
        Some(Command::Stats { pathway }) => {
            let loaded = load(folder)?;
            for one in loaded.editions().filter(|one| pathway.as_ref().is_none_or(|id| one.id.as_str() == id)) {
                println!("{}", stats::of(one, &proof(one)?));
            }
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Explain { rule }) => explained(rule),
    }
}

fn explained(code: &str) -> Result<ExitCode, Failed> {
    let rule = explain::rule(code).ok_or_else(|| {
        let codes: Vec<&str> = pathway::Rule::ALL.iter().map(|rule| rule.code()).collect();
        Failed(format!("`{code}` is no rule. Expected one of {}.", codes.join(", ")))
    })?;
    print!("{}", explain::page(rule));
    Ok(ExitCode::SUCCESS)
}

fn check(folder: &Path, format: Format, on: Option<Date>) -> Result<ExitCode, Failed> {
    let source = Source::read(folder)?;
    let loaded = source.load();
    let problems = loaded.as_ref().map_or_else(Vec::as_slice, |_| &[]);
    if format == Format::Json {
        let records: Vec<report::ProblemRecord<'_>> = problems.iter().map(report::ProblemRecord::from).collect();
        println!("{}", serde_json::to_string_pretty(&records)?);
    } else {
        print_problems(&source, problems);
        if let Ok(loaded) = &loaded {
            let on = on.unwrap_or_else(|| jiff::ZonedDateTime::now().date());
            print_reviews(loaded, on);
            let steps: usize = loaded.editions().map(|pathway| pathway.steps.len()).sum();
            println!(
                "{} pathways, {steps} steps, {} services: no problem",
                loaded.editions().count(),
                loaded.pack.services.len()
            );
        }
    }
    Ok(if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print_problems(source: &Source, problems: &[Problem]) {
    for problem in problems {
        anstream::println!("{}\n", report::in_terminal(source, problem, true));
    }
    if !problems.is_empty() {
        let mut codes: Vec<&str> = problems.iter().map(|problem| problem.rule.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        println!(
            "{} problem{} ({}). More on a rule: pathways explain {}",
            problems.len(),
            if problems.len() == 1 { "" } else { "s" },
            codes.join(", "),
            codes.first().unwrap_or(&"P01")
        );
    }
}

/// What should have been reviewed by that day: no problem, because the screens show it, but somebody has to do it.
fn print_reviews(loaded: &Loaded, on: Date) {
    let due = loaded.editions().map(|pathway| (pathway.file_name(), pathway.review_by));
    for (file, by) in due.chain([(String::from("pack.toml"), loaded.pack.review_by)]).filter(|(_, by)| *by < on) {
        println!("note: {file} should have been reviewed by {by}; every page of it says so");
    }
}

fn walked(folder: &Path, write: bool, draft: bool) -> Result<ExitCode, Failed> {
    let loaded = load(folder)?;
    let below = folder.join("tests/walks");
    if draft {
        walks::draft(&loaded, &below)?.iter().for_each(|file| println!("drafted {}", file.display()));
    }
    let played = walks::play(&loaded, &below, write)?;
    played.differ.iter().for_each(|differs| println!("{differs}\n"));
    played.missed.iter().for_each(|missed| println!("no walk chooses {missed}"));
    println!(
        "{} walks, {} come out otherwise, {} choices missed",
        played.walks,
        played.differ.len(),
        played.missed.len()
    );
    let sound = played.differ.is_empty() && played.missed.is_empty();
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn sealed(folder: &Path) -> Result<ExitCode, Failed> {
    match seal::seal(folder) {
        Ok(sealed) if sealed.is_empty() => println!("every live edition is sealed already"),
        Ok(sealed) => sealed.iter().for_each(|file| println!("sealed {file}")),
        Err(seal::CannotSeal::Problems(problems)) => {
            print_problems(&Source::read(folder)?, &problems);
            return Ok(ExitCode::FAILURE);
        }
        Err(other) => return Err(other.into()),
    }
    Ok(ExitCode::SUCCESS)
}

fn load(folder: &Path) -> Result<Loaded, Failed> {
    let source = Source::read(folder)?;
    source.load().map_err(|problems| {
        print_problems(&source, &problems);
        Failed(String::from("only a pathway that keeps every rule can be walked, drawn or counted"))
    })
}

fn named<'a>(loaded: &'a Loaded, id: &str) -> Result<Saying<'a>, Failed> {
    let found = loaded.edition(id).ok_or_else(|| {
        let ids: Vec<&str> = loaded.editions().map(|pathway| pathway.id.as_str()).collect();
        Failed(format!("there is no pathway `{id}`. Expected one of {}.", ids.join(", ")))
    })?;
    Ok(Saying { pathway: found, words: &loaded.words })
}

fn proof(pathway: &Pathway) -> Result<Proof<'_>, Failed> {
    Proof::new(pathway).ok_or_else(|| Failed(format!("`{}` is too large to go through", pathway.id)))
}

/// An edition by its file, read with the vocabulary and the sources beside it.
fn edition(file: &Path) -> Result<Pathway, Failed> {
    let wrong = || Failed(format!("{} is no edition. Expected a file such as pathways/ebsa/v1.toml.", file.display()));
    let name = file.file_name().and_then(|name| name.to_str()).ok_or_else(wrong)?;
    let id = file.parent().and_then(Path::file_name).and_then(|id| id.to_str()).ok_or_else(wrong)?;
    let pack = file.parent().and_then(Path::parent).and_then(Path::parent).ok_or_else(wrong)?;
    let pack = if pack.as_os_str().is_empty() { Path::new(".") } else { pack };
    let source = Source::read(pack)?;
    let wanted = format!("{id}/{name}");
    let files: Vec<pathway::File> = source
        .structure
        .iter()
        .filter(|one| one.name == wanted || one.name == "vocabulary.toml" || one.name.starts_with("sources/"))
        .cloned()
        .collect();
    pathway::load_edition(&files, &id.into()).map_err(|problems| {
        print_problems(&source, &problems);
        Failed(format!("{} cannot be compared while it has problems", file.display()))
    })
}

fn print_paths(saying: Saying<'_>, proof: &Proof<'_>) {
    let (slices, ways) = paths::ways(proof, saying.pathway);
    println!("{}: ways from the start that never lead back, at each age", saying.pathway_title());
    for way in ways {
        println!("\n{} [{}]", saying.step(&way.end), way.end);
        for (slice, count) in slices.iter().zip(&way.at_ages).filter(|(_, count)| **count > 0) {
            println!("  from {:<6} under {:<6} {count:>12}", slice.from.to_string(), slice.under.to_string());
        }
        let steps: Vec<&str> = way.shortest.iter().map(|step| step.as_str()).collect();
        println!("  shortest: {}", steps.join(" → "));
    }
}
