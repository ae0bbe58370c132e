//! The output of each command.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use author::{EditionText, Loaded, PackFiles, report, words};
use clap::CommandFactory as _;
use jiff::civil::Date;
use pathway::{Pathway, Problem, Proof, Rule};
use wording::SOURCE_LANGUAGE;

use crate::arguments::{Arguments, Failed, Format, Names, Picture};

/// How many problems a person reads at a time.
const MOST: usize = 40;
/// How many missed choices are named one by one.
const MOST_MISSED: usize = 20;

/// Prints text. If the reader has closed the pipe (`| head`), the command ends without an error.
pub(crate) fn print(text: &str) {
    let mut out = anstream::stdout();
    if out.write_all(text.as_bytes()).and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

fn line(text: &str) {
    print(&format!("{text}\n"));
}

pub(crate) fn complain(text: &str) {
    // If even the error stream is closed, nothing can be reported.
    let _ = writeln!(anstream::stderr(), "{text}");
}

pub(crate) fn explain(code: &str) -> Result<bool, Failed> {
    let rule = author::explain::rule(code).ok_or_else(|| {
        let codes: Vec<&str> = Rule::ALL.iter().map(|rule| rule.code()).collect();
        Failed(format!("`{code}` is not a rule. Expected one of {}.", codes.join(", ")))
    })?;
    print(author::explain::page(rule));
    Ok(true)
}

/// Prints completions for the program itself: a shell does not complete what follows `cargo`.
pub(crate) fn completions(shell: clap_complete::Shell) -> bool {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "pathways", &mut script);
    print(&String::from_utf8_lossy(&script));
    true
}

pub(crate) fn check(folder: &Path, format: Format, all: bool, on: Option<Date>) -> Result<bool, Failed> {
    let source = PackFiles::read(folder)?;
    let today = jiff::ZonedDateTime::now().date();
    let loaded = source.load();
    let mut problems = loaded.as_ref().map_or_else(Clone::clone, |_| Vec::new());
    problems.extend(pathway::future_dates(&source.structure, today));
    let notes = pathway::reviews_due(&source.structure, on.unwrap_or(today));
    if format == Format::Json {
        let records = problems.iter().map(report::ProblemRecord::from);
        let records: Vec<_> = records.chain(notes.iter().map(report::ProblemRecord::note)).collect();
        line(&serde_json::to_string_pretty(&records)?);
        return Ok(problems.is_empty());
    }
    print_problems(&source, &problems, all);
    notes.iter().for_each(|note| print(&format!("{}\n\n", report::note_in_terminal(&source, note, true))));
    if let Some(loaded) = loaded.as_ref().ok().filter(|_| problems.is_empty()) {
        let steps: usize = loaded.editions().map(|pathway| pathway.steps.len()).sum();
        let drafts = match loaded.pack.drafts.len() {
            0 => String::new(),
            1 => String::from(" (1 a draft)"),
            some => format!(" ({some} drafts)"),
        };
        let (editions, services) = (loaded.editions().count(), loaded.pack.services.len());
        let (editions, steps, services) =
            (counted(editions, "edition"), counted(steps, "step"), counted(services, "service"));
        line(&format!("{editions}{drafts}, {steps}, {services}: no problem"));
    }
    Ok(problems.is_empty())
}

/// Returns a number with its noun, such as `1 walk` or `2 walks`.
fn counted(count: usize, noun: &str) -> String {
    author::edition_text::counted(count, noun)
}

fn print_problems(source: &PackFiles, problems: &[Problem], all: bool) {
    let shown = if all { problems.len() } else { MOST };
    for problem in problems.iter().take(shown) {
        print(&format!("{}\n\n", report::in_terminal(source, problem, true)));
    }
    if problems.is_empty() {
        return;
    }
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    problems.iter().for_each(|problem| *codes.entry(problem.rule.code()).or_default() += 1);
    let of_rules: Vec<String> = codes.iter().map(|(code, count)| format!("{count} {code}")).collect();
    let more = problems.len().saturating_sub(shown);
    if more > 0 {
        line(&format!("and {more} more; `cargo pathways check --all` prints them too"));
    }
    let first = codes.keys().next().unwrap_or(&"P01");
    line(&format!(
        "{} ({}). More on a rule: cargo pathways explain {first}",
        counted(problems.len(), "problem"),
        of_rules.join(", ")
    ));
}

