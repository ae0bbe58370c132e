//! All walks of a folder: played again, compared with their text, and checked to take every choice of every live
//! pathway.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use pathway::id::{ChoiceId, StepId};
use pathway::proof::Story;
use pathway::{Pathway, Proof};

use crate::edition_text::EditionText;
use crate::loaded::Loaded;
use crate::walk::{Walk, WalkError, line_in_file, of_story};

/// The approximate number of choices in a drafted walk.
const LENGTH: usize = 14;
/// The first day of a drafted walk: the beginning of a school year.
const FIRST_DAY: Date = date(2026, 9, 1);

/// The result of playing the walks.
#[derive(Clone, Debug, Default)]
pub struct Played {
    pub walks: usize,
    /// Each walk whose result differs from its text, and why.
    pub differ: Vec<String>,
    /// Each choice of a live pathway that no walk makes, such as `ebsa/notice/settled`.
    pub missed: Vec<String>,
}

/// An error in reading or writing walks.
#[derive(Debug, thiserror::Error)]
#[error("{}: {cause}", .file.display())]
pub struct WalksError {
    file: PathBuf,
    cause: io::Error,
}

/// Returns every walk below `folder`, with its file.
fn files(folder: &Path) -> Result<Vec<(PathBuf, String)>, WalksError> {
    let mut found = Vec::new();
    let mut open = if folder.exists() { vec![folder.to_owned()] } else { Vec::new() };
    while let Some(folder) = open.pop() {
        let failed = |cause| WalksError { file: folder.clone(), cause };
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "walk") {
                let text = fs::read_to_string(&path).map_err(|cause| WalksError { file: path.clone(), cause })?;
                found.push((path, text.replace("\r\n", "\n")));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Plays every walk below `folder`, or those of one pathway. With `write`, a walk with a different result is written
/// again.
///
/// # Errors
/// A file that cannot be read or written.
pub fn play(loaded: &Loaded, folder: &Path, only: Option<&str>, write: bool) -> Result<Played, WalksError> {
    let mut played = Played::default();
    let mut taken: BTreeSet<(String, StepId, ChoiceId)> = BTreeSet::new();
    for (file, text) in files(folder)? {
        if only.is_some_and(|only| !text.contains(&format!("\nPathway: {only}\n"))) {
            continue;
        }
        played.walks += 1;
        let name = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
        match outcome(loaded, &text, &mut taken) {
            Err(why) => played.differ.push(format!("{name}: {why}")),
            Ok(written) if written == text => {}
            Ok(written) if write => {
                fs::write(&file, written).map_err(|cause| WalksError { file, cause })?;
            }
            Ok(written) => played.differ.push(format!("{name}: {}", first_difference(&text, &written))),
        }
    }
    for pathway in asked(loaded, only) {
        played
            .missed
            .extend(missed(pathway, &taken).iter().map(|(step, choice)| format!("{}/{step}/{choice}", pathway.id)));
    }
    Ok(played)
}

/// Returns the pathways whose choices must be made: the named one, or every live one.
fn asked<'a>(loaded: &'a Loaded, only: Option<&str>) -> Vec<&'a Pathway> {
    match only {
        Some(only) => loaded.edition(only).into_iter().collect(),
        None => loaded.pack.pathways.iter().collect(),
    }
}

/// Returns the walk's text as it is now, and records its choices.
fn outcome(loaded: &Loaded, text: &str, taken: &mut BTreeSet<(String, StepId, ChoiceId)>) -> Result<String, String> {
    let walk = Walk::read(text).map_err(|error| error.to_string())?;
    let pathway = loaded.edition(&walk.pathway).ok_or_else(|| format!("there is no pathway `{}`", walk.pathway))?;
    let saying = EditionText { pathway, words: &loaded.words };
    let with_line_in_file = |error: WalkError| WalkError { line: line_in_file(text, error.line), ..error }.to_string();
    let written = walk.write(saying).map_err(with_line_in_file)?;
    let choices = walk.choices(saying).map_err(|error| error.to_string())?;
    taken.extend(choices.into_iter().map(|(step, choice)| (walk.pathway.clone(), step, choice)));
    Ok(written)
}

fn first_difference(text: &str, written: &str) -> String {
    let mut written = written.lines();
    let differs = (1..).zip(text.lines()).find_map(|(number, line)| {
        let now = written.next().unwrap_or_default();
        (line != now).then(|| format!("line {number} is\n    {line}\n  but the engine gives\n    {now}"))
    });
    differs.unwrap_or_else(|| String::from("the engine gives more lines than the walk has"))
}

fn missed(pathway: &Pathway, taken: &BTreeSet<(String, StepId, ChoiceId)>) -> Vec<(StepId, ChoiceId)> {
    let choices = Proof::new(pathway).map(|proof| proof.choices()).unwrap_or_default();
    let made =
        |(step, choice): &(StepId, ChoiceId)| taken.contains(&(pathway.id.to_string(), step.clone(), choice.clone()));
    choices.into_iter().filter(|choice| !made(choice)).collect()
}

/// Drafts walks for the choices that no walk makes yet. Returns the files that were written.
///
/// # Errors
/// A file that cannot be read or written.
pub fn draft(loaded: &Loaded, folder: &Path, only: Option<&str>) -> Result<Vec<PathBuf>, WalksError> {
    let mut taken = BTreeSet::new();
    for (_, text) in files(folder)? {
        // A walk that cannot be played makes no choices; the check of the walks reports it.
        let _ = outcome(loaded, &text, &mut taken);
    }
    let mut written = Vec::new();
    for pathway in asked(loaded, only) {
        let Some(proof) = Proof::new(pathway) else { continue };
        let taken = taken.iter().filter(|(id, ..)| id == pathway.id.as_str());
        let taken = taken.map(|(_, step, choice)| (step.clone(), choice.clone())).collect();
        let saying = EditionText { pathway, words: &loaded.words };
        for (number, story) in (1..).zip(proof.cover(&taken, LENGTH)) {
            let file = folder.join(pathway.id.as_str()).join(name_of(number, &story));
            let Some(text) = drafted(saying, &story) else { continue };
            let failed = |cause| WalksError { file: file.clone(), cause };
            file.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
            fs::write(&file, text).map_err(failed)?;
            written.push(file);
        }
    }
    Ok(written)
}

fn name_of(number: usize, story: &Story) -> String {
    format!("{number:02}-aged-{}-to-{}.walk", story.age, story.stands_at)
}

fn drafted(saying: EditionText<'_>, story: &Story) -> Option<String> {
    let title =
        format!("Aged {}, from “{}” to “{}”", story.age, saying.step(&story.begins_at), saying.step(&story.stands_at));
    let walk = |waits: bool| of_story(saying.pathway, story, title.clone(), FIRST_DAY, waits)?.write(saying).ok();
    // If the waits would take the child beyond an age that a choice needs, everything happens on one day.
    walk(true).or_else(|| walk(false))
}
