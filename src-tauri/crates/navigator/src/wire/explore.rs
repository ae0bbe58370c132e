//! Exploring a pathway without a child.

use record::kinds::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The imagined person for whom a pathway is drawn when there is no child: nobody, or somebody of a given age.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Pretend {
    /// In complete years. `None` draws the choices for every age.
    pub age: Option<u32>,
    pub role: Option<Role>,
}