pub(crate) fn load(folder: &Path) -> Result<Loaded, Failed> {
    let source = PackFiles::read(folder)?;
    source.load().map_err(|problems| {
        print_problems(&source, &problems, false);
        Failed(String::from("only a pathway that follows every rule can be walked, drawn or counted"))
    })
}

pub(crate) fn named<'a>(loaded: &'a Loaded, name: &str) -> Result<EditionText<'a>, Failed> {
    let found = loaded.edition(name).ok_or_else(|| {
        let ids: Vec<String> = loaded.editions().map(|pathway| format!("{}@{}", pathway.id, pathway.version)).collect();
        Failed(format!("there is no pathway `{name}`. Expected one of {}.", ids.join(", ")))
    })?;
    Ok(EditionText { pathway: found, words: &loaded.words })
}

fn proof(pathway: &Pathway) -> Result<Proof<'_>, Failed> {
    Proof::new(pathway).ok_or_else(|| Failed(format!("`{}` is too large to search", pathway.id)))
}

pub(crate) fn walks(folder: &Path, only: Option<&str>, write: bool, draft: bool) -> Result<bool, Failed> {
    let loaded = load(folder)?;
    if let Some(only) = only {
        named(&loaded, only)?;
    }
    let below = folder.join("tests/walks");
    if draft {
        let drafted = author::walks::draft(&loaded, &below, only)?;
        drafted.iter().for_each(|file| line(&format!("drafted {}", file.display())));
    }
    let played = author::walks::play(&loaded, &below, only, write)?;
    played.differ.iter().for_each(|differs| line(&format!("{differs}\n")));
    played.missed.iter().take(MOST_MISSED).for_each(|missed| line(&format!("no walk chooses {missed}")));
    let more = played.missed.len().saturating_sub(MOST_MISSED);
    if more > 0 {
        line(&format!("and {more} more; `cargo pathways walks <pathway> --draft` drafts walks that do"));
    }
    let (walks, differ, missed) = (played.walks, played.differ.len(), played.missed.len());
    let (walks, missed_choices) = (counted(walks, "walk"), counted(missed, "choice"));
    line(&format!("{walks}, {differ} with a different result, {missed_choices} missed"));
    Ok(differ == 0 && missed == 0)
}

pub(crate) fn draw(folder: &Path, pathway: &str, format: Picture, out: Option<&Path>) -> Result<bool, Failed> {
    let loaded = load(folder)?;
    let saying = named(&loaded, pathway)?;
    let drawn = match format {
        Picture::Svg => author::draw::svg(saying),
        Picture::Dot => author::draw::dot(saying),
        Picture::Mermaid => author::draw::mermaid(saying),
    };
    match out {
        None => print(&drawn),
        Some(file) => std::fs::write(file, drawn).map_err(|cause| cannot_write(file, &cause))?,
    }
    Ok(true)
}

fn cannot_write(file: &Path, cause: &std::io::Error) -> Failed {
    Failed(format!("{} cannot be written: {cause}", file.display()))
}

pub(crate) fn diff(folder: &Path, old: &str, new: &str) -> Result<bool, Failed> {
    let (old_file, new_file) = (edition_file(folder, old)?, edition_file(folder, new)?);
    let (older, newer) = (edition(&old_file)?, edition(&new_file)?);
    if older.id != newer.id {
        let found = format!("`{}` and `{}` are two different pathways.", older.id, newer.id);
        return Err(Failed(format!("{found} Expected two editions of one pathway, such as ebsa@1 and ebsa@2.")));
    }
    print(&author::diff::told(&older, &newer));
    let (older_pack, newer_pack) = (pack_of(&old_file), pack_of(&new_file));
    if older_pack != newer_pack {
        let read = |pack: &Path| Ok::<_, Failed>(pathway::read_pack(&PackFiles::read(pack)?.structure).0);
        print(&author::diff::signs(&read(&older_pack)?, &read(&newer_pack)?));
    }
    Ok(true)
}

