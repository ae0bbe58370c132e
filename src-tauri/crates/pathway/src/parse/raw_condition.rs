//! A condition as it is written: the name of a condition, or a table with one key.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use crate::base::age::AgeRange;
use crate::base::lists::Role;
use crate::base::school_age::SchoolAge;
use crate::model::condition::AbsentFor;

pub(crate) enum Condition {
    /// The id of a `[[condition]]`.
    Named(String),
    Age(AgeRange),
    SchoolAge(SchoolAge),
    Answer(AnswerIs),
    Evidence(String),
    Cycles(u32),
    Been(String),
    Role(Vec<Role>),
    Absent(AbsentFor),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerIs {
    pub(crate) question: String,
    pub(crate) is: Vec<String>,
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Condition, D::Error> {
        deserializer.deserialize_any(NameOrTable)
    }
}

struct NameOrTable;

impl<'de> Visitor<'de> for NameOrTable {
    type Value = Condition;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a condition: its name, or a table such as { age = { from = 5 } }")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Condition, E> {
        Ok(Condition::Named(name.to_owned()))
    }

    fn visit_map<M: MapAccess<'de>>(self, table: M) -> Result<Condition, M::Error> {
        Keys::deserialize(MapAccessDeserializer::new(table))?.only_one()
    }
}

/// Every key that a condition can have.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Keys {
    age: Option<AgeRange>,
    school_age: Option<SchoolAge>,
    answer: Option<AnswerIs>,
    evidence: Option<String>,
    cycles: Option<u32>,
    been: Option<String>,
    role: Option<Vec<Role>>,
    absent: Option<AbsentFor>,
    all: Option<Vec<Condition>>,
    any: Option<Vec<Condition>>,
    not: Option<Box<Condition>>,
}

impl Keys {
    fn only_one<E: Error>(self) -> Result<Condition, E> {
        let given = [
            self.age.map(Condition::Age),
            self.school_age.map(Condition::SchoolAge),
            self.answer.map(Condition::Answer),
            self.evidence.map(Condition::Evidence),
            self.cycles.map(Condition::Cycles),
            self.been.map(Condition::Been),
            self.role.map(Condition::Role),
            self.absent.map(Condition::Absent),
            self.all.map(Condition::All),
            self.any.map(Condition::Any),
            self.not.map(Condition::Not),
        ];
        let mut given: Vec<Condition> = given.into_iter().flatten().collect();
        match (given.len(), given.pop()) {
            (1, Some(condition)) => Ok(condition),
            (count, _) => Err(E::custom(format!(
                "a condition with {count} keys; expected one key, or `all` or `any` around several"
            ))),
        }
    }
}
