//! Tests the shipped pathways and their words, and the author's tools.

// A test fails by a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod another_authority;
mod author_tools;
mod comparisons;
mod compulsory_school_age;
mod edited_pack;
mod everyday_help;
mod family_texts;
mod fault_text;
mod format;
mod golden_walks;
mod links;
mod malformed_input;
mod needs_first;
mod pack;
mod people_by_age;
mod planted_facts;
mod planted_faults;
mod planted_kinds;
mod rule_violations;
mod safety_words;
mod situations;
mod statutory_situations;
mod urgent_help;
mod word_arguments;
