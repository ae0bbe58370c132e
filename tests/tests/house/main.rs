//! What must hold across rooms and content, without a window.

// A test may panic: that is how it fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod absences;
mod ahead;
mod another_authority;
mod architecture;
mod authoring;
mod calendar_file;
mod clocks;
mod consents;
mod content;
mod corrections;
mod cycles;
mod edits;
mod engine;
mod environment;
mod evidence;
mod find;
mod hardening;
mod hostile;
mod imports;
mod indicators;
mod interleavings;
mod journeys;
mod kept;
mod laws;
mod licences;
mod links;
mod made_up;
mod model;
mod moves;
mod plans;
mod planted;
mod proof;
mod safety_words;
mod school_ages;
mod support;
mod terms;
mod tidy;
mod today;
mod together;
mod voices;
mod waits;
mod walks;
mod what_if;
