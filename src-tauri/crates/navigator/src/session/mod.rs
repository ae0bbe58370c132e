//! The open casebook under a practitioner’s name: reading, writing, and the cache.

pub(crate) mod acts;
pub(crate) mod auto_lock;
pub(crate) mod cache;
pub(crate) mod case_file;
pub(crate) mod child;
pub(crate) mod clock;
pub(crate) mod commitments;
pub(crate) mod copy_progress;
pub(crate) mod date_check;
pub(crate) mod export;
pub(crate) mod folders;
pub(crate) mod guesses;
pub(crate) mod identity;
pub(crate) mod journey;
pub(crate) mod letterhead;
pub(crate) mod names;
pub(crate) mod open;
pub(crate) mod picked;
pub(crate) mod plan_support;
pub(crate) mod progress;
pub(crate) mod saved_paper;
pub(crate) mod seal;
pub(crate) mod summary;
pub(crate) mod today;
pub(crate) mod watch;
pub(crate) mod write;
