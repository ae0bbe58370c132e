//! Leaves pathways out of a pack: they, and what leads to them, are read as if they had never been written.

use std::collections::BTreeSet;

use crate::parse::name::SpannedName;
use crate::parse::read::Files;
use crate::parse::resolve::Reader;
use crate::problem::Problem;

/// The ids in `leave-out` of pack.toml.
struct LeftOut(BTreeSet<String>);

impl LeftOut {
    /// Whether a name is one of the pathways, or a step or a file of one.
    fn has(&self, name: &str) -> bool {
        self.0.contains(name.split_once('/').map_or(name, |(pathway, _)| pathway))
    }

    fn keep(&self, names: &mut Vec<SpannedName>) {
        names.retain(|name| !self.has(name.get_ref()));
    }
}

/// Removes the pathways that the pack leaves out, their seals, and every link to them.
pub(crate) fn leave_out(files: &mut Files, problems: &mut Vec<Problem>) {
    let Some(pack) = files.pack.as_mut().filter(|pack| !pack.raw.leave_out.is_empty()) else { return };
    let written: BTreeSet<&str> = files.pathways.iter().map(|one| one.head.raw.id.get_ref().as_str()).collect();
    let mut reader = Reader { text: &pack.text, problems };
    for name in pack.raw.leave_out.iter().filter(|name| !written.contains(name.get_ref().as_str())) {
        reader.unknown(
            name.get_ref(),
            &name.span(),
            "pathway",
            "a file <pathway>/v<version>.toml",
            written.iter().copied(),
        );
    }
    let left_out = LeftOut(pack.raw.leave_out.iter().map(|name| name.get_ref().clone()).collect());
    left_out.keep(&mut pack.raw.pathways);
    left_out.keep(&mut pack.raw.referrals.already_sent);
    left_out.keep(&mut pack.raw.referrals.to_protect);
    pack.raw.required.links.retain(|link| !left_out.has(link.to.get_ref()));
    files.pathways.retain(|one| !left_out.has(one.head.raw.id.get_ref()));
    files.editions.iter_mut().for_each(|file| file.raw.edition.retain(|seal| !left_out.has(seal.file.get_ref())));
    for pathway in &mut files.pathways {
        let head = &mut pathway.head.raw;
        head.link.retain(|link| !left_out.has(link.to.get_ref()));
        head.prompt.retain(|prompt| !left_out.has(prompt.to.get_ref()));
        head.prompt.iter_mut().for_each(|prompt| left_out.keep(&mut prompt.answered_by));
        let sections = pathway.sections.iter_mut().flat_map(|section| &mut section.raw.step);
        head.step.iter_mut().chain(sections).for_each(|step| left_out.keep(&mut step.links));
    }
    if let Some(file) = &mut files.papers {
        file.raw.fact_sheet.retain(|one| !left_out.has(one.pathway.get_ref()));
        file.raw.moves.iter_mut().for_each(|one| left_out.keep(&mut one.steps));
    }
    if let Some(file) = &mut files.worries {
        file.raw.leave_out(&|name| left_out.has(name));
    }
    if let Some(file) = &mut files.gaps {
        file.raw.leave_out(&|name| left_out.has(name));
    }
    if let Some(file) = &mut files.disagreements {
        file.raw.disagreement.iter_mut().for_each(|one| left_out.keep(&mut one.at));
        let steps = file.raw.disagreement.iter_mut().flat_map(|one| &mut one.step);
        for step in steps.chain(&mut file.raw.first).chain(&mut file.raw.always) {
            step.link = step.link.take().filter(|link| !left_out.has(link.get_ref()));
        }
    }
}
