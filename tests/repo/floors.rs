//! Checks that a file uses only floors below its own, and that files never use each other in a circle.
//!
//! The table of a crate is in ARCHITECTURE.md between `<!-- floors:name -->` and `<!-- floors -->`, lowest floor first.
//! A floor is a folder or a file directly below `src`. The root (`lib.rs`) may use every floor, and no file may use
//! what is defined in it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use acceptance::text;

use crate::sources::{Sources, crates, sources_of};

/// The floors of a crate, lowest first, each with those that it may use.
type Floors = Vec<(String, BTreeSet<String>)>;

/// Reads rows of the form ``| `floor` | `may use` `may use` |``.
fn floors_in(page: &str, name: &str) -> Option<Floors> {
    let section = page.split(&format!("<!-- floors:{name} -->")).nth(1)?;
    let section = section.split("<!-- floors -->").next()?;
    let words = |cell: &str| -> Vec<String> { cell.split('`').skip(1).step_by(2).map(str::to_owned).collect() };
    let rows = section.lines().filter(|line| line.starts_with("| `")).map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
        (words(cells[0]).remove(0), words(cells[1]).into_iter().collect())
    });
    Some(rows.collect())
}

/// Returns the floor of a file: `engine` for `engine/replay.rs`, `problem` for `problem.rs`, and none for the root.
fn floor_of(file: &str) -> Option<&str> {
    let floor = file.split('/').next()?.trim_end_matches(".rs");
    (!["lib", "main"].contains(&floor) || file.contains('/')).then_some(floor)
}

/// Returns every fault of a crate, in words.
fn faults(sources: &Sources, floors: &Floors) -> Vec<String> {
    let arrows = sources.arrows();
    let mut faults = table_faults(&arrows, floors);
    let may_use: BTreeMap<&str, &BTreeSet<String>> =
        floors.iter().map(|(floor, below)| (floor.as_str(), below)).collect();
    for (from, used) in &arrows {
        let Some(floor) = floor_of(from) else { continue };
        for to in used {
            match floor_of(to) {
                None => faults.push(format!("{from} uses what is written in {to}")),
                Some(below) if below == floor => {}
                Some(below) if may_use.get(floor).is_some_and(|may| may.contains(below)) => {}
                Some(below) => faults.push(format!("{from} uses {to}: `{floor}` may not use `{below}`")),
            }
        }
    }
    faults.extend(circles(&arrows).into_iter().map(|circle| format!("a circle: {}", circle.join(" -> "))));
    faults
}

/// Checks that the table names each floor once, and only floors below it.
fn table_faults(arrows: &BTreeMap<&str, BTreeSet<&str>>, floors: &Floors) -> Vec<String> {
    let mut faults = Vec::new();
    let there: BTreeSet<&str> = arrows.keys().filter_map(|file| floor_of(file)).collect();
    let named: BTreeSet<&str> = floors.iter().map(|(floor, _)| floor.as_str()).collect();
    faults.extend(there.difference(&named).map(|floor| format!("`{floor}` is on no floor of the table")));
    faults.extend(named.difference(&there).map(|floor| format!("`{floor}` is in the table and not in the crate")));
    for (number, (floor, below)) in floors.iter().enumerate() {
        for name in below.iter().filter(|name| !floors[..number].iter().any(|(lower, _)| lower == *name)) {
            faults.push(format!("the table lets `{floor}` use `{name}`, which is not above it in the table"));
        }
    }
    faults
}

/// Returns one circle for each group of files that use each other: the shortest through its first file.
fn circles(arrows: &BTreeMap<&str, BTreeSet<&str>>) -> Vec<Vec<String>> {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut circles = Vec::new();
    for start in arrows.keys() {
        if let Some(circle) = circle_through(start, arrows).filter(|_| !known.contains(start)) {
            known.extend(circle.iter());
            circles.push(circle.iter().map(|file| (*file).to_owned()).collect());
        }
    }
    circles
}

fn circle_through<'a>(start: &'a str, arrows: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> Option<Vec<&'a str>> {
    let mut from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(at) = open.pop_front() {
        for next in arrows.get(at).into_iter().flatten() {
            if *next == start {
                let mut circle = vec![start, at];
                while circle.last() != Some(&start) {
                    circle.push(from[circle.last().unwrap()]);
                }
                circle.reverse();
                return Some(circle);
            }
            if !from.contains_key(next) {
                from.insert(next, at);
                open.push_back(next);
            }
        }
    }
    None
}

/// Returns the actual floors of a crate as rows for the table, lowest first as far as possible; then its circles.
fn as_it_is(sources: &Sources) -> String {
    let arrows = sources.arrows();
    let mut floors: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (from, used) in &arrows {
        let Some(floor) = floor_of(from) else { continue };
        let below = floors.entry(floor).or_default();
        below.extend(used.iter().filter_map(|to| floor_of(to)).filter(|below| *below != floor));
    }
    let mut rows = String::new();
    let mut placed: BTreeSet<&str> = BTreeSet::new();
    while placed.len() < floors.len() {
        let open = || floors.iter().filter(|(floor, _)| !placed.contains(*floor));
        // The next floor that uses only floors already listed; in a circle, the one that uses the fewest others.
        let (floor, below) = open().min_by_key(|(_, below)| below.difference(&placed).count()).unwrap();
        let below_it: Vec<String> = below.iter().map(|name| format!("`{name}`")).collect();
        rows += &format!("| `{floor}` | {} |\n", below_it.join(" "));
        placed.insert(floor);
    }
    for circle in circles(&arrows) {
        rows += &format!("a circle: {}\n", circle.join(" -> "));
    }
    rows
}

