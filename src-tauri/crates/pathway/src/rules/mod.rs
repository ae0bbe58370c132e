//! The rules that a pack is held to, one file each.

mod answers;
mod dates;
mod end_reachable;
mod guards;
mod interrupts;
mod kinds;
mod law;
mod names;
mod reachable;
mod services;
mod sourced;
mod way_on;
pub(crate) mod words;

use crate::model::{Pack, Pathway};
use crate::place::Place;
use crate::problem::Problem;

pub(crate) use services::check as check_service;

/// The rules that one pathway is held to by itself. `top` is the first place of its file.
pub(crate) fn check_pathway(pathway: &Pathway, top: &Place, problems: &mut Vec<Problem>) {
    reachable::check(pathway, problems);
    end_reachable::check(pathway, problems);
    sourced::check(pathway, top, problems);
    kinds::check(pathway, problems);
    way_on::check(pathway, problems);
    law::check(pathway, top, problems);
    answers::check(pathway, problems);
    guards::check(pathway, top, problems);
    dates::check(pathway, top, problems);
}

/// The rules that hold between the parts of a pack.
pub(crate) fn check_pack(pack: &Pack, problems: &mut Vec<Problem>) {
    names::check(pack, problems);
    interrupts::check(pack, problems);
    dates::check_pack(pack, problems);
}

#[cfg(test)]
pub(crate) mod testing;
