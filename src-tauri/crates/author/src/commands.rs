//! The output of each command.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;

use author::{EditionText, Loaded, PackFiles, report, words};
use jiff::civil::Date;
use pathway::{Pathway, Problem, Proof, Rule};
use wording::SOURCE_LANGUAGE;

use crate::arguments::{Failed, Format, Names, Picture};

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

pub(crate) fn check(folder: &Path, format: Format, all: bool, on: Option<Date>) -> Result<bool, Failed> {
    let source = PackFiles::read(folder)?;
    let loaded = source.load();
    let problems = loaded.as_ref().map_or_else(Vec::as_slice, |_| &[]);
    if format == Format::Json {
        let records: Vec<report::ProblemRecord<'_>> = problems.iter().map(report::ProblemRecord::from).collect();
        line(&serde_json::to_string_pretty(&records)?);
        return Ok(problems.is_empty());
    }
    print_problems(&source, problems, all);
    if let Ok(loaded) = &loaded {
        print_reviews(loaded, on.unwrap_or_else(|| jiff::ZonedDateTime::now().date()));
        let steps: usize = loaded.editions().map(|pathway| pathway.steps.len()).sum();
        let drafts = match loaded.pack.drafts.len() {
            0 => String::new(),
            1 => String::from(" (1 a draft)"),
            some => format!(" ({some} drafts)"),
        };
        let (editions, services) = (loaded.editions().count(), loaded.pack.services.len());
        line(&format!("{editions} editions{drafts}, {steps} steps, {services} services: no problem"));
    }
    Ok(problems.is_empty())
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
    let counted: Vec<String> = codes.iter().map(|(code, count)| format!("{count} {code}")).collect();
    let more = problems.len().saturating_sub(shown);
    if more > 0 {
        line(&format!("and {more} more; `cargo pathways check --all` prints them too"));
    }
    let plural = if problems.len() == 1 { "" } else { "s" };
    let first = codes.keys().next().unwrap_or(&"P01");
    line(&format!(
        "{} problem{plural} ({}). More on a rule: cargo pathways explain {first}",
        problems.len(),
        counted.join(", ")
    ));
}

/// Prints what should have been reviewed by that day. It is not a problem, because the screens show it, but somebody
/// has to do it.
fn print_reviews(loaded: &Loaded, on: Date) {
    let due = loaded.editions().map(|pathway| (pathway.file_name(), pathway.review_by));
    for (file, by) in due.chain([(String::from("pack.toml"), loaded.pack.review_by)]).filter(|(_, by)| *by < on) {
        line(&format!("note: {file} should have been reviewed by {by}; the app says so on each of its pages"));
    }
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
        line(&format!("and {more} more choices; `cargo pathways walks <pathway> --draft` drafts walks that do"));
    }
    let (walks, differ, missed) = (played.walks, played.differ.len(), played.missed.len());
    line(&format!("{walks} walks, {differ} with a different result, {missed} choices missed"));
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

pub(crate) fn diff(old: &Path, new: &Path) -> Result<bool, Failed> {
    print(&author::diff::told(&edition(old)?, &edition(new)?));
    Ok(true)
}

/// Returns an edition from its file, with the vocabulary and the sources of its pack.
fn edition(file: &Path) -> Result<Pathway, Failed> {
    let wrong =
        || Failed(format!("{} is not an edition. Expected a file such as pathways/ebsa/v1.toml.", file.display()));
    let name = file.file_name().and_then(|name| name.to_str()).ok_or_else(wrong)?;
    let id = file.parent().and_then(Path::file_name).and_then(|id| id.to_str()).ok_or_else(wrong)?;
    let pack = file.parent().and_then(Path::parent).and_then(Path::parent).ok_or_else(wrong)?;
    let pack = if pack.as_os_str().is_empty() { Path::new(".") } else { pack };
    let source = PackFiles::read(pack)?;
    let wanted = format!("{id}/{name}");
    let sections = format!("{id}/{}/", name.trim_end_matches(".toml"));
    let own = |name: &str| name == wanted || name.starts_with(&sections);
    let shared = |name: &str| name == "vocabulary.toml" || name.starts_with("sources/");
    let files: Vec<pathway::File> =
        source.structure.iter().filter(|one| own(&one.name) || shared(&one.name)).cloned().collect();
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
    let (slices, ways) = author::paths::ways(&proof(saying.pathway)?, saying.pathway);
    line(&format!("{}: paths from the start without a cycle, at each age", saying.pathway_title()));
    for way in ways {
        line(&format!("\n{} [{}]", saying.step(&way.end), way.end));
        for (slice, count) in slices.iter().zip(&way.at_ages).filter(|(_, count)| **count > 0) {
            line(&format!("  from {:<6} under {:<6} {count:>14}", slice.from.to_string(), slice.under.to_string()));
        }
        let steps: Vec<&str> = way.shortest.iter().map(|step| step.as_str()).collect();
        line(&format!("  shortest: {}", steps.join(" → ")));
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
    line(&format!("{count} placeholders written to {}; each says {}", file.display(), words::PLACEHOLDER));
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
