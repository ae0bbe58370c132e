//! The raw shape of `disagreements.toml`.

use serde::Deserialize;
use toml::Spanned;

use crate::base::lists::Origin;
use crate::model::disagreement::{CountedFrom, DisagreementSubject};
use crate::parse::name::SpannedName;
use crate::parse::raw_pathway;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawDisagreements {
    #[serde(default)]
    pub(crate) first: Vec<RawStep>,
    #[serde(default)]
    pub(crate) always: Vec<RawStep>,
    #[serde(default)]
    pub(crate) disagreement: Vec<RawDisagreement>,
    #[serde(default)]
    pub(crate) certificate: Option<SpannedName>,
    #[serde(default)]
    pub(crate) letters: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) undecided: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) appeal: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawDisagreement {
    pub(crate) about: Spanned<DisagreementSubject>,
    #[serde(default)]
    pub(crate) at: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) step: Vec<RawStep>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawStep {
    pub(crate) id: SpannedName,
    #[serde(default)]
    pub(crate) limits: Vec<RawLimit>,
    #[serde(default)]
    pub(crate) signposts: Vec<SpannedName>,
    #[serde(default)]
    pub(crate) link: Option<SpannedName>,
    pub(crate) origin: Origin,
    #[serde(default)]
    pub(crate) sources: Vec<SpannedName>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawLimit {
    pub(crate) from: CountedFrom,
    pub(crate) time: Spanned<raw_pathway::Timescale>,
}
