//! Walks: a child's way through a pathway as plain text that a practitioner can read and agree to.
//!
//! A walk file has events (its head, and the lines that begin with `>`) and the engine's answers (everything else).
//! Reading takes only the events, and writing makes the answers again, so any change of a result is a difference in the
//! text.

mod consent;
mod format;
mod look;
mod play;
mod story;
mod write;

pub use consent::Spoken;
pub use format::{Line, Unit, Walk, WalkError, grammar, line_in_file, read_line};
pub use play::Play;
pub use story::of_story;
