//! The numbers of a pathway.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use pathway::model::{Kind, Origin, Seen, Stage};
use pathway::{Pathway, Proof};

/// Returns the numbers of one pathway, one per line.
pub fn of(pathway: &Pathway, proof: &Proof<'_>) -> String {
    let mut text = format!("{} version {} ({})\n", pathway.id, pathway.version, pathway.status.as_str());
    let counted = |names: &[&str], count: &dyn Fn(&str) -> usize| -> String {
        names
            .iter()
            .map(|name| (name, count(name)))
            .filter(|(_, count)| *count > 0)
            .map(|(name, count)| format!("{count} {name}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let stages: Vec<&str> = Stage::ALL.iter().map(|stage| stage.as_str()).collect();
    let origins: Vec<&str> = Origin::ALL.iter().map(|origin| origin.as_str()).collect();
    let steps = &pathway.steps;
    let routes = steps.iter().map(|step| step.routes.len()).sum::<usize>();
    let guarded = steps.iter().flat_map(|step| &step.routes).filter(|route| route.when.is_some()).count();
    let gates: Vec<_> = steps.iter().flat_map(|step| &step.gates).collect();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for source in pathway.sources.values() {
        *seen.entry(source.seen.as_str()).or_default() += 1;
    }
    let seen_names: Vec<&str> = Seen::ALL.iter().map(|seen| seen.as_str()).collect();
    let _ = writeln!(
        text,
        "  steps    {} ({})",
        steps.len(),
        counted(&kinds, &|name| steps.iter().filter(|step| step.kind.as_str() == name).count())
    );
    let _ = writeln!(
        text,
        "  stages   {}",
        counted(&stages, &|name| steps.iter().filter(|step| step.stage.as_str() == name).count())
    );
    let _ = writeln!(
        text,
        "  origins  {}",
        counted(&origins, &|name| steps.iter().filter(|step| step.origin.as_str() == name).count())
    );
    let _ = writeln!(text, "  routes   {routes}, {guarded} of them for some children only");
    let forces = ["law", "expected", "advised"];
    let _ = writeln!(
        text,
        "  gates    {} ({})",
        gates.len(),
        counted(&forces, &|name| gates.iter().filter(|gate| gate.force.as_str() == name).count())
    );
    let _ = writeln!(text, "  tasks    {}", steps.iter().map(|step| step.tasks.len()).sum::<usize>());
    let _ = writeln!(
        text,
        "  evidence {} named",
        steps.iter().flat_map(|step| &step.evidence).collect::<std::collections::BTreeSet<_>>().len()
    );
    let _ = writeln!(
        text,
        "  sources  {} ({})",
        pathway.sources.len(),
        counted(&seen_names, &|name| seen.get(name).copied().unwrap_or_default())
    );
    let _ = writeln!(text, "  proof    {} states, {} age groups", proof.states(), proof.slices().len());
    text
}
