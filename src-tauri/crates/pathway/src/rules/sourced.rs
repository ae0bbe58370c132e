//! P06: every step, gate and link has a source. The format itself requires its origin.
//!
//! A step without a source is an opinion.

use std::collections::BTreeSet;

use crate::base::id::{EvidenceId, SourceId};
use crate::base::place::{File, Place};
use crate::engine::consent::OWN_DECISION;
use crate::model::pack::Pack;
use crate::model::pathway::Pathway;
use crate::model::turning_point::TurningPointAt;
use crate::parse::read::{Files, parse_all};
use crate::problem::{Problem, Rule};
use crate::rules::contacts;

pub(super) fn check(pathway: &Pathway, problems: &mut Vec<Problem>) {
    for step in &pathway.steps {
        sourced(&step.sources, &step.place, &format!("step `{}`", step.id), problems);
        for gate in &step.gates {
            sourced(&gate.sources, &gate.place, &format!("gate `{}` of `{}`", gate.id, step.id), problems);
        }
    }
    for prompt in &pathway.prompts {
        sourced(&prompt.sources, &prompt.place, &format!("prompt `{}`", prompt.id), problems);
    }
    for guard in &pathway.entry_guards {
        sourced(&guard.sources, &guard.place, &format!("guard of the entry `{}`", guard.step), problems);
    }
    for link in &pathway.links {
        sourced(&link.sources, &link.place, &format!("link to `{}/{}`", link.to.pathway, link.to.step), problems);
    }
}

/// Who works with which ages is read somewhere too.
pub(super) fn check_people(pack: &Pack, problems: &mut Vec<Problem>) {
    for row in &pack.people_by_age {
        let people: Vec<&str> = row.people.iter().map(|person| person.as_str()).collect();
        sourced(&row.sources, &row.place, &format!("statement about the ages of {}", people.join(", ")), problems);
    }
}

/// A fact of a turning point has a source, and the age of the own decision is one of them: the engine applies it, so the pack says where it was read.
pub(super) fn check_turning_points(pack: &Pack, problems: &mut Vec<Problem>) {
    for point in &pack.turning_points {
        if let Some(fact) = &point.fact {
            sourced(&fact.sources, &point.place, &format!("fact `{}`", fact.id), problems);
        }
    }
    for one in &pack.recurring {
        sourced(&one.fact.sources, &one.place, &format!("fact `{}`", one.fact.id), problems);
        let is_known = |id: &&EvidenceId| pack.pathways.iter().any(|pathway| pathway.evidence.contains_key(*id));
        // Without any live pathway nothing can be looked up.
        for id in one.after.iter().filter(|id| !pack.pathways.is_empty() && !is_known(id)) {
            let found = format!("`{}` is counted from `{id}`, which no live pathway declares as evidence", one.fact.id);
            let (expected, mend) = ("evidence of a live pathway", "correct the name");
            problems.push(Problem::new(Rule::Names, &one.place, found, expected, mend));
        }
    }
    if let Some(first) = pack.turning_points.first()
        && pack.fact_at(TurningPointAt::Age(OWN_DECISION)).is_none()
    {
        problems.push(Problem::new(
            Rule::Sourced,
            &Place::top(&first.place.file),
            format!(
                "no turning point at {OWN_DECISION} says where it was read that young people decide for themselves"
            ),
            format!("a turning point at {OWN_DECISION} with a fact and its sources"),
            "add it: the app asks the young person again from that age",
        ));
    }
}

/// Checks that the address of a source has the form of one.
pub(super) fn check_addresses(files: &Files, problems: &mut Vec<Problem>) {
    for (text, source) in files.each_source() {
        if let Some(url) = source.url.as_deref().filter(|url| !contacts::is_web_address(url)) {
            problems.push(Problem::new(
                Rule::Sourced,
                &text.place(&source.id.span()),
                format!(
                    "the source `{}` has the address `{}`, which cannot be one",
                    source.id.get_ref(),
                    url.escape_debug()
                ),
                contacts::A_WEB_ADDRESS,
                "copy the address of the page again, or leave `url` out",
            ));
        }
    }
}

/// Returns the sources that nothing cites: often the rest of a name that was misspelt, or of something that was removed.
pub fn uncited(files: &[File]) -> Vec<Problem> {
    let of_sources: Vec<File> = files.iter().filter(|file| file.name.starts_with("sources/")).cloned().collect();
    let parsed = parse_all(&of_sources, &mut Vec::new());
    let others = files.iter().filter(|file| !file.name.starts_with("sources/"));
    let texts: Vec<String> = others.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).collect();
    let named: BTreeSet<&str> = texts.iter().flat_map(|text| text.lines().flat_map(names_in)).collect();
    let mut problems = Vec::new();
    for (text, source) in parsed.each_source() {
        if !named.contains(source.id.get_ref().as_str()) {
            problems.push(Problem::new(
                Rule::Sourced,
                &text.place(&source.id.span()),
                format!("nothing cites the source `{}`", source.id.get_ref()),
                "at least one step, gate, link or fact that names it",
                "name it where it was used, or remove it",
            ));
        }
    }
    problems
}

/// Returns the names in quotation marks on a line, without its comment.
fn names_in(line: &str) -> impl Iterator<Item = &str> {
    let is_comment = line.trim_start().starts_with('#');
    line.split('"').skip(1).step_by(2).filter(move |_| !is_comment)
}

fn sourced(sources: &[SourceId], place: &Place, what: &str, problems: &mut Vec<Problem>) {
    if sources.is_empty() {
        problems.push(Problem::new(
            Rule::Sourced,
            place,
            format!("the {what} has no source"),
            "at least one source",
            "name where it was read; for a default of this project, name the source that says so",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{act, codes, files, finish};

    #[test]
    fn a_source_that_nothing_cites() {
        let files = files("start = \"a\"", &(act("a", &[("on", "end")]) + "# \"timed\"\n" + &finish("end")));
        let found: Vec<(u32, String)> =
            super::uncited(&files).into_iter().map(|one| (one.place.line, one.found)).collect();
        let expected = [(8, "nothing cites the source `timed`"), (15, "nothing cites the source `habit`")];
        assert_eq!(found, expected.map(|(line, found)| (line, found.to_owned())));
    }

    #[test]
    fn a_step_without_a_source() {
        let text = [act("a", &[("on", "end")]).replace("sources = [\"s\"]\n", ""), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P06 `a`"]);
    }
}
