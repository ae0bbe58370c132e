//! The rules that a pack must follow, one file each.

mod ages_left_out;
mod always_an_exit;
mod answers;
mod consent;
mod contacts;
mod dates;
mod digest;
mod directory;
mod disagreements;
mod editions;
mod end_reachable;
mod gaps;
mod gates;
mod guards;
mod interrupts;
mod kinds;
pub(crate) mod languages;
mod law;
mod limits;
mod names;
mod one_team;
mod papers;
mod reachable;
mod reasons;
mod required;
mod sending;
mod signposts;
mod size;
mod sourced;
mod stages;
mod statutory_steps;
mod suppliers;
mod true_answers;
mod waits;
pub(crate) mod words;
mod worries;

use std::panic::resume_unwind;
use std::thread;

use crate::base::place::Place;
use crate::model::pack::{Pack, Referrals};
use crate::model::pathway::Pathway;
use crate::parse::raw_pathway;
use crate::parse::read::{Files, Parsed};
use crate::parse::resolve::Declared;
use crate::problem::{Problem, Rule};
use crate::proof::space::Space;
use crate::proof::{Explored, Proof, TooLarge, World};

pub use dates::{future_dates, reviews_due};
pub use digest::{edition_digest, words_digest};
pub(crate) use directory::check as check_service;
pub use sourced::uncited;

/// Checks the rules about one pathway as it is written.
pub(crate) fn check_pathway(file: &Parsed<raw_pathway::Pathway>, pathway: &Pathway, problems: &mut Vec<Problem>) {
    sourced::check(pathway, problems);
    kinds::check(pathway, problems);
    waits::check(pathway, problems);
    law::check(pathway, problems);
    consent::check(pathway, problems);
    answers::check(pathway, problems);
    guards::check(pathway, problems);
    dates::check(file, pathway, problems);
}

/// Checks the rules about one pathway in every state that a child can reach.
///
/// Returns the proof for the rules of the pack. `None` if the pathway is too large, or if names in its file do not
/// resolve, because every step behind them would be reported again.
pub(crate) fn prove_pathway<'a>(
    pathway: &'a Pathway,
    referrals: &Referrals,
    top: &Place,
    problems: &mut Vec<Problem>,
) -> Option<Proved<'a>> {
    let unresolved = |problem: &Problem| {
        pathway.is_written_in(&problem.place.file) && matches!(problem.rule, Rule::Shape | Rule::Ids | Rule::Names)
    };
    if problems.iter().any(unresolved) {
        return None;
    }
    match Proved::new(pathway, referrals) {
        Ok(proved) => {
            check_as_author(pathway, problems);
            proved.hold_to_rules(referrals, problems);
            tell_stories(&proved.proof, pathway, problems);
            Some(proved)
        }
        Err(too_large) => {
            problems.push(size::refuse(pathway, top, too_large));
            None
        }
    }
}

/// Checks the rules that need no search and that only authors need: a stored edition is read without them.
fn check_as_author(pathway: &Pathway, problems: &mut Vec<Problem>) {
    law::check_citations(pathway, problems);
    suppliers::check(pathway, problems);
    limits::check(pathway, problems);
    stages::check(pathway, problems);
    reasons::check(pathway, problems);
}

/// The results of the search on one pathway, in the complete world and in the restricted ones.
pub(crate) struct Proved<'a> {
    pub(crate) proof: Proof<'a>,
    no_consent: Explored,
    own_no: Explored,
    law_alone: Explored,
    /// `None` if no step waits for a service.
    nothing_sent: Option<Explored>,
}

