//! P06: every step, gate and link has a source. The format itself requires its origin.
//!
//! A step without a source is an opinion.

use crate::base::id::SourceId;
use crate::base::place::Place;
use crate::engine::consent::OWN_DECISION;
use crate::model::pack::Pack;
use crate::model::pathway::Pathway;
use crate::model::turning_point::TurningPointAt;
use crate::problem::{Problem, Rule};

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
    use super::super::testing::{act, codes, finish};

    #[test]
    fn a_step_without_a_source() {
        let text = [act("a", &[("on", "end")]).replace("sources = [\"s\"]\n", ""), finish("end")].concat();
        assert_eq!(codes("start = \"a\"", &text), ["P06 `a`"]);
    }
}
