//! Figures over all children, with small numbers hidden.

pub(crate) mod page;
pub(crate) mod suppress;
pub(crate) mod tally;
