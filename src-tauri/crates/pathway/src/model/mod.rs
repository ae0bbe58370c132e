//! A checked pack as data: pathways, services, calendar and disagreements.

pub mod calendar;
pub(crate) mod condition;
pub mod disagreement;
pub mod gap;
pub(crate) mod graph;
pub(crate) mod pack;
pub mod papers;
pub(crate) mod pathway;
pub mod service;
pub(crate) mod time;
pub(crate) mod turning_point;
pub mod worry;

pub use crate::base::id::Target;
pub use crate::base::lists::{
    EvidenceKind, Force, GivenBy, Kind, Origin, Outcome, Role, Seen, Stage, Status, TimeUnit, Urgency,
};
pub use pack::{FirstService, Interrupt, Pack, Referrals, Required, RequiredLink, RequiredSign};
pub use pathway::{EntryGuard, Evidence, Gate, Link, Pathway, Prompt, Question, Route, Source, Step};
pub use time::{AT_SCHOOL, StatutoryClock, Timescale};
pub use turning_point::{Recurring, TurningPoint, TurningPointAt, TurningPointFact};
