//! How the list of children is asked for: narrowed, sorted, and how much of it.

use super::child::NeedKind;
use super::common::Stage;
use record::year_group::YearGroup;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Nothing filled in means every child who is not archived, those who need somebody first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ChildrenAsked {
    /// Words of the name or the setting.
    pub text: String,
    /// Under way on this pathway; empty for any.
    pub pathway: String,
    /// Under way at a step of this stage.
    pub stage: Option<Stage>,
    pub need: Option<NeedKind>,
    /// Taught in this year group.
    pub year: Option<YearGroup>,
    /// At this setting; the empty one is that of children without any.
    pub setting: Option<String>,
    /// The archived ones instead of the others.
    pub archived: bool,
    pub sort: ChildSort,
    /// How many to show; nought means the usual number.
    pub most: u32,
}

impl From<String> for ChildrenAsked {
    fn from(text: String) -> ChildrenAsked {
        ChildrenAsked { text, ..ChildrenAsked::default() }
    }
}

/// In what order the children stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChildSort {
    #[default]
    Needs,
    Name,
    /// The youngest first.
    Age,
    Setting,
    /// Written about last.
    Touched,
    /// Not written about for longest.
    Untouched,
}
