//! “What worries you most?”: questions that lead to the pathways that fit a worry.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::common::{Citation, Named, Origin};
use super::link::LinkCard;
use super::service::ServiceCard;

/// The questions, for one child or for nobody in particular.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorryPage {
    /// The child that is asked about, if any.
    pub child: Option<Named>,
    /// Every question; the first is asked first. Empty if the pack has none.
    pub questions: Vec<WorryQuestionCard>,
    pub origin: Option<Origin>,
    pub sources: Vec<Citation>,
}

/// Where a journey begins, and what led to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct JourneyStart {
    /// One of the entry steps; `None` for the start of the pathway.
    pub step: Option<String>,
    /// The answers to “What worries you most?” that led there, by their ids; empty if nobody asked.
    pub worry: Vec<String>,
}

impl From<Option<String>> for JourneyStart {
    fn from(step: Option<String>) -> JourneyStart {
        JourneyStart { step, worry: Vec::new() }
    }
}

/// One question, with the answers that are offered at the child's age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorryQuestionCard {
    pub id: String,
    pub words: String,
    pub answers: Vec<WorryAnswerCard>,
}

/// One answer and what follows from it: urgent help, another question, or steps at which a journey can begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorryAnswerCard {
    pub id: String,
    pub words: String,
    pub urgent: bool,
    /// The sign that urgent help shows for it, by its id.
    pub sign: Option<String>,
    /// A step that it leads to is about safety, so urgent help is looked at first.
    pub safety: bool,
    /// The question that comes next.
    pub ask: Option<String>,
    /// The step that fits most is first.
    pub links: Vec<LinkCard>,
    /// Services that can help at once, if they may take the age.
    pub services: Vec<ServiceCard>,
}
