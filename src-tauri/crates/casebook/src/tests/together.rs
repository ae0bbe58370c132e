//! Many children at once: all of them, or none.

use super::{entry, fresh, now};
use crate::entry::verify_chain;
use crate::{ChildId, Error};

#[test]
fn a_failure_half_way_leaves_neither_a_child_nor_an_entry() {
    let (_folder, mut casebook) = fresh();
    let there = casebook.add_child(now()).unwrap();
    casebook.append(&[entry(&there, "first")]).unwrap();
    let nobody = ChildId::from("nobody");
    let newcomers = || vec![vec![entry(&nobody, "one"), entry(&nobody, "two")], vec![entry(&nobody, "three")]];
    let count = |casebook: &crate::Casebook, table: &str| -> u32 {
        casebook.connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    };
    let counts = |casebook: &crate::Casebook| {
        ["child", "entry", "child_index", "text_index"].map(|table| count(casebook, table))
    };
    let before = counts(&casebook);
    // The very last entry belongs to no child.
    let refused = casebook.take_in(now(), newcomers(), &[entry(&there, "second"), entry(&nobody, "third")]);
    assert!(matches!(refused, Err(Error::UnknownChild)));
    assert_eq!(counts(&casebook), before);

    let (children, added) = casebook.take_in(now(), newcomers(), &[entry(&there, "second")]).unwrap();
    assert_eq!((children.len(), added[0].seq), (2, 2));
    assert_eq!(counts(&casebook), [before[0] + 2, before[1] + 4, before[2] + 2, before[3] + 4]);
    for child in children.iter().chain([&there]) {
        verify_chain(&casebook.connection, child, &casebook.entries(child).unwrap()).unwrap();
    }
}
