//! Where one child is on a pathway, and what follows from it: replay, routes, consent, next steps.

pub mod absence;
mod by_age;
pub mod conflicts;
pub mod consent;
pub(crate) mod entry;
pub(crate) mod judge;
pub(crate) mod known;
pub mod links;
pub mod lookahead;
pub mod next;
pub mod prompt;
pub mod replay;
pub(crate) mod routes;
pub mod shortest_path;
pub mod signpost;
pub(crate) mod standing;
pub(crate) mod states;
pub mod why;
