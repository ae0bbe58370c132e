//! The requests that the window can make, by feature. Each one only calls the navigator.

mod absence;
mod child;
mod consent;
mod copies;
mod disagreement;
mod draft;
mod evidence;
mod explore;
mod health;
mod import;
mod journey;
mod lookahead;
mod next_steps;
mod plan;
mod protection;
mod sample;
mod school;
mod search;
mod setup;
mod statistics;
mod summaries;
mod terms;
mod timeline;
mod today;
mod voice;
mod what_if;

use navigator::Navigator;
use navigator::wire::Failure;
use tauri::{Runtime, State, generate_handler};

use crate::picker::Picker;

type Nav<'a> = State<'a, Navigator>;
type Pick<'a> = State<'a, Picker>;
type Answer<T> = Result<T, Failure>;

macro_rules! handlers {
    ($($feature:ident { $($request:ident),* $(,)? })*) => {
        generate_handler![$($($feature::$request),*),*]
    };
}

/// Handles every request of the table in `requests.rs`.
pub(crate) fn handler<R: Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
    for_each_request!(handlers)
}
