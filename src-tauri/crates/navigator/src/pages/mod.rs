//! Each screen's page, made from the pack, the words and the record.

pub(crate) mod absence;
pub(crate) mod ahead;
pub(crate) mod calendar;
pub(crate) mod child;
pub(crate) mod consents;
pub(crate) mod dates;
pub(crate) mod disagreements;
pub(crate) mod due;
pub(crate) mod find;
pub(crate) mod history;
pub(crate) mod import;
pub(crate) mod indicators;
pub(crate) mod journey_line;
pub(crate) mod list;
pub(crate) mod map;
pub(crate) mod next;
pub(crate) mod plan;
pub(crate) mod services;
pub(crate) mod start;
pub(crate) mod step;
pub(crate) mod today;
pub(crate) mod voices;
pub(crate) mod whole;
pub(crate) mod why;
