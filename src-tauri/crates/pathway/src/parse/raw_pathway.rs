//! The files of a pathway as they are written: its head and its sections. Unknown keys are refused; names are not looked up yet.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::base::age::AgeRange;
use crate::base::lists::{Force, Kind, Origin, Outcome, Stage, Status};
use crate::parse::length::GivenUnits;
use crate::parse::name::SpannedName;
use crate::parse::raw_condition::Condition;
use crate::parse::raw_declared::{Evidence, NamedCondition, NamedGate, Question};
use crate::parse::raw_tables::{AgeTable, GateTable, Route, RouteTable};

/// The head of an edition: `<pathway>/v<version>.toml`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Pathway {
    pub(crate) id: SpannedName,
    pub(crate) version: Spanned<u32>,
    pub(crate) status: Status,
    pub(crate) ages: Spanned<AgeRange>,
    pub(crate) law_as_at: Spanned<Datetime>,
    pub(crate) review_by: Spanned<Datetime>,
    pub(crate) start: SpannedName,
    #[serde(default)]
    pub(crate) entries: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) entry: Vec<EntryGuard>,
    #[serde(default)]
    pub(crate) link: Vec<Link>,
    #[serde(default)]
    pub(crate) prompt: Vec<Prompt>,
    #[serde(default)]
    pub(crate) defaults: Defaults,
    #[serde(default)]
    pub(crate) question: Vec<Question>,
    #[serde(default)]
    pub(crate) evidence: Vec<Evidence>,
    #[serde(default)]
    pub(crate) condition: Vec<NamedCondition>,
    #[serde(default)]
    pub(crate) gate: Vec<NamedGate>,
    #[serde(default)]
    pub(crate) step: Vec<Step>,
}

/// A section of an edition, with some of its steps: `<pathway>/v<version>/<section>.toml`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Section {
    #[serde(default)]
    pub(crate) defaults: Defaults,
    #[serde(default)]
    pub(crate) question: Vec<Question>,
    #[serde(default)]
    pub(crate) evidence: Vec<Evidence>,
    #[serde(default)]
    pub(crate) step: Vec<Step>,
}

/// What a step of the same file has if it does not give its own.
#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Defaults {
    #[serde(default)]
    pub(crate) kind: Option<Kind>,
    #[serde(default)]
    pub(crate) stage: Option<Stage>,
    #[serde(default)]
    pub(crate) origin: Option<Origin>,
    #[serde(default)]
    pub(crate) lead: Option<Vec<SpannedName>>,
}

/// Which children can begin at the start or an entry.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct EntryGuard {
    pub(crate) step: SpannedName,
    pub(crate) when: Spanned<Condition>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Link {
    pub(crate) to: SpannedName,
    #[serde(default)]
    pub(crate) when: Option<Spanned<Condition>>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Prompt {
    pub(crate) id: SpannedName,
    pub(crate) when: Spanned<Condition>,
    pub(crate) to: SpannedName,
    #[serde(default)]
    pub(crate) answered_by: Vec<SpannedName>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Step {
    pub(crate) id: SpannedName,
    #[serde(default)]
    pub(crate) kind: Option<Kind>,
    #[serde(default)]
    pub(crate) stage: Option<Stage>,
    #[serde(default)]
    pub(crate) safety: bool,
    #[serde(default)]
    pub(crate) counts_days_away: bool,
    #[serde(default)]
    pub(crate) lead: Option<Vec<SpannedName>>,
    #[serde(default)]
    pub(crate) tasks: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) task_ages: AgeTable,
    #[serde(default)]
    pub(crate) evidence: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) within: Option<Spanned<Timescale>>,
    #[serde(default)]
    pub(crate) origin: Option<Origin>,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) signposts: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) links: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) asks: Option<SpannedName>,
    #[serde(default)]
    pub(crate) closes_cycle: bool,
    #[serde(default)]
    pub(crate) owner: Option<SpannedName>,
    #[serde(default)]
    pub(crate) check_in: Option<Spanned<Timescale>>,
    #[serde(default)]
    pub(crate) clock: Option<StatutoryClock>,
    #[serde(default)]
    pub(crate) outcome: Option<Outcome>,
    #[serde(default)]
    pub(crate) routes: RouteTable,
    #[serde(default)]
    pub(crate) route: Vec<Route>,
    #[serde(default)]
    pub(crate) gates: GateTable,
    #[serde(default)]
    pub(crate) gate: Vec<Gate>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Gate {
    pub(crate) id: SpannedName,
    pub(crate) before: Vec<SpannedName>,
    pub(crate) needs: Spanned<Condition>,
    pub(crate) force: Force,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

/// Exactly one unit is given, which `resolve` checks.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Timescale {
    #[serde(default)]
    pub(crate) days: Option<u32>,
    #[serde(default)]
    pub(crate) school_days: Option<u32>,
    #[serde(default)]
    pub(crate) weeks: Option<u32>,
    #[serde(default)]
    pub(crate) school_weeks: Option<u32>,
    #[serde(default)]
    pub(crate) months: Option<u32>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) statute: Option<SpannedName>,
}

impl Timescale {
    pub(crate) fn written(&self) -> GivenUnits {
        [self.days, self.school_days, self.weeks, self.school_weeks, self.months]
    }
}

/// A time that began at an earlier step.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct StatutoryClock {
    pub(crate) time: Spanned<Timescale>,
    pub(crate) since: SpannedName,
    #[serde(default)]
    pub(crate) through: Vec<SpannedName>,
}

impl Step {
    /// Every condition of the step: the guards of its routes and what its own gates need.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let rows = self.routes.0.iter().filter_map(|(_, row)| row.get_ref().guard());
        let routes = self.route.iter().filter_map(|route| route.keys.when.as_ref().map(Spanned::get_ref));
        rows.chain(routes).chain(self.gate.iter().map(|gate| gate.needs.get_ref()))
    }
}
