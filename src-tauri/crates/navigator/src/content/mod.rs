//! The content that the app ships, ready to be looked up and searched.

pub(crate) mod collation;
pub(crate) mod date_words;
pub(crate) mod labels;
#[cfg(test)]
pub(crate) mod law_clocks;
pub(crate) mod paper_kinds;
pub(crate) mod questions;
pub(crate) mod search_index;
pub(crate) mod shipped;
pub(crate) mod text_match;
