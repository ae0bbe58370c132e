//! "What if": a journey on a copy of the child, of which nothing is written down.

use super::common::{AgeText, DateText, Named, Question};
use super::edit::JourneyPreview;
use super::failure::Code;
use super::map::PathwayMap;
use super::step::StepPage;
use record::kinds::ConsentGiver;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that could happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Imagined {
    /// So many months go by.
    Later {
        months: u32,
    },
    /// So many school days away up to that day, in one run or here and there.
    Absent {
        days: u32,
        run: bool,
    },
    Answer {
        question: String,
        value: String,
    },
    /// Evidence comes to be held: consent is evidence too.
    Hold {
        evidence: String,
    },
    /// Evidence is held no longer.
    Lose {
        evidence: String,
    },
    /// Consent for one service is given, or withdrawn.
    Consent {
        service: String,
        given: bool,
        /// None: whoever decides at that age.
        #[serde(default)]
        as_whom: Option<ConsentGiver>,
    },
    /// The plan that serves the journey is looked back at; where there is none, one is made and looked back at: one round more.
    Review,
    /// A choice is taken where the journey then stands.
    Choose {
        choice: String,
    },
    /// The last decision is as if it had never been made.
    Back,
}

/// Something imagined, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImaginedLine {
    pub imagined: Imagined,
    /// The step, the question or the evidence.
    pub about: Option<String>,
    /// What is chosen or answered.
    pub words: Option<String>,
    /// How many school days it comes to.
    pub days: Option<u32>,
    /// Why it does not fit after what is imagined before it; it is then left out.
    pub refused: Option<Code>,
}

/// What one choice would lead to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ahead {
    pub choice: String,
    /// The choices that would be open then.
    pub opens: Vec<String>,
    pub ends: bool,
}

/// A kind of evidence, and whether it is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceNow {
    pub id: String,
    pub words: String,
    pub kind: String,
    pub held: bool,
}

/// A service to which the pathway can send, and whether consent is given for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceNow {
    pub id: String,
    pub words: String,
    pub given: bool,
}

/// The journey as it would be.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhatIf {
    pub child: Named,
    pub age: AgeText,
    /// The day that is imagined.
    pub today: DateText,
    pub imagined: Vec<ImaginedLine>,
    /// The step at which the journey would stand.
    pub page: StepPage,
    pub map: PathwayMap,
    pub ahead: Vec<Ahead>,
    /// How each journey would differ from the record.
    pub differences: Vec<JourneyPreview>,
    pub questions: Vec<Question>,
    pub evidence: Vec<EvidenceNow>,
    pub services: Vec<ServiceNow>,
}
