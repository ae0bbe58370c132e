//! What an edit writes: undo, correction, change, and what is tried out in “What if”.

pub(crate) mod correct;
pub(crate) mod edits;
pub(crate) mod sample_story;
pub(crate) mod what_if;
