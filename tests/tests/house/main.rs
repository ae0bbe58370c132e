//! What must hold across rooms and content, without a window.

// A test may panic: that is how it fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod absences;
mod ages;
mod ahead;
mod another_authority;
mod architecture;
mod authoring;
mod before_opening;
mod calendar_file;
mod clocks;
mod consent_people;
mod consent_voices;
mod consents;
mod content;
mod corrections;
mod cycles;
mod edits;
mod engine;
mod environment;
mod evidence;
mod find;
mod guarding;
mod hardening;
mod hostile;
mod imports;
mod indicators;
mod interleavings;
mod journeys;
mod kept;
mod laws;
mod leaving;
mod licences;
mod made_up;
mod model;
mod moves;
mod names;
mod plans;
mod planted;
mod proof;
mod protections;
mod same_child;
mod school_files;
mod support;
mod terms;
mod tidy;
mod today;
mod together;
mod voices;
mod waits;
mod walks;
mod ways;
mod what_if;
mod wrong_date;
