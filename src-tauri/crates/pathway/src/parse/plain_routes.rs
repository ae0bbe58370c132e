//! Plain routes: one table from choice to step, for routes that have nothing else to say.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::parse::name::SpannedName;

/// The choices and the steps they lead to, in the order of the file.
#[derive(Default)]
pub(crate) struct PlainRoutes(pub(crate) Vec<(SpannedName, SpannedName)>);

impl<'de> Deserialize<'de> for PlainRoutes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PlainRoutes, D::Error> {
        deserializer.deserialize_map(Routes)
    }
}

struct Routes;

impl<'de> Visitor<'de> for Routes {
    type Value = PlainRoutes;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a table from choices to steps")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut table: M) -> Result<PlainRoutes, M::Error> {
        let mut routes: Vec<(SpannedName, SpannedName)> = Vec::new();
        while let Some(route) = table.next_entry()? {
            routes.push(route);
        }
        // A table has no order of its own; a step's routes are shown in the order of the file.
        routes.sort_by_key(|(choice, _)| choice.span().start);
        Ok(PlainRoutes(routes))
    }
}

#[cfg(test)]
mod tests {
    use crate::base::id::PathwayId;
    use crate::base::place::File;
    use crate::model::pathway::Pathway;
    use crate::rules::testing::{act, files, finish};

    fn edition(steps: &str) -> Result<Pathway, Vec<String>> {
        let loaded = crate::load_edition(&files("start = \"a\"", steps), &PathwayId::new("p"));
        loaded.map_err(|problems| {
            let place = |problem: &crate::Problem| format!("{} {}", problem.rule.code(), problem.place);
            problems.iter().map(place).collect()
        })
    }

    fn shape(pathway: &Pathway) -> Vec<(String, String, String, bool)> {
        let routes = pathway.steps.iter().flat_map(|step| step.routes.iter().map(move |route| (step, route)));
        routes
            .map(|(step, route)| {
                (step.id.to_string(), route.choice.to_string(), route.to.to_string(), route.when.is_some())
            })
            .collect()
    }

    #[test]
    fn plain_routes_are_the_same_as_tables() {
        let guarded = "[[step.route]]\nchoice = \"later\"\nto = \"end\"\nwhen = { age = { from = 16 } }\n";
        let ends = finish("b") + &finish("end");
        let tables = act("a", &[("on", "end"), ("after", "b"), ("back", "end")]) + guarded + &ends;
        let table = act("a", &[]) + "routes = { on = \"end\", after = \"b\", back = \"end\" }\n" + guarded + &ends;
        let (old, new) = (edition(&tables).unwrap(), edition(&table).unwrap());
        assert_eq!(shape(&old), shape(&new));
        assert_eq!(crate::print(&old, |_| false), crate::print(&new, |_| false));
    }

    #[test]
    fn a_mistake_in_a_plain_route_has_its_place() {
        let steps = act("a", &[]) + "routes = { on = \"nowhere\" }\n" + &finish("end");
        let found = edition(&steps).unwrap_err();
        let file = files("start = \"a\"", &steps).into_iter().find(|file: &File| file.name == "p/v1.toml").unwrap();
        let text = String::from_utf8(file.bytes).unwrap();
        let line = text.lines().position(|line| line.starts_with("routes")).unwrap() + 1;
        assert!(found.iter().any(|problem| *problem == format!("P03 p/v1.toml:{line}:17")), "{found:?}");
        let twice = act("a", &[]) + "routes = { on = \"end\", on = \"end\" }\n" + &finish("end");
        assert!(edition(&twice).unwrap_err().iter().any(|problem| problem.starts_with("P01")));
    }
}
