//! Tests the requests of the screens over a real casebook.

// A test fails by a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod absence;
mod before_birth;
mod bench_data;
mod by_age;
mod cache;
mod child_header;
mod child_names;
mod commitment;
mod consent;
mod consent_givers;
mod correct;
mod damage;
mod draft;
mod edit;
mod edit_interleavings;
mod evidence;
mod file_export;
mod form_errors;
mod full_disk;
mod guarding;
mod ics;
mod import;
mod import_formats;
mod journey;
mod journey_undo;
mod lookahead;
mod paper;
mod paper_files;
mod plan;
mod plan_review;
mod protective_note;
mod provisions_before;
mod put_off;
mod record_model;
mod same_child;
mod sample;
mod school;
mod search;
mod several_pathways;
mod statistics;
mod statutory_clock;
mod terms;
mod text_limits;
mod today;
mod undo;
mod unlock;
mod voice;
mod voice_answers;
mod wait;
mod what_if;
mod worry;
mod wrong_clock;