impl<'a> Proved<'a> {
    /// Searches every world at the same time.
    fn new(pathway: &'a Pathway, referrals: &Referrals) -> Result<Proved<'a>, TooLarge> {
        let mut space = Space::new(pathway)?;
        space.send_only_with(&referrals.consent);
        let (worlds, nothing_sent) = thread::scope(|scope| {
            let worlds = [World::Whole, World::NoConsent, World::OwnNo, World::LawAlone];
            let searching = worlds.map(|world| {
                let space = &space;
                scope.spawn(move || Explored::new(space, world))
            });
            let nothing_sent = sending::explore(pathway, &space, referrals);
            (searching.map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic))), nothing_sent)
        });
        let [explored, no_consent, own_no, law_alone] = worlds;
        let proof = Proof { pathway, space, explored: explored? };
        Ok(Proved {
            proof,
            no_consent: no_consent?,
            own_no: own_no?,
            law_alone: law_alone?,
            nothing_sent: nothing_sent?,
        })
    }

    fn hold_to_rules(&self, referrals: &Referrals, problems: &mut Vec<Problem>) {
        let fates = self.proof.fates();
        reachable::prove(&self.proof, problems);
        end_reachable::prove(&self.proof, &fates, problems);
        always_an_exit::prove(&self.proof, &fates, problems);
        answers::prove(&self.proof, problems);
        guards::prove(&self.proof, problems);
        guards::prove_task_ages(&self.proof, problems);
        gates::prove(&self.proof, problems);
        ages_left_out::prove(&self.proof, problems);
        true_answers::prove(&self.proof, problems);
        one_team::prove(&self.proof, problems);
        consent::prove(&self.proof, &self.no_consent, problems);
        consent::prove_own_no(&self.proof, &self.own_no, problems);
        sending::check_protecting(self.proof.pathway, referrals, problems);
        if let Some(nothing_sent) = &self.nothing_sent {
            sending::prove(&self.proof, referrals, nothing_sent, problems);
        }
        statutory_steps::prove(&self.proof, &self.law_alone, problems);
    }
}

/// Checks the rules between the parts of a pack.
pub(crate) fn check_pack(pack: &Pack, proved: &[Proved<'_>], problems: &mut Vec<Problem>) {
    names::check(pack, problems);
    interrupts::check(pack, problems);
    disagreements::check(pack, problems);
    sourced::check_turning_points(pack, problems);
    sourced::check_people(pack, problems);
    worries::check(pack, problems);
    gaps::check(pack, problems);
    papers::check(pack, problems);
    guards::check_ages(pack, problems);
    signposts::check_fallback(pack, problems);
    dates::check_pack(pack, problems);
    limits::check_pack(pack, problems);
    sending::check_names(pack, problems);
    let proofs: Vec<&Proof<'_>> = proved.iter().map(|one| &one.proof).collect();
    required::check(pack, &proofs, problems);
    for one in proved {
        signposts::prove(pack, &one.proof, problems);
        signposts::prove_ages(pack, &one.proof, problems);
        guards::prove_links(pack, &one.proof, problems);
        statutory_steps::prove_links(pack, &one.proof, &one.law_alone, problems);
    }
}

/// The rules about the files themselves.
pub(crate) fn check_files(files: &Files, shared: &Declared, problems: &mut Vec<Problem>) {
    editions::check(files, shared, problems);
    dates::check_files(files, problems);
    sourced::check_addresses(files, problems);
}

/// Adds to each problem at a step the shortest story that leads a child there, so that an author sees whom it affects.
fn tell_stories(proof: &Proof<'_>, pathway: &Pathway, problems: &mut [Problem]) {
    let here =
        problems.iter_mut().filter(|problem| pathway.is_written_in(&problem.place.file) && problem.story.is_none());
    for problem in here {
        let mut above = proof.pathway.steps.iter().rev().filter(|step| step.place.file == problem.place.file);
        let at = above.find(|step| step.place.line <= problem.place.line);
        problem.story = at.and_then(|step| proof.story_to(&step.id)).map(Box::new);
    }
}

/// The same for problems that are found later, such as missing words.
pub fn with_stories(pack: &Pack, mut problems: Vec<Problem>) -> Vec<Problem> {
    for pathway in pack.pathways.iter().chain(&pack.drafts) {
        if problems.iter().any(|problem| pathway.is_written_in(&problem.place.file))
            && let Some(proof) = Proof::new(pathway)
        {
            tell_stories(&proof, pathway, &mut problems);
        }
    }
    problems
}

#[cfg(test)]
pub(crate) mod testing;
