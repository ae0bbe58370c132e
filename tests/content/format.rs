//! Tests the format: a pathway that is written and read again is the same, and the order of declarations changes
//! nothing.

use jiff::civil::date;
use pathway::{File, Journey, Pathway, load_edition};
use proptest::prelude::*;
use toml::{Table, Value};

use acceptance::random_walk::{any_pathway, born, walk};
use acceptance::{PACK, text};

/// Returns the files of one edition: `own` in place of its head and its sections.
fn edition(head: &str, own: String) -> Vec<File> {
    let mut files = vec![File::new(head, own), File::new("vocabulary.toml", text("pathways/vocabulary.toml"))];
    let sources = acceptance::project_files().into_iter().filter(|name| name.starts_with("pathways/sources/"));
    files.extend(sources.map(|name| File::new(name.strip_prefix("pathways/").unwrap(), text(&name))));
    files
}

fn in_vocabulary(id: &str) -> bool {
    let vocabulary: Table = text("pathways/vocabulary.toml").parse().unwrap();
    ["question", "evidence"]
        .iter()
        .filter_map(|kind| vocabulary[*kind].as_array())
        .flatten()
        .any(|one| one["id"].as_str() == Some(id))
}

fn load(pathway: &Pathway, file: String) -> Pathway {
    load_edition(&edition(&pathway.file_name(), file), &pathway.id).unwrap_or_else(|problems| panic!("{}", problems[0]))
}

/// A table without what makes no difference: empty lists, `false`, and the order of what is looked up by name. Rows of routes lose their order in a
/// `Table`, so their order is held by a test of the parser instead.
fn plain(table: &Table) -> Table {
    let mut plain_table = Table::new();
    for (key, value) in table {
        let value = match value {
            Value::Boolean(false) => continue,
            Value::Array(values) if values.is_empty() => continue,
            Value::Array(values) if key == "question" || key == "evidence" && values.iter().all(Value::is_table) => {
                let mut values: Vec<Value> = values.iter().map(plain_value).collect();
                values.sort_by_key(|value| value["id"].to_string());
                Value::Array(values)
            }
            Value::Array(values) if key == "route" || key == "gate" => {
                let mut values: Vec<Value> = values.iter().map(plain_value).collect();
                values.sort_by_key(|value| value.get("choice").or(value.get("id")).unwrap().to_string());
                Value::Array(values)
            }
            other => plain_value(other),
        };
        plain_table.insert(key.clone(), value);
    }
    plain_table
}

fn plain_value(value: &Value) -> Value {
    match value {
        Value::Table(table) => Value::Table(plain(table)),
        Value::Array(values) => Value::Array(values.iter().map(plain_value).collect()),
        other => other.clone(),
    }
}

/// The tables of an edition as they are written, in the long form: sections joined, defaults filled in, every route and gate in a table of its own, and names of
/// conditions, gates and roles replaced by what they mean.
fn long_form(pathway: &Pathway) -> Table {
    let read = |name: &str| -> Table { text(&format!("pathways/{name}")).parse().unwrap() };
    let mut whole = read(&pathway.file_name());
    let folder = format!("pathways/{}/v{}/", pathway.id, pathway.version);
    let sections = acceptance::project_files().into_iter().filter(|name| name.starts_with(&folder));
    let sections = sections.map(|name| read(name.strip_prefix("pathways/").unwrap()));
    let files: Vec<Table> = std::iter::once(whole.clone()).chain(sections).collect();
    let mut names = Names::default();
    names.add(&read("vocabulary.toml"));
    names.add(&whole);
    names.roles = read("roles.toml")["services"].as_table().unwrap().clone();
    let steps = files.iter().flat_map(|file| {
        let none = Table::new();
        let defaults = file.get("defaults").and_then(Value::as_table).unwrap_or(&none).clone();
        let steps = tables(file, "step");
        steps.into_iter().map(move |step| defaults.clone().into_iter().chain(step).collect::<Table>())
    });
    let steps = steps.map(|step| Value::Table(names.long_step(step))).collect();
    whole.insert(String::from("step"), Value::Array(steps));
    for key in ["defaults", "condition", "gate"] {
        whole.remove(key);
    }
    names.long_table(&whole)
}

fn tables(file: &Table, key: &str) -> Vec<Table> {
    let tables = file.get(key).and_then(Value::as_array).into_iter().flatten();
    tables.map(|table| table.as_table().unwrap().clone()).collect()
}

/// The conditions and gates that a file can use by name, and the services that take a role.
#[derive(Default)]
struct Names {
    conditions: Table,
    gates: Table,
    roles: Table,
}

