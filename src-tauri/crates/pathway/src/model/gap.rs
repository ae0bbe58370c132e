//! Gaps: what could not be found out about an area, and who may know.

use jiff::civil::Date;

use crate::base::id::{PathwayId, ServiceId};
use crate::base::place::Place;

/// One thing that is not known. Its words are the message `gap-<id>`, and what to do until it is known `gap-<id>.until`.
#[derive(Clone, Debug)]
pub struct Gap {
    /// Its name in the file.
    pub id: String,
    /// The pathways that it is about; empty if all of them.
    pub pathways: Vec<PathwayId>,
    /// Services that may know.
    pub ask: Vec<ServiceId>,
    /// The day on which it was last looked for.
    pub checked: Date,
    /// Where it is in its file.
    pub place: Place,
}
