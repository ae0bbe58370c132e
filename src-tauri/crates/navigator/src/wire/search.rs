//! Searching for anything: children, words, steps, services, questions and commands.

use super::common::Named;
use casebook::{ChildId, JourneyId};
use record::kinds::PaperKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The search results in groups; the group with the closest match comes first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindPage {
    pub groups: Vec<FindGroup>,
}

/// The results of one kind, closest match first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindGroup {
    pub kind: FindKind,
    pub hits: Vec<FindHit>,
    /// There are more results than are shown.
    pub more: bool,
}

/// The kinds of results, in the order used for equally close matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindKind {
    Child,
    /// A command.
    Command,
    /// A paper that can be made.
    Paper,
    Pathway,
    Step,
    Service,
    Question,
    Evidence,
    /// Words from a record.
    Record,
}

/// One search result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindHit {
    /// Its name in pieces. Every second piece (index 1, 3, …) is what was typed.
    pub pieces: Vec<String>,
    /// Where it is, to distinguish two results with the same name.
    pub about: Option<String>,
    /// The child it belongs to, for a child and for words from a record.
    pub child: Option<Named>,
    pub archived: bool,
    /// The record is archived because the child has died.
    pub died: bool,
    pub target: FindTarget,
}

/// Where a result leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "at", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum FindTarget {
    Child {
        child: ChildId,
    },
    Journey {
        journey: JourneyId,
    },
    Pathway {
        pathway: String,
    },
    Step {
        pathway: String,
        step: String,
    },
    Service {
        service: String,
    },
    /// `of_child` unless it is about no child.
    Paper {
        paper: PaperKind,
        of_child: bool,
    },
    Command {
        command: FindCommand,
    },
}

/// Commands that are available everywhere. Words: `search-command-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindCommand {
    Today,
    Children,
    AddChild,
    Worries,
    Explore,
    Services,
    Urgent,
    CalendarFile,
    Import,
    Indicators,
    Commitment,
    Papers,
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
    pub const ALL: [FindCommand; 20] = [
        FindCommand::Today,
        FindCommand::Children,
        FindCommand::AddChild,
        FindCommand::Urgent,
        FindCommand::Worries,
        FindCommand::Explore,
        FindCommand::Services,
        FindCommand::Indicators,
        FindCommand::Commitment,
        FindCommand::Papers,
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

    /// Whether the casebook must be open for it.
    pub fn needs_open(self) -> bool {
        !matches!(
            self,
            FindCommand::Worries
                | FindCommand::Explore
                | FindCommand::Services
                | FindCommand::Urgent
                | FindCommand::Settings
                | FindCommand::About
                | FindCommand::Keys
        )
    }
}
