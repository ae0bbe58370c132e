//! Tests the format: a pathway that is written and read again is the same, and the order of declarations changes
//! nothing.

use jiff::civil::date;
use pathway::{File, Journey, Pathway, load_edition};
use proptest::prelude::*;
use toml::{Table, Value};

use acceptance::random_walk::{any_pathway, born, walk};
use acceptance::{PACK, text};

/// Returns the files of one edition, with the pathway's own file replaced.
fn edition(own: &str, file: String) -> Vec<File> {
    let mut files = vec![File::new(own, file), File::new("vocabulary.toml", text("pathways/vocabulary.toml"))];
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

/// Returns a table without values that mean nothing: empty lists, `false`, and the order of ids that are looked up by
/// name.
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

#[test]
fn a_pathway_is_the_same_after_writing_and_reading() {
    for pathway in &PACK.pathways {
        let original: Table = text(&format!("pathways/{}", pathway.file_name())).parse().unwrap();
        let printed = pathway::print(pathway, in_vocabulary);
        assert_eq!(plain(&original), plain(&printed.parse().unwrap()), "{}", pathway.id);
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
            for passed in &mut standing.trail {
                passed.roads.sort_by(|one, other| one.choice.cmp(&other.choice));
                passed.roads.iter_mut().for_each(|road| road.gates.sort_by(|one, other| one.gate.cmp(&other.gate)));
            }
            standing.routes.iter_mut().for_each(|road| road.gates.sort_by(|one, other| one.gate.cmp(&other.gate)));
            standing
        };
        prop_assert_eq!(standing(pathway), standing(&other));
    }
}
