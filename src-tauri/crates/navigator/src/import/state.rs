//! An import under way: the table as it was read, and the choices made about it. In memory only, until it is imported
//! or closed.

use crate::import::table::{Chosen, Table};
use crate::wire::{ChildId, ImportColumns};

/// An import under way.
#[derive(Default)]
pub(crate) struct Import {
    pub(crate) table: Option<Table>,
    /// The file itself, so that it can be read in another way.
    pub(crate) bytes: Vec<u8>,
    pub(crate) chosen: Chosen,
    pub(crate) columns: ImportColumns,
    /// The columns are those of the last file with these headings.
    pub(crate) remembered: bool,
    /// The school of every child for whom the file names none.
    pub(crate) school: String,
    /// The order of day and month was chosen for this file.
    pub(crate) order_chosen: bool,
    /// What the last import wrote, so that it can be undone.
    pub(crate) taken: Option<Taken>,
}

/// What one import wrote.
#[derive(Clone, Debug, Default)]
pub(crate) struct Taken {
    /// The children who were added, each with the number of the newest entry from the import.
    pub(crate) added: Vec<(ChildId, u32)>,
    /// The children whose setting was changed, each with the entry that changed it.
    pub(crate) moved: Vec<(ChildId, u32)>,
}