/// Returns the file of an edition: `ebsa@2`, `ebsa` for its newest version, or the name of a file.
fn edition_file(folder: &Path, name: &str) -> Result<PathBuf, Failed> {
    if Path::new(name).extension().is_some() {
        let below = folder.join(name);
        return Ok(if below.exists() { below } else { PathBuf::from(name) });
    }
    let (id, version) = name.split_once('@').map_or((name, None), |(id, version)| (id, Some(version)));
    let versions = |id: &str| -> Vec<u32> {
        let files = std::fs::read_dir(folder.join("pathways").join(id)).into_iter().flatten().flatten();
        let names = files.filter_map(|file| file.file_name().into_string().ok());
        names.filter_map(|name| name.strip_prefix('v')?.strip_suffix(".toml")?.parse().ok()).collect()
    };
    let known = versions(id);
    let version = version.map_or_else(|| known.iter().max().copied(), |version| version.parse().ok());
    match version.filter(|version| known.contains(version)) {
        Some(version) => Ok(folder.join(format!("pathways/{id}/v{version}.toml"))),
        None => {
            let known: Vec<String> = known.iter().map(|version| format!("{id}@{version}")).collect();
            let expected = if known.is_empty() {
                String::from("a pathway and its version, such as ebsa@1")
            } else {
                known.join(", ")
            };
            Err(Failed(format!(
                "there is no edition `{name}`. Expected {expected}, or a file such as pathways/ebsa/v1.toml."
            )))
        }
    }
}

