//! From typed text to entries. A first entry and its correction use the same form.

pub(crate) mod answer;
pub(crate) mod child;
pub(crate) mod commitment;
pub(crate) mod consent;
pub(crate) mod contacts;
pub(crate) mod decision;
pub(crate) mod disagreement;
pub(crate) mod evidence;
pub(crate) mod fields;
pub(crate) mod file;
pub(crate) mod month_names;
pub(crate) mod nhs_number;
pub(crate) mod part_date;
pub(crate) mod plan;
pub(crate) mod protection;
pub(crate) mod put_off;
pub(crate) mod retention;
pub(crate) mod school;
pub(crate) mod together;
pub(crate) mod upn;
pub(crate) mod voice;
pub(crate) mod voice_answer;
mod word_file;
