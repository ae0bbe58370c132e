//! Problems as an author reads them: in the style of rustc in a terminal, or as JSON for a program.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use pathway::Problem;
use pathway::proof::{Event, Story};
use serde::Serialize;

use crate::pack::PackFiles;

/// Whether something has to be corrected, or should only be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Error,
    Note,
}

/// Returns the name of a file below the folder of the pack: structure is in `pathways/`.
fn file_name(problem: &Problem) -> String {
    let file = &problem.place.file;
    if file.starts_with("locales/") { file.to_string() } else { format!("pathways/{file}") }
}

/// Returns one problem with the lines of its file, what was expected, how to correct it, and the story that shows it.
pub fn in_terminal(source: &PackFiles, problem: &Problem, styled: bool) -> String {
    as_text(source, problem, Severity::Error, styled)
}

/// Returns the same for something that should only be known.
pub fn note_in_terminal(source: &PackFiles, problem: &Problem, styled: bool) -> String {
    as_text(source, problem, Severity::Note, styled)
}

fn as_text(source: &PackFiles, problem: &Problem, severity: Severity, styled: bool) -> String {
    let text = source.text_of(&problem.place.file).unwrap_or_default();
    let name = file_name(problem);
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(problem.found.as_str()).id(problem.rule.code());
    let mut report = match span(&text, problem) {
        Some(span) => {
            let marked = AnnotationKind::Primary.span(span).label(problem.rule.title());
            Group::with_title(title).element(Snippet::source(text.as_str()).path(name.as_str()).annotation(marked))
        }
        None => Group::with_title(title).element(Level::NOTE.message(format!("in {name}"))),
    };
    let expected = format!("expected {}", problem.expected);
    report = report.element(Level::NOTE.message(expected)).element(Level::HELP.message(problem.mend.as_str()));
    let story = problem.story.as_ref().map(|story| story_text(story));
    if let Some(story) = &story {
        report = report.element(Level::NOTE.message(story.as_str()));
    }
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[report]).to_string()
}

/// Returns the story, one event per line.
fn story_text(story: &Story) -> String {
    let mut lines = vec![format!("how a child gets there: aged {}, they begin at `{}`", story.age, story.begins_at)];
    lines.extend(story.events.iter().map(|event| format!("  {event}")));
    lines.push(format!("  and are then at `{}`, aged {}", story.stands_at, story.age_at_the_end()));
    lines.join("\n")
}

/// Returns the byte range of the place. `None` if the file has no such line.
fn span(text: &str, problem: &Problem) -> Option<std::ops::Range<usize>> {
    let line_number = usize::try_from(problem.place.line).ok()?.checked_sub(1)?;
    let line = text.split_inclusive('\n').nth(line_number)?;
    let start_of_line: usize = text.split_inclusive('\n').take(line_number).map(str::len).sum();
    let line = line.trim_end_matches(['\n', '\r']);
    let byte_at = |column: usize| line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
    let column = usize::try_from(problem.place.column).ok()?.checked_sub(1)?;
    let width = usize::try_from(problem.place.width).ok()?;
    Some(start_of_line + byte_at(column)..start_of_line + byte_at(column.saturating_add(width)))
}

/// A problem, for a program.
#[derive(Serialize)]
pub struct ProblemRecord<'a> {
    severity: Severity,
    rule: &'static str,
    title: &'static str,
    /// The file below the folder, as in a terminal.
    file: String,
    line: u32,
    column: u32,
    width: u32,
    found: &'a str,
    expected: &'a str,
    mend: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    story: Option<StoryRecord>,
}

#[derive(Serialize)]
struct StoryRecord {
    age_in_months: u16,
    role: Option<&'static str>,
    begins_at: String,
    events: Vec<EventRecord>,
    stands_at: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum EventRecord {
    Chooses { step: String, choice: String },
    Answers { question: String, value: String },
    Holds { evidence: String },
    Withdraws,
    Reviews,
    Grows { to_age_in_months: u16 },
    SchoolAge { now: &'static str },
    Looks { role: &'static str },
}

impl<'a> From<&'a Problem> for ProblemRecord<'a> {
    fn from(problem: &'a Problem) -> ProblemRecord<'a> {
        ProblemRecord {
            severity: Severity::Error,
            rule: problem.rule.code(),
            title: problem.rule.title(),
            file: file_name(problem),
            line: problem.place.line,
            column: problem.place.column,
            width: problem.place.width,
            found: &problem.found,
            expected: &problem.expected,
            mend: &problem.mend,
            story: problem.story.as_deref().map(StoryRecord::from),
        }
    }
}

impl<'a> ProblemRecord<'a> {
    /// Returns the record of something that should only be known.
    pub fn note(problem: &'a Problem) -> ProblemRecord<'a> {
        ProblemRecord { severity: Severity::Note, ..ProblemRecord::from(problem) }
    }
}

impl From<&Story> for StoryRecord {
    fn from(story: &Story) -> StoryRecord {
        StoryRecord {
            age_in_months: story.age.in_months(),
            role: story.role.map(|role| role.as_str()),
            begins_at: story.begins_at.to_string(),
            events: story.events.iter().map(EventRecord::from).collect(),
            stands_at: story.stands_at.to_string(),
        }
    }
}

impl From<&Event> for EventRecord {
    fn from(event: &Event) -> EventRecord {
        match event {
            Event::Chooses { step, choice } => {
                EventRecord::Chooses { step: step.to_string(), choice: choice.to_string() }
            }
            Event::Answers { question, value } => {
                EventRecord::Answers { question: question.to_string(), value: value.to_string() }
            }
            Event::Holds { evidence } => EventRecord::Holds { evidence: evidence.to_string() },
            Event::SchoolAge { now } => EventRecord::SchoolAge { now: now.as_str() },
            Event::Grows { to, .. } => EventRecord::Grows { to_age_in_months: to.in_months() },
            Event::Withdraws => EventRecord::Withdraws,
            Event::Reviews => EventRecord::Reviews,
            Event::Looks { role } => EventRecord::Looks { role: role.as_str() },
        }
    }
}
