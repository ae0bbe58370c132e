//! What an edit writes: undo, correction and change; and the scenarios of “What if”.

pub(crate) mod correct;
pub(crate) mod edits;
pub(crate) mod sample_story;
pub(crate) mod what_if;
