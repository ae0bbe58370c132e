//! The routes, gates and task ages of a step as tables: one row each, with the choice, the gate or the task as the key.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use toml::Spanned;

use crate::base::age::AgeRange;
use crate::parse::name::SpannedName;
use crate::parse::raw_condition::Condition;

/// Routes by choice.
pub(crate) type RouteTable = Rows<Spanned<RouteRow>>;
/// The choices that each named gate applies to.
pub(crate) type GateTable = Rows<Vec<SpannedName>>;

/// The ages for which each task is meant.
pub(crate) type AgeTable = Rows<AgeRange>;

/// The rows of a table, in the order of the file.
pub(crate) struct Rows<T>(pub(crate) Vec<(SpannedName, T)>);

impl<T> Default for Rows<T> {
    fn default() -> Rows<T> {
        Rows(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Rows<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Rows<T>, D::Error> {
        deserializer.deserialize_map(RowsVisitor(PhantomData))
    }
}

struct RowsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for RowsVisitor<T> {
    type Value = Rows<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a table with a row for each choice or gate")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut table: M) -> Result<Rows<T>, M::Error> {
        let mut rows: Vec<(SpannedName, T)> = Vec::new();
        while let Some(row) = table.next_entry()? {
            rows.push(row);
        }
        // A table has no order of its own; a step's routes are shown in the order of the file.
        rows.sort_by_key(|(key, _)| key.span().start);
        Ok(Rows(rows))
    }
}

/// Where a choice leads: a step, or a table with the step and what else the route says.
pub(crate) enum RouteRow {
    To(String),
    Table(RouteKeys),
}

impl RouteRow {
    /// The guard of the route, if it has one.
    pub(crate) fn guard(&self) -> Option<&Condition> {
        match self {
            RouteRow::To(_) => None,
            RouteRow::Table(keys) => keys.when.as_ref().map(Spanned::get_ref),
        }
    }
}

/// A route without its choice.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RouteKeys {
    pub(crate) to: SpannedName,
    #[serde(default)]
    pub(crate) when: Option<Spanned<Condition>>,
    #[serde(default)]
    pub(crate) reason: bool,
    #[serde(default)]
    pub(crate) services: Vec<SpannedName>,
}

/// A `[[step.route]]`: the choice, and the keys of a route.
pub(crate) struct Route {
    pub(crate) choice: SpannedName,
    pub(crate) keys: RouteKeys,
}

impl<'de> Deserialize<'de> for Route {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Route, D::Error> {
        let RouteWithChoice { choice, to, when, reason, services } = RouteWithChoice::deserialize(deserializer)?;
        Ok(Route { choice, keys: RouteKeys { to, when, reason, services } })
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RouteWithChoice {
    choice: SpannedName,
    to: SpannedName,
    #[serde(default)]
    when: Option<Spanned<Condition>>,
    #[serde(default)]
    reason: bool,
    #[serde(default)]
    services: Vec<SpannedName>,
}

impl<'de> Deserialize<'de> for RouteRow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RouteRow, D::Error> {
        deserializer.deserialize_any(StepOrTable)
    }
}

struct StepOrTable;

impl<'de> Visitor<'de> for StepOrTable {
    type Value = RouteRow;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a step, or a table such as { to = \"step\", reason = true }")
    }

    fn visit_str<E: Error>(self, step: &str) -> Result<RouteRow, E> {
        Ok(RouteRow::To(step.to_owned()))
    }

    fn visit_map<M: MapAccess<'de>>(self, table: M) -> Result<RouteRow, M::Error> {
        RouteKeys::deserialize(MapAccessDeserializer::new(table)).map(RouteRow::Table)
    }
}
