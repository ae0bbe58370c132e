//! Children from a school's export: the file becomes a table, each row a child as it would be added, with what is wrong and whom it is like.
//!
//! The table lies in memory until it was taken in or put away, and is gone when the casebook locks. Nothing of the file is kept, but which
//! heading means what.

pub(crate) mod columns;
pub(crate) mod dates;
pub(crate) mod likeness;
pub(crate) mod rows;
pub(crate) mod table;

use crate::wire::ImportColumns;
use table::Table;

/// An import under way.
#[derive(Default)]
pub(crate) struct Import {
    pub(crate) table: Option<Table>,
    pub(crate) columns: ImportColumns,
    /// The columns are those of the last file with these headings.
    pub(crate) remembered: bool,
    /// What the last import wrote, so that it can be taken back.
    pub(crate) taken: Option<Taken>,
}

/// What one import wrote.
#[derive(Clone, Debug, Default)]
pub(crate) struct Taken {
    pub(crate) added: Vec<String>,
    /// Children whose setting was changed, with the entry that says so.
    pub(crate) moved: Vec<(String, u32)>,
}
