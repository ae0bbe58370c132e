//! P03, P06 and P11 for letters, frames, moves and fact sheets: letters and frames have sources, a letter that speaks of law
//! cites one, and the service to which a letter goes, and the steps that are named, exist.

use crate::base::id::{SourceId, Target};
use crate::base::lists::Origin;
use crate::base::place::Place;
use crate::model::pack::Pack;
use crate::model::papers::{FactSheet, Letter, Move};
use crate::model::pathway::Source;
use crate::problem::{Problem, Rule};

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    let letters = pack.letters.iter().map(|letter| ("letter", &letter.id, &letter.sources, &letter.place));
    let frames = pack.frames.iter().map(|frame| ("frame", &frame.id, &frame.sources, &frame.place));
    for (what, id, sources, place) in letters.chain(frames) {
        sourced(&format!("the {what} `{id}`"), sources, place, problems);
    }
    for frame in pack.frames.iter().filter(|frame| frame.sections.is_empty()) {
        let found = format!("the frame `{}` has no section", frame.id);
        problems.push(Problem::new(Rule::Shape, &frame.place, found, "at least one section", "name its sections"));
    }
    for letter in &pack.letters {
        check_letter(pack, letter, problems);
    }
    for one in &pack.moves {
        check_move(pack, one, problems);
    }
    for one in &pack.fact_sheets {
        check_fact_sheet(pack, one, problems);
    }
}

fn check_move(pack: &Pack, one: &Move, problems: &mut Vec<Problem>) {
    let is_step = |target: &&Target| pack.pathway(&target.pathway).is_some_and(|its| its.step(&target.step).is_some());
    for target in one.steps.iter().filter(|target| !is_step(target)) {
        let name = one.phase.as_str();
        let found = format!("the move `{name}` names `{}/{}`, which is no step", target.pathway, target.step);
        problems.push(Problem::new(Rule::Names, &one.place, found, "a step of a live pathway", "correct the name"));
    }
}

fn check_fact_sheet(pack: &Pack, one: &FactSheet, problems: &mut Vec<Problem>) {
    let mut wrong = |found: String, expected: &str| {
        problems.push(Problem::new(Rule::Names, &one.place, found, expected, "correct the name"));
    };
    let Some(pathway) = pack.pathway(&one.pathway) else {
        let found = format!("the fact sheet is about `{}`, which is no live pathway", one.pathway);
        return wrong(found, "a pathway of pack.toml");
    };
    for step in one.steps.iter().filter(|step| pathway.step(step).is_none()) {
        let found = format!("the fact sheet about `{}` names `{step}`, which is no step of it", one.pathway);
        wrong(found, "a step of the pathway");
    }
}

fn sourced(what: &str, sources: &[SourceId], place: &Place, problems: &mut Vec<Problem>) {
    if sources.is_empty() {
        let found = format!("{what} has no source");
        problems.push(Problem::new(Rule::Sourced, place, found, "at least one source", "name where it was read"));
    }
}

fn check_letter(pack: &Pack, letter: &Letter, problems: &mut Vec<Problem>) {
    let mut wrong = |rule, found: String, expected: &str, mend: &str| {
        problems.push(Problem::new(rule, &letter.place, found, expected, mend));
    };
    if letter.from.is_empty() || letter.says.is_empty() || letter.asks.is_empty() {
        let found = format!("the letter `{}` names no sender, says nothing, or asks for nothing", letter.id);
        wrong(Rule::Shape, found, "at least one of `from`, of `says` and of `asks`", "add it");
    }
    for id in letter.to.iter().filter(|id| !pack.can_show(id)) {
        let found = format!("the letter `{}` goes to `{id}`, which is not in the directory or is closed", letter.id);
        wrong(Rule::Names, found, "a service of services/*.toml that can be shown", "correct the name");
    }
    let is_said = letter.at_school.says.iter().all(|name| letter.says.contains(name));
    if !is_said || !letter.at_school.sources.iter().all(|id| letter.sources.contains(id)) {
        let found =
            format!("the letter `{}` has something `at-school` that is none of its paragraphs or sources", letter.id);
        wrong(Rule::Names, found, "names of `says` and of `sources`", "correct the name");
    }
    let mut sources = letter.sources.iter().filter_map(|id| pack.sources.get(id));
    if letter.origin == Origin::Law && !sources.any(Source::is_law) {
        let found = format!("the letter `{}` has origin law, and none of its sources is a law", letter.id);
        wrong(Rule::Law, found, "a source that legislation.gov.uk publishes", "cite the law, or correct the origin");
    }
}

#[cfg(test)]
mod tests {
    use crate::base::place::File;
    use crate::rules::testing::{act, files, finish};

    #[test]
    fn a_letter_has_a_sender_an_address_that_exists_and_the_law_that_it_speaks_of() {
        let steps = format!("{}{}", act("a", &[("on", "end")]), finish("end"));
        let mut files = files("start = \"a\"", &steps);
        files.push(File::new(
            "papers.toml",
            "[[letter]]\nid = \"x\"\nfrom = []\nto = [\"nobody\"]\nsays = [\"a\", \"a\"]\nasks = [\"b\"]\n\
             origin = \"law\"\nsources = [\"habit\"]\n\
             [[letter]]\nid = \"x\"\nfrom = [\"family\"]\nsays = [\"a\"]\nasks = [\"b\"]\norigin = \"suggested\"\nsources = []\n\
             [[frame]]\nid = \"f\"\nsections = []\norigin = \"suggested\"\nsources = []\n\
             [[move]]\nphase = \"secondary\"\nsteps = [\"p/nowhere\", \"p/nowhere\"]\n\
             [[move]]\nphase = \"secondary\"\nsteps = []\n\
             [[fact-sheet]]\npathway = \"p\"\nsteps = [\"a\", \"nowhere\"]\n\
             [[fact-sheet]]\npathway = \"p\"\nsteps = [\"a\", \"a\"]\n\
             [[fact-sheet]]\npathway = \"q\"\nsteps = []\n",
        ));
        let (_, problems) = crate::read_pack(&files);
        let here = problems.iter().filter(|problem| &*problem.place.file == "papers.toml");
        let found: Vec<String> = here
            .map(|problem| format!("{} line {}: {}", problem.rule.code(), problem.place.line, problem.found))
            .collect();
        for expected in [
            "P01 line 2: the letter `x` names no sender, says nothing, or asks for nothing",
            "P03 line 2: the letter `x` goes to `nobody`, which is not in the directory or is closed",
            "P11 line 2: the letter `x` has origin law, and none of its sources is a law",
            "P02 line 10: the letter `x` is declared a second time",
            "P06 line 10: the letter `x` has no source",
            "P06 line 17: the frame `f` has no source",
            "P03 line 22: the move `secondary` names `p/nowhere`, which is no step",
            "P02 line 23: the list has the step `p/nowhere` twice",
            "P03 line 28: the fact sheet is about `p`, which is no live pathway",
            "P02 line 31: the fact sheet `p` is declared a second time",
            "P02 line 32: the list has the step `a` twice",
            "P03 line 34: the fact sheet is about `q`, which is no live pathway",
            "P02 line 25: the move `secondary` is declared a second time",
        ] {
            assert!(found.iter().any(|one| one == expected), "{expected}: {found:#?}");
        }
        for part in ["the list has the paragraph `a` twice", "the frame `f` has no section"] {
            assert!(found.iter().any(|one| one.contains(part)), "{part}: {found:#?}");
        }
    }
}
