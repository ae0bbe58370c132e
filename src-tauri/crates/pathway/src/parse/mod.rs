//! From bytes to the model: read the files, then look up every name. What does not resolve becomes a problem.

pub(crate) mod directory;
pub(crate) mod disagreement;
pub(crate) mod gaps;
pub(crate) mod leave_out;
pub(crate) mod length;
mod name;
pub(crate) mod papers;
pub(crate) mod print;
pub(crate) mod raw;
pub(crate) mod raw_condition;
mod raw_declared;
pub(crate) mod raw_disagreement;
pub(crate) mod raw_pathway;
mod raw_tables;
pub(crate) mod read;
pub(crate) mod resolve;
mod resolve_condition;
mod resolve_declared;
pub(crate) mod resolve_pack;
pub(crate) mod resolve_pathway;
mod resolve_step;
pub(crate) mod roles;
#[cfg(test)]
mod short_forms;
pub(crate) mod turning_points;
pub(crate) mod worries;