#[test]
#[ignore = "checks nothing: it prints the floors of each crate as they are, for a table"]
fn floors_as_they_are() {
    for (name, folder) in crates() {
        println!("<!-- floors:{name} -->\n{}<!-- floors -->\n", as_it_is(&sources_of(&folder)));
    }
}

#[test]
fn files_use_only_lower_floors_and_never_each_other() {
    let page = text("ARCHITECTURE.md");
    let mut found = Vec::new();
    for (name, folder) in crates() {
        if let Some(floors) = floors_in(&page, &name) {
            found.extend(faults(&sources_of(&folder), &floors).into_iter().map(|fault| format!("{name}: {fault}")));
        }
    }
    assert!(found.is_empty(), "{} faults\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_table_of_floors_belongs_to_a_crate() {
    let page = text("ARCHITECTURE.md");
    let names: Vec<String> = crates().into_iter().map(|(name, _)| name).collect();
    for section in page.split("<!-- floors:").skip(1) {
        let name = section.split(" -->").next().unwrap();
        assert!(names.iter().any(|known| known == name), "there is no crate {name}");
        assert!(floors_in(&page, name).is_some_and(|floors| floors.len() > 1), "the table of {name} is empty");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "<!-- floors:pathway -->\n| Floor | May use |\n|---|---|\n| `base` | |\n| `model` | `base` |\n\
                         | `engine` | `base` `model` |\n<!-- floors -->";

    fn faults_of(files: &[(&str, &str)]) -> Vec<String> {
        faults(&Sources::read(files.iter().copied()), &floors_in(TABLE, "pathway").unwrap())
    }

    const ROOT: (&str, &str) = ("lib.rs", "mod base; mod model; mod engine; pub use engine::Journey;");
    const BASE: (&str, &str) = ("base.rs", "pub struct Age;");
    const MODEL: (&str, &str) = ("model/mod.rs", "use crate::base::Age; pub struct Step(Age);");
    const ENGINE: (&str, &str) = ("engine/mod.rs", "use crate::model::Step; pub struct Journey(Step);");

    #[test]
    fn arrows_down_are_accepted() {
        assert_eq!(faults_of(&[ROOT, BASE, MODEL, ENGINE]), Vec::<String>::new());
    }

    #[test]
    fn an_arrow_up_is_found() {
        let base = ("base.rs", "pub struct Age; fn of() { crate::engine::Journey; }");
        let found = faults_of(&[ROOT, base, MODEL, ENGINE]);
        assert!(found.contains(&String::from("base.rs uses engine/mod.rs: `base` may not use `engine`")), "{found:?}");
    }

    #[test]
    fn an_arrow_up_through_the_root_is_found() {
        let model = ("model/mod.rs", "pub struct Step; fn of() { crate::Journey; }");
        let found = faults_of(&[ROOT, BASE, model, ENGINE]);
        assert_eq!(found[0], "model/mod.rs uses engine/mod.rs: `model` may not use `engine`");
    }

    #[test]
    fn a_circle_within_a_floor_is_found_once() {
        let engine = ("engine/mod.rs", "mod replay; mod why; pub struct Journey;");
        let replay = ("engine/replay.rs", "pub fn replay() { super::why::why() }");
        let why = ("engine/why.rs", "use super::replay::replay; pub fn why() { replay() }");
        let found = faults_of(&[ROOT, BASE, MODEL, engine, replay, why]);
        assert_eq!(found, ["a circle: engine/replay.rs -> engine/why.rs -> engine/replay.rs"]);
    }

    #[test]
    fn nothing_uses_what_is_defined_in_the_root() {
        let root = ("lib.rs", "mod base; mod model; mod engine; pub struct Low;");
        let base = ("base.rs", "use crate::Low; pub struct Age;");
        assert!(faults_of(&[root, base, MODEL, ENGINE])[0].contains("base.rs uses what is written in lib.rs"));
    }

    #[test]
    fn an_outdated_table_is_found() {
        let found = faults_of(&[ROOT, BASE, MODEL, ("proof.rs", "pub struct Proof;")]);
        assert_eq!(found, ["`proof` is on no floor of the table", "`engine` is in the table and not in the crate"]);
        let turned = TABLE.replace("| `base` | |", "| `base` | `model` |");
        let floors = floors_in(&turned, "pathway").unwrap();
        let found = faults(&Sources::read([ROOT, BASE, MODEL, ENGINE]), &floors);
        assert_eq!(found, ["the table lets `base` use `model`, which is not above it in the table"]);
    }
}
