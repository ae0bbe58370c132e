//! Everything the screens may ask for; the only room that knows pathways, words and the casebook together.
//!
//! [`Navigator`] offers one method per request. Time enters here and nowhere below.

mod attached;
mod auto_lock;
mod calendar_file;
mod clock;
mod content;
mod convert;
mod correcting;
mod desk;
mod editing;
mod failing;
mod find_index;
mod folded;
mod folders;
mod guesses;
mod imagining;
mod import;
mod kept;
#[cfg(test)]
mod law_clocks;
mod leaving;
mod names;
mod navigator;
mod pages;
mod sample;
mod suppress;
mod telling;
mod typed;
mod upn;
pub mod wire;

pub use auto_lock::Check;
pub use clock::Clock;
pub use content::{Content, StartError};
pub use folders::Folders;
pub use leaving::Place;
pub use navigator::Navigator;
