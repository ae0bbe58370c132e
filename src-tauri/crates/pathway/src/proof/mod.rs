//! The proof: every state that any child can come to on a pathway, and the shortest story to each.
//!
//! The rules ask it what can happen; the author's tools ask it for ways and counts; a test walks at random and holds that the engine never comes to
//! a state that is not here.

mod cover;
mod explore;
mod for_tests;
mod live;
pub(crate) mod space;
mod state;
mod stories;

pub use crate::problem::story::{Event, Story, StoryRecord};
pub(crate) use explore::{Explored, World};
pub(crate) use live::Fate;
pub(crate) use space::{OLDEST, TooLarge};
pub use state::Slice;
pub(crate) use state::State;
pub use stories::Proof;