/// Returns the folder with `pathways/` to which the file of an edition belongs.
fn pack_of(file: &Path) -> PathBuf {
    let pack = file.parent().and_then(Path::parent).and_then(Path::parent);
    pack.filter(|pack| !pack.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

/// Returns an edition from its file, with the vocabulary and the sources of its pack.
fn edition(file: &Path) -> Result<Pathway, Failed> {
    let wrong = || {
        Failed(format!(
            "{} is not an edition. Expected ebsa@1, or a file such as pathways/ebsa/v1.toml.",
            file.display()
        ))
    };
    let name = file.file_name().and_then(|name| name.to_str()).ok_or_else(wrong)?;
    let id = file.parent().and_then(Path::file_name).and_then(|id| id.to_str()).ok_or_else(wrong)?;
    let source = PackFiles::read(&pack_of(file))?;
    let wanted = format!("{id}/{name}");
    let sections = format!("{id}/{}/", name.trim_end_matches(".toml"));
    let own = |name: &str| name == wanted || name.starts_with(&sections);
    let files: Vec<pathway::File> =
        source.structure.iter().filter(|one| own(&one.name) || pathway::is_shared(&one.name)).cloned().collect();
    pathway::load_edition(&files, &id.into()).map_err(|problems| {
        print_problems(&source, &problems, false);
        Failed(format!("{} cannot be compared while it has problems", file.display()))
    })
}

pub(crate) fn show(folder: &Path, step: &str) -> Result<bool, Failed> {
    let loaded = load(folder)?;
    let (pathway, id) = step.split_once('/').unwrap_or((step, ""));
    let text = named(&loaded, pathway)?;
    let shown = author::show::show(text, &id.into()).ok_or_else(|| {
        let ids: Vec<&str> = text.pathway.steps.iter().map(|step| step.id.as_str()).collect();
        Failed(format!("`{pathway}` has no step `{id}`. Expected {pathway}/ and one of {}.", ids.join(", ")))
    })?;
    print(&shown);
    Ok(true)
}

pub(crate) fn paths(folder: &Path, pathway: &str) -> Result<bool, Failed> {
    let loaded = load(folder)?;
    let saying = named(&loaded, pathway)?;
    line(&format!("{}: the shortest path to each end", saying.pathway_title()));
    for end in author::paths::to_ends(&proof(saying.pathway)?, saying.pathway) {
        line(&format!("\n{} [{}]", saying.step(&end.step), end.step));
        for path in end.paths {
            let steps: Vec<&str> = path.steps.iter().map(|step| step.as_str()).collect();
            let choices = counted(steps.len() - 1, "choice");
            line(&format!("  from {} under {}, {choices}: {}", path.from, path.under, steps.join(" → ")));
        }
    }
    Ok(true)
}

pub(crate) fn new(folder: &Path, id: &str) -> Result<bool, Failed> {
    for file in author::new::make(folder, id)? {
        line(&file.display().to_string());
    }
    line(&format!("Next: cargo pathways check, then cargo pathways walk {id}"));
    Ok(true)
}

pub(crate) fn words(folder: &Path, pathway: &str) -> Result<bool, Failed> {
    let source = PackFiles::read(folder)?;
    let (pack, _) = pathway::read_pack(&source.structure);
    let mut editions: Vec<&Pathway> = pack.pathways.iter().chain(&pack.drafts).collect();
    editions.retain(|one| one.id.as_str() == pathway);
    let newest = editions.into_iter().max_by_key(|one| one.version);
    let newest = newest.ok_or_else(|| Failed(format!("there is no pathway `{pathway}`")))?;
    let files = source.words.get(SOURCE_LANGUAGE).map_or(&[] as &[wording::WordFile], Vec::as_slice);
    let spoken = wording::Words::new(SOURCE_LANGUAGE, &[(SOURCE_LANGUAGE, files)])
        .map_err(|problems| Failed(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))?;
    let first_line = format!("# Words of the pathway {pathway}.\n");
    let before = source.words_of(pathway).map_or(first_line.as_str(), |file| file.text.as_str());
    let (text, count) = words::completed(before, newest, |message, attribute| spoken.has(message, attribute));
    let file = folder.join(format!("locales/{SOURCE_LANGUAGE}/pathways/{pathway}.ftl"));
    if count > 0 {
        std::fs::write(&file, text).map_err(|cause| cannot_write(&file, &cause))?;
    }
    let count = counted(count, "placeholder");
    line(&format!("{count} written to {}; each says {}", file.display(), words::PLACEHOLDER));
    Ok(true)
}

pub(crate) fn list(folder: &Path, what: Names) -> Result<bool, Failed> {
    let source = PackFiles::read(folder)?;
    // Names are needed most while something is still wrong.
    let (pack, _) = pathway::read_pack(&source.structure);
    let files = source.words.get(SOURCE_LANGUAGE).map_or(&[] as &[wording::WordFile], Vec::as_slice);
    let spoken = wording::Words::new(SOURCE_LANGUAGE, &[(SOURCE_LANGUAGE, files)]).ok();
    let say =
        |message: String| spoken.as_ref().and_then(|words| words.try_say(&message, None, &[])).unwrap_or_default();
    let editions = || pack.pathways.iter().chain(&pack.drafts);
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    match what {
        Names::People => names.extend(pack.people.iter().map(|id| (id.to_string(), say(format!("person-{id}"))))),
        Names::Evidence => names.extend(
            editions().flat_map(|one| one.evidence.keys()).map(|id| (id.to_string(), say(format!("evidence-{id}")))),
        ),
        Names::Questions => names.extend(editions().flat_map(|one| one.questions.values()).map(|question| {
            let values: Vec<&str> = question.values.iter().map(|value| value.as_str()).collect();
            (question.id.to_string(), format!("{} ({})", say(format!("question-{}", question.id)), values.join(", ")))
        })),
        Names::Sources => names.extend(pack.sources.values().map(|source| {
            let page = source.url.as_ref().map_or_else(String::new, |url| format!(" <{url}>"));
            (source.id.to_string(), format!("{}, {} ({}){page}", source.title, source.publisher, source.seen.as_str()))
        })),
        Names::Services => names.extend(pack.services.values().map(|service| {
            let ages = author::edition_text::ages(&service.ages);
            (service.id.to_string(), format!("{} (ages {ages}, {})", service.name, service.publish.as_str()))
        })),
        Names::Roles => names.extend(pack.roles.iter().map(|(id, role)| {
            let service = role.service.as_ref().and_then(|id| pack.services.get(id));
            (id.clone(), service.map_or_else(|| String::from("nobody"), |one| format!("{} ({})", one.name, one.id)))
        })),
        Names::Pathways => names.extend(editions().map(|one| {
            (format!("{}@{}", one.id, one.version), format!("{} ({})", say(one.id.to_string()), one.status.as_str()))
        })),
    }
    let width = names.keys().map(String::len).max().unwrap_or_default();
    names.iter().for_each(|(id, words)| line(&format!("{id:<width$}  {words}")));
    Ok(true)
}

pub(crate) fn seal(folder: &Path, words: bool) -> Result<bool, Failed> {
    let sealed = if words { author::seal::seal_words(folder) } else { author::seal::seal(folder) };
    match sealed {
        Ok(sealed) if sealed.is_empty() => line("every live edition is already sealed"),
        Ok(sealed) => sealed.iter().for_each(|file| line(&format!("sealed {file}"))),
        Err(author::seal::CannotSeal::Problems(problems)) => {
            print_problems(&PackFiles::read(folder)?, &problems, false);
            return Ok(false);
        }
        Err(other) => return Err(other.into()),
    }
    Ok(true)
}

pub(crate) fn stats(folder: &Path, only: Option<&str>) -> Result<bool, Failed> {
    let loaded = load(folder)?;
    for one in loaded.editions().filter(|one| only.is_none_or(|id| one.id.as_str() == id)) {
        line(&author::stats::of(one, &proof(one)?));
    }
    Ok(true)
}
