//! From bytes to the model: read the files, then look up every name. What does not resolve becomes a problem.

pub(crate) mod directory;
pub(crate) mod disagreement;
mod name;
mod plain_routes;
pub(crate) mod print;
pub(crate) mod raw;
pub(crate) mod raw_disagreement;
pub(crate) mod read;
pub(crate) mod resolve;
mod resolve_condition;
pub(crate) mod resolve_pack;
pub(crate) mod resolve_pathway;
