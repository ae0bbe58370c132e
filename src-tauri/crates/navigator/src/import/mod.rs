//! Children from a school’s export: the file becomes a table, and each row a child to be added.

pub(crate) mod columns;
pub(crate) mod dates;
pub(crate) mod decode;
pub(crate) mod heading_words;
pub(crate) mod headings;
pub(crate) mod likelihood;
pub(crate) mod likeness;
pub(crate) mod names;
pub(crate) mod quotes;
pub(crate) mod row;
pub(crate) mod rows;
pub(crate) mod state;
pub(crate) mod table;
pub(crate) mod text;
pub(crate) mod year_words;