impl Names {
    fn add(&mut self, file: &Table) {
        for mut condition in tables(file, "condition") {
            self.conditions.insert(condition["id"].as_str().unwrap().to_owned(), condition.remove("when").unwrap());
        }
        for gate in tables(file, "gate") {
            self.gates.insert(gate["id"].as_str().unwrap().to_owned(), Value::Table(gate));
        }
    }

    fn long_step(&self, mut step: Table) -> Table {
        let taken = |step: &mut Table, key: &str| {
            step.remove(key).map_or_else(Table::new, |rows| rows.as_table().unwrap().clone())
        };
        let routes = taken(&mut step, "routes").into_iter().map(|(choice, row)| match row {
            Value::Table(keys) => keys.into_iter().chain([(String::from("choice"), Value::String(choice))]).collect(),
            to => Table::from_iter([(String::from("choice"), Value::String(choice)), (String::from("to"), to)]),
        });
        let routes: Vec<Table> = routes.chain(tables(&step, "route")).collect();
        let gates = taken(&mut step, "gates").into_iter().map(|(id, before)| {
            let named = self.gates[&id].as_table().unwrap().clone();
            named.into_iter().chain([(String::from("before"), before)]).collect::<Table>()
        });
        let gates: Vec<Table> = gates.chain(tables(&step, "gate")).collect();
        for (key, tables) in [("route", routes), ("gate", gates)] {
            step.insert(key.to_owned(), Value::Array(tables.into_iter().map(Value::Table).collect()));
        }
        step
    }

    fn long_table(&self, table: &Table) -> Table {
        table.iter().map(|(key, value)| (key.clone(), self.long_value(key, value))).collect()
    }

    fn long_value(&self, key: &str, value: &Value) -> Value {
        match value {
            Value::String(name) if ["when", "needs", "not", "all", "any"].contains(&key) => {
                self.long_value(key, &self.conditions[name])
            }
            Value::String(name) if ["signposts", "services"].contains(&key) => {
                self.roles.get(name).unwrap_or(value).clone()
            }
            Value::Table(table) => Value::Table(self.long_table(table)),
            Value::Array(values) => Value::Array(values.iter().map(|value| self.long_value(key, value)).collect()),
            other => other.clone(),
        }
    }
}

#[test]
fn a_pathway_is_the_same_after_writing_and_reading() {
    for pathway in &PACK.pathways {
        let printed = pathway::print(pathway, in_vocabulary);
        // The two are thousands of lines long, so a difference is not printed.
        assert!(plain(&long_form(pathway)) == plain(&printed.parse().unwrap()), "{} differs", pathway.id);
        let again = load(pathway, printed.clone());
        assert_eq!(pathway::print(&again, in_vocabulary), printed, "{}", pathway.id);
    }
}

/// Returns the same pathway with its declarations in another order.
fn shuffled(pathway: &Pathway, dice: &[u8]) -> Pathway {
    let mut file: Table = pathway::print(pathway, in_vocabulary).parse().unwrap();
    let mut roll = dice.iter().copied().cycle();
    let mut shuffle = |values: &mut Vec<Value>| {
        for last in (1..values.len()).rev() {
            values.swap(last, usize::from(roll.next().unwrap()) % (last + 1));
        }
    };
    for kind in ["link", "question", "evidence", "step"] {
        if let Some(values) = file.get_mut(kind).and_then(Value::as_array_mut) {
            shuffle(values);
            for inner in values.iter_mut().filter_map(Value::as_table_mut) {
                for kind in ["route", "gate"] {
                    inner.get_mut(kind).and_then(Value::as_array_mut).map(&mut shuffle).unwrap_or_default();
                }
            }
        }
    }
    load(pathway, toml::to_string(&file).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_declarations_changes_nothing(
        pathway in any_pathway(), years in 4_u16..25, dice in prop::collection::vec(any::<u8>(), 1..120),
    ) {
        let other = shuffled(pathway, &dice);
        let born = born(years, 0);
        let entries = walk(pathway, born, &dice);
        let standing = |pathway: &Pathway| {
            let mut standing = Journey { pathway, born: Some(born), entries: &entries, today: date(2026, 11, 23), role: None }.replay();
            standing.routes.sort_by(|one, other| one.choice.cmp(&other.choice));
            // These are in the order of the routes, which was changed.
            standing.trail.iter_mut().for_each(|passed| passed.states.sort());
            standing.routes.iter_mut().for_each(|route| route.gates.sort_by(|one, other| one.gate.cmp(&other.gate)));
            standing
        };
        prop_assert_eq!(standing(pathway), standing(&other));
    }
}
