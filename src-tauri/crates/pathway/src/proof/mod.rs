//! The proof: every state that any child can reach on a pathway, and the shortest story to each.
//!
//! The rules use it to find out what can happen, and the author's tools use it for paths and counts. A test makes
//! random walks and checks that the engine never reaches a state that is not in the proof.

mod cover;
mod explore;
mod for_tests;
mod index;
mod live;
pub(crate) mod space;
mod state;
mod stories;

pub use crate::problem::story::{Event, Story, StoryRecord};
pub(crate) use explore::{Explored, World};
pub(crate) use live::Fate;
pub(crate) use space::{OLDEST, TooLarge};
pub use state::Slice;
pub(crate) use state::{Exit, State};
pub use stories::Proof;
