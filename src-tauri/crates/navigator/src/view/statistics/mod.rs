//! Figures over all children: counted, shown whole, and with small numbers hidden for the file.

pub(crate) mod page;
pub(crate) mod suppress;
pub(crate) mod tally;
