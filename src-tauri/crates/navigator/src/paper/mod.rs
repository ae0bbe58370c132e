//! Papers: documents made from what is recorded and from the content, as plain data for the crate `papers`.
//!
//! [`write::of_child`] and [`write::of_nobody`] write a paper on a [`sheet::Sheet`]; [`finished`] makes the document of it.

pub(crate) mod finished;
pub(crate) mod left_out;
pub(crate) mod offers;
pub(crate) mod open_data;
pub(crate) mod source;
pub(crate) mod write;

mod attendance;
mod child;
mod course;
mod easy_words;
mod ehc_evidence;
mod fact_sheet;
mod family;
mod family_next;
mod fitted;
mod for_families;
mod history_kinds;
mod home_visit;
mod letter;
mod meeting;
mod pathway_page;
mod phase_move;
mod pictures;
mod plan;
mod profile;
mod referral;
mod referral_consent;
mod safety;
mod sheet;
mod support_plan;
mod whole_record;
