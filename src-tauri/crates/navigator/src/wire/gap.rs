//! What could not be found out about an area.

use serde::Serialize;
use ts_rs::TS;

use super::common::{DateText, Named};
use super::service::ServiceLink;

/// One thing that is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapCard {
    pub id: String,
    pub words: String,
    /// What to do until it is known.
    pub until: String,
    /// The pathways that it is about; empty if all of them.
    pub pathways: Vec<Named>,
    /// Services that may know.
    pub ask: Vec<ServiceLink>,
    /// The day on which it was last looked for.
    pub checked: DateText,
}
