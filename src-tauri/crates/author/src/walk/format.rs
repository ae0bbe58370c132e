//! The text of a walk: its head, and one line for each event.
//!
//! A walk file has events (its head, and the lines that begin with `>`) and the engine's answers (everything else).
//! Reading takes only the events, and writing makes the answers again, so any change of a result is a difference in the
//! text.

use jiff::civil::Date;
use pathway::model::Role;

use super::consent::Spoken;

/// The text after `Agreed by:` until somebody has read the walk.
pub(super) const NOBODY: &str = "nobody yet";

/// The events of a walk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    pub title: String,
    pub pathway: String,
    pub born: Date,
    pub role: Role,
    pub begins: Date,
    /// The step at which the journey begins; `None` for the start.
    pub at: Option<String>,
    /// The person who read the walk and agrees with it.
    pub agreed_by: String,
    pub lines: Vec<Line>,
}

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    Choose {
        choice: String,
        because: Option<String>,
    },
    Hold {
        evidence: String,
    },
    /// Somebody gives or withdraws consent.
    Speak(Spoken),
    Answer {
        question: String,
        value: String,
    },
    Wait {
        amount: i32,
        unit: Unit,
    },
    Look {
        role: Role,
    },
    /// A plan that supports the journey is reviewed.
    Review,
    /// The last choice is undone.
    Back,
}

/// The units of a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Days,
    Weeks,
    Months,
    Years,
}

/// What is wrong with a walk.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {found}. Expected {expected}.")]
pub struct WalkError {
    /// The line, counted from 1.
    pub line: usize,
    pub found: String,
    pub expected: String,
}

pub(super) fn wrong(line: usize, found: impl Into<String>, expected: impl Into<String>) -> WalkError {
    WalkError { line, found: found.into(), expected: expected.into() }
}

impl Walk {
    /// Reads a walk file.
    ///
    /// # Errors
    /// The first line that is not part of a walk.
    pub fn read(text: &str) -> Result<Walk, WalkError> {
        let head = |name: &str| {
            let prefix = format!("{name}:");
            text.lines().find_map(|line| line.strip_prefix(&prefix).map(str::trim)).filter(|value| !value.is_empty())
        };
        let wanted = |name: &str, example: &str| {
            head(name).ok_or_else(|| {
                wrong(1, format!("there is no line `{name}:`"), format!("a line such as `{name}: {example}`"))
            })
        };
        let date = |name: &str| -> Result<Date, WalkError> {
            let text = wanted(name, "2026-09-07")?;
            text.parse().map_err(|_| wrong(1, format!("`{name}: {text}` is not a date"), "a date such as 2026-09-07"))
        };
        let role = wanted("Looking", "senco")?;
        let mut walk = Walk {
            title: wanted("Walk", "what it shows")?.to_owned(),
            pathway: wanted("Pathway", "ebsa")?.to_owned(),
            born: date("Born")?,
            role: read_role(role)
                .ok_or_else(|| wrong(1, format!("`{role}` is not a role"), "senco, health or family-support"))?,
            begins: date("Begins")?,
            at: head("At").map(str::to_owned),
            agreed_by: head("Agreed by").unwrap_or(NOBODY).to_owned(),
            lines: Vec::new(),
        };
        for (number, line) in (1..).zip(text.lines()) {
            if let Some(said) = line.strip_prefix('>') {
                walk.lines.push(
                    read_line(said)
                        .ok_or_else(|| wrong(number, format!("`{}` is not a line of a walk", said.trim()), GRAMMAR))?,
                );
            }
        }
        Ok(walk)
    }
}

pub(super) const GRAMMAR: &str = "`> choose <choice>`, `> choose <choice> because <reason>`, `> hold <evidence>`, `> consent <service or evidence> as <whom>`, \
     `> withdraw <service or everything> as <whom>` (themselves, themselves judged, unable, parent <name>, settled, court, best-interests, appointed), \
     `> answer <question> = <value>`, \
     `> wait <number> days|weeks|months|years`, `> look as <role>`, `> review` or `> back`";

/// Returns the line in the file of the event with this number, counted from 1.
pub fn line_in_file(text: &str, happening: usize) -> usize {
    let lines = (1..).zip(text.lines()).filter(|(_, line)| line.starts_with('>'));
    lines.map(|(number, _)| number).nth(happening.saturating_sub(1)).unwrap_or(1)
}

/// Returns the possible events in words, for an error.
pub fn grammar() -> &'static str {
    GRAMMAR
}

pub(super) fn read_role(text: &str) -> Option<Role> {
    Role::ALL.iter().copied().find(|role| role.as_str() == text)
}

/// Reads the text after the `>`. `None` if it is not an event.
pub fn read_line(text: &str) -> Option<Line> {
    let text = text.trim();
    let (verb, rest) = text.split_once(' ').unwrap_or((text, ""));
    let rest = rest.trim();
    match verb {
        "back" if rest.is_empty() => Some(Line::Back),
        "review" if rest.is_empty() => Some(Line::Review),
        "hold" if !rest.is_empty() => Some(Line::Hold { evidence: rest.to_owned() }),
        "consent" => Spoken::read(true, rest).map(Line::Speak),
        "withdraw" => Spoken::read(false, rest).map(Line::Speak),
        "look" => Some(Line::Look { role: read_role(rest.strip_prefix("as ")?.trim())? }),
        "choose" if !rest.is_empty() => Some(match rest.split_once(" because ") {
            Some((choice, because)) => {
                Line::Choose { choice: choice.trim().to_owned(), because: Some(because.trim().to_owned()) }
            }
            None => Line::Choose { choice: rest.to_owned(), because: None },
        }),
        "answer" => {
            let (question, value) = rest.split_once('=')?;
            Some(Line::Answer { question: question.trim().to_owned(), value: value.trim().to_owned() })
        }
        "wait" => {
            let (amount, unit) = rest.split_once(' ')?;
            let unit = match unit.trim().trim_end_matches('s') {
                "day" => Unit::Days,
                "week" => Unit::Weeks,
                "month" => Unit::Months,
                "year" => Unit::Years,
                _ => return None,
            };
            let amount = amount.parse().ok().filter(|amount| (1..=9999).contains(amount))?;
            Some(Line::Wait { amount, unit })
        }
        _ => None,
    }
}

impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Line::Choose { choice, because: None } => write!(f, "choose {choice}"),
            Line::Choose { choice, because: Some(because) } => write!(f, "choose {choice} because {because}"),
            Line::Hold { evidence } => write!(f, "hold {evidence}"),
            Line::Speak(spoken) => write!(f, "{spoken}"),
            Line::Answer { question, value } => write!(f, "answer {question} = {value}"),
            Line::Look { role } => write!(f, "look as {}", role.as_str()),
            Line::Back => f.write_str("back"),
            Line::Review => f.write_str("review"),
            Line::Wait { amount, unit } => {
                let unit = match unit {
                    Unit::Days => "day",
                    Unit::Weeks => "week",
                    Unit::Months => "month",
                    Unit::Years => "year",
                };
                write!(f, "wait {amount} {unit}{}", if *amount == 1 { "" } else { "s" })
            }
        }
    }
}
