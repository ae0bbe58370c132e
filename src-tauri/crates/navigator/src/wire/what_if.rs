//! "What if": a journey on a copy of the child's record. Nothing is saved.

use super::common::{AgeText, DateText, Named, Question};
use super::edit::JourneyPreview;
use super::failure::Code;
use super::map::PathwayMap;
use super::step::StepPage;
use record::kinds::ConsentGiver;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One change to try.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Scenario {
    /// This many months pass.
    Later {
        months: u32,
    },
    /// This many school days away up to that day, in a row or spread out.
    Absent {
        days: u32,
        run: bool,
    },
    Answer {
        question: String,
        value: String,
    },
    /// Evidence is recorded. Consent is evidence too.
    Hold {
        evidence: String,
    },
    /// Evidence is no longer recorded.
    Lose {
        evidence: String,
    },
    /// Consent for one service is given or withdrawn.
    Consent {
        service: String,
        given: bool,
        /// `None` for the person who decides at that age.
        #[serde(default)]
        as_whom: Option<ConsentGiver>,
    },
    /// The plan that supports the journey is reviewed, which counts one cycle. If there is no plan, one is made and
    /// reviewed.
    Review,
    /// A choice is made at the journey's current step.
    Choose {
        choice: String,
    },
    /// The last decision is undone.
    Back,
}

/// One change of a scenario, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImaginedLine {
    pub imagined: Scenario,
    /// The step, the question or the evidence.
    pub about: Option<String>,
    /// What is chosen or answered.
    pub words: Option<String>,
    /// The number of school days.
    pub days: Option<u32>,
    /// Why it does not fit after the changes before it. It is then left out.
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

/// A kind of evidence, and whether it is recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceNow {
    pub id: String,
    pub words: String,
    pub kind: String,
    pub held: bool,
}

/// A service to which the pathway can refer, and whether consent is given for it.
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
    /// The day on which the scenario is evaluated.
    pub today: DateText,
    pub imagined: Vec<ImaginedLine>,
    /// The step at which the journey would be.
    pub page: StepPage,
    pub map: PathwayMap,
    pub ahead: Vec<Ahead>,
    /// How each journey would differ from the record.
    pub differences: Vec<JourneyPreview>,
    pub questions: Vec<Question>,
    pub evidence: Vec<EvidenceNow>,
    pub services: Vec<ServiceNow>,
}
