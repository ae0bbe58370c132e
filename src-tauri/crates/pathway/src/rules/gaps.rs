//! P03 for what is not known about an area: its pathways are in the pack, and somebody who may know can be shown.

use crate::model::pack::Pack;
use crate::problem::{Problem, Rule};

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for gap in &pack.gaps {
        for id in gap.pathways.iter().filter(|id| pack.pathway(id).is_none()) {
            problems.push(Problem::new(
                Rule::Names,
                &gap.place,
                format!("the gap `{}` is about `{id}`, which is no live pathway", gap.id),
                "a pathway of pack.toml",
                "correct the name, or leave `pathways` out if it is about all of them",
            ));
        }
        for id in gap.ask.iter().filter(|id| !pack.can_show(id)) {
            problems.push(Problem::new(
                Rule::Names,
                &gap.place,
                format!("the gap `{}` refers to `{id}`, which is not in the directory or is closed", gap.id),
                "a service of services/*.toml that can be shown",
                "correct the name, or refer to its successor",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::base::place::File;
    use crate::rules::testing::{act, files, finish};

    #[test]
    fn a_gap_is_about_a_pathway_of_the_pack_and_names_a_service_that_can_be_shown() {
        let steps = format!("{}{}", act("a", &[("on", "end")]), finish("end"));
        let mut files = files("start = \"a\"", &steps);
        files.push(File::new(
            "gaps.toml",
            "[[gap]]\nid = \"x\"\npathways = [\"q\"]\nask = [\"nobody\"]\nchecked = 2026-11-28\n\
             [[gap]]\nid = \"x\"\nchecked = 2026-11-28T10:00:00\n",
        ));
        let (_, problems) = crate::read_pack(&files);
        let here = problems.iter().filter(|problem| &*problem.place.file == "gaps.toml");
        let found: Vec<String> = here
            .map(|problem| format!("{} line {}: {}", problem.rule.code(), problem.place.line, problem.found))
            .collect();
        for expected in [
            "P03 line 2: the gap `x` is about `q`, which is no live pathway",
            "P03 line 2: the gap `x` refers to `nobody`, which is not in the directory or is closed",
            "P02 line 7: the gap `x` is declared a second time",
            "P14 line 8: `2026-11-28T10:00:00` is no date",
        ] {
            assert!(found.iter().any(|one| one == expected), "{expected}: {found:#?}");
        }
    }
}
