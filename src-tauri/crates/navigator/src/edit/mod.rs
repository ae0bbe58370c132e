//! What an edit writes: correction and change; joining and separating records; undo and redo; and the scenarios of “What if”.

pub(crate) mod correct;
pub(crate) mod edits;
pub(crate) mod join;
pub(crate) mod sample_story;
pub(crate) mod undo;
pub(crate) mod what_if;
