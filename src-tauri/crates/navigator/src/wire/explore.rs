//! Looking at a pathway without a child.

use record::kinds::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// For whom to draw a pathway when there is no child: nobody, or a pretend age.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Pretend {
    /// Whole years; None draws every age's routes.
    pub age: Option<u32>,
    pub role: Option<Role>,
}
