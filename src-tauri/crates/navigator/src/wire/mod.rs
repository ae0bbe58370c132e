//! The types that are sent to the screens: plain data, one type for each item that a screen shows.
//!
//! Only types in this module are serialised for the screens. `cargo xtask gen` generates their TypeScript counterparts
//! into `ui/src/lib/generated`; a test fails if they differ.

mod absence;
mod child;
mod children;
mod commitment;
mod common;
mod consent;
mod contacts;
mod convert;
mod copies;
mod disagreement;
mod draft;
mod edit;
mod ending;
mod evidence;
mod explore;
mod failure;
mod failure_from;
mod family;
mod gap;
mod health;
mod import;
mod joining;
mod limits;
mod link;
mod lookahead;
mod map;
mod next_steps;
mod one_time_key;
mod paper;
mod plan;
mod progress;
mod protection;
mod put_off;
mod requests;
mod school;
mod search;
mod secret;
mod service;
mod setup;
mod several;
mod statistics;
mod step;
mod terms;
mod timeline;
mod today;
mod typed_date;
#[cfg(test)]
mod typescript;
mod voice;
mod what_if;
mod why;
mod worry;

pub use absence::*;
pub use casebook::{ChildId, JourneyId};
pub use child::*;
pub use children::*;
pub use commitment::*;
pub use common::*;
pub use consent::*;
pub use contacts::*;
pub use copies::*;
pub use disagreement::*;
pub use draft::*;
pub use edit::*;
pub use ending::*;
pub use evidence::*;
pub use explore::*;
pub use failure::*;
pub use family::*;
pub use gap::*;
pub use health::*;
pub use import::*;
pub use joining::*;
pub use limits::*;
pub use link::*;
pub use lookahead::*;
pub use map::*;
pub use next_steps::*;
pub use one_time_key::OneTimeKey;
pub(crate) use one_time_key::one_time_key;
pub use paper::*;
pub use plan::*;
pub use progress::*;
pub use protection::*;
pub use put_off::*;
pub use record::entry::contacts::ContactPerson;
pub use record::kinds::{
    ArchiveReason, ConsentGiver, Disagreeing, DisagreementAbout, HistoryKind, Media, OutcomeProgress, PaperFormat,
    PaperKind, ProtectionKind, ReviewDecision, Role, Settlement, Speaker, Stone, StonePicture, StoneView, VoiceAbout,
    Whose,
};
pub use record::parse::UnreadableEntry;
pub use record::year_group::YearGroup;
pub use school::*;
pub use search::*;
pub use secret::*;
pub use service::*;
pub use setup::*;
pub use several::*;
pub use statistics::*;
pub use step::*;
pub use terms::*;
pub use timeline::*;
pub use today::*;
pub(crate) use typed_date::TypedDate;
pub use voice::*;
pub use what_if::*;
pub use why::*;
pub use worry::*;
