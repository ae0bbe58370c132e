//! Walks: a child's way through a pathway as plain text that a practitioner can read and agree to.
//!
//! A walk file holds what happens (its head, and the lines that begin with `>`) and what the engine says to it (everything else). Reading takes the first
//! alone; writing makes the second anew; so a walk that no longer comes out as it is written shows as a difference in its text.

mod consent;
mod format;
mod play;
mod story;
mod write;

pub use consent::Spoken;
pub use format::{Line, Unit, Walk, WalkError, grammar, line_in_file, read_line};
pub use play::Play;
pub use story::of_story;
