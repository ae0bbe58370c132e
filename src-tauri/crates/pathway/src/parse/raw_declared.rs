//! What the vocabulary or a pathway declares, as it is written: questions, evidence, named conditions and named gates.

use serde::Deserialize;
use toml::Spanned;

use crate::base::age::AgeRange;
use crate::base::lists::{EvidenceKind, Force, GivenBy, Origin};
use crate::parse::name::SpannedName;
use crate::parse::raw_condition::Condition;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Question {
    pub(crate) id: SpannedName,
    pub(crate) values: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) who: Vec<SpannedName>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Evidence {
    pub(crate) id: SpannedName,
    pub(crate) kind: EvidenceKind,
    #[serde(default)]
    pub(crate) who: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) given_by: Option<GivenBy>,
    #[serde(default)]
    pub(crate) ages: AgeRange,
}

/// People who work with children of certain ages only.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct PeopleByAge {
    pub(crate) people: Vec<SpannedName>,
    pub(crate) ages: Spanned<AgeRange>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

/// A condition that several places use by its name.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct NamedCondition {
    pub(crate) id: SpannedName,
    pub(crate) when: Spanned<Condition>,
}

/// A gate that several steps use by its name.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct NamedGate {
    pub(crate) id: SpannedName,
    pub(crate) needs: Spanned<Condition>,
    pub(crate) force: Force,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}
