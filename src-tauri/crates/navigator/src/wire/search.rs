//! Finding anything: children, words, steps, services, questions and what can be done.

use super::common::Named;
use casebook::{ChildId, JourneyId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was found, in groups, those with the closest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindPage {
    pub groups: Vec<FindGroup>,
}

/// What was found of one sort, the closest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindGroup {
    pub kind: FindKind,
    pub hits: Vec<FindHit>,
    /// There is more than is shown.
    pub more: bool,
}

/// The sorts of what can be found, in the order in which equals stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindKind {
    Child,
    /// Something to do.
    Command,
    Pathway,
    Step,
    Service,
    Question,
    Evidence,
    /// Words of the record.
    Record,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindHit {
    /// Its name in pieces; every second piece (index 1, 3, …) is what was typed.
    pub pieces: Vec<String>,
    /// Where it stands, to tell two of one name apart.
    pub about: Option<String>,
    /// Whose it is, for a child and for words of a record.
    pub child: Option<Named>,
    pub archived: bool,
    pub target: FindTarget,
}

/// Where a hit leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "at", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum FindTarget {
    Child { child: ChildId },
    Journey { journey: JourneyId },
    Pathway { pathway: String },
    Step { pathway: String, step: String },
    Service { service: String },
    Command { command: FindCommand },
}

/// What can be done from anywhere. Words: `search-command-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindCommand {
    Today,
    Children,
    AddChild,
    Explore,
    Services,
    Urgent,
    CalendarFile,
    Import,
    Indicators,
    Settings,
    Passphrase,
    Terms,
    WhoYouAre,
    About,
    Keys,
    HideNames,
    Lock,
}

impl FindCommand {
    pub const ALL: [FindCommand; 17] = [
        FindCommand::Today,
        FindCommand::Children,
        FindCommand::AddChild,
        FindCommand::Urgent,
        FindCommand::Explore,
        FindCommand::Services,
        FindCommand::Indicators,
        FindCommand::Import,
        FindCommand::CalendarFile,
        FindCommand::Settings,
        FindCommand::WhoYouAre,
        FindCommand::Passphrase,
        FindCommand::Terms,
        FindCommand::HideNames,
        FindCommand::Keys,
        FindCommand::About,
        FindCommand::Lock,
    ];

    /// Whether it needs the open casebook.
    pub fn needs_open(self) -> bool {
        !matches!(
            self,
            FindCommand::Explore
                | FindCommand::Services
                | FindCommand::Urgent
                | FindCommand::Settings
                | FindCommand::About
                | FindCommand::Keys
        )
    }
}
