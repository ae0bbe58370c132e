//! Tests the reader on small made-up sources.

use super::{Kind, Sources};

/// Returns the arrows of these files, as `from -> to`.
fn arrows(files: &[(&str, &str)]) -> Vec<String> {
    let sources = Sources::read(files.iter().copied());
    let arrows = sources.arrows();
    arrows.iter().flat_map(|(from, used)| used.iter().map(move |to| format!("{from} -> {to}"))).collect()
}

const BASE: (&str, &str) = ("base.rs", "pub struct Age; pub fn years() {}");

#[test]
fn every_form_of_import_is_an_arrow() {
    for import in [
        "use crate::base::Age;",
        "use crate::{base::Age};",
        "use crate::{base::{self, Age}};",
        "use crate::base as low;",
        "use crate::base::*;",
        "use super::base::Age;",
        "pub struct One { age: crate::base::Age }",
        "fn of() { let years = crate::base::years(); }",
        "fn of() -> Vec<Option<super::base::Age>> { Vec::new() }",
        "fn of() { assert_eq!(vec![crate::base::years()], 1 + 1); }",
        "mod inner { fn of() { super::super::base::years() } }",
        "impl From<crate::base::Age> for u8 { fn from(_: crate::base::Age) -> u8 { 0 } }",
    ] {
        assert_eq!(arrows(&[BASE, ("model.rs", import)]), ["model.rs -> base.rs"], "{import}");
    }
}

#[test]
fn other_names_are_no_arrows() {
    for source in [
        "use std::fmt::Display;",
        "pub(in crate::base) struct One;",
        "#[doc = \"crate::base::Age\"] struct One;",
        "struct Age; fn of() -> Age { Age }",
        "#[cfg(test)] use crate::base::Age;",
        "#[cfg(test)] mod tests { use crate::base::Age; }",
        "#[test] fn of() { crate::base::years() }",
        "fn base() {} fn of() { base() }",
    ] {
        assert_eq!(arrows(&[BASE, ("model.rs", source)]), Vec::<String>::new(), "{source}");
    }
}

#[test]
fn a_test_module_in_its_own_file_is_left_out() {
    let model = ("model.rs", "#[cfg(test)] mod tests;");
    assert_eq!(arrows(&[BASE, model, ("model/tests.rs", "use crate::base::Age;")]), Vec::<String>::new());
}

#[test]
fn a_re_exported_name_leads_to_its_definition() {
    let root = ("lib.rs", "mod engine; mod base; pub use engine::Journey;");
    let engine = ("engine/mod.rs", "mod replay; pub use replay::*;");
    let replay = ("engine/replay.rs", "pub struct Journey;");
    for user in ["use crate::Journey;", "use crate::engine::Journey;", "use crate::engine::replay::Journey;"] {
        let expected = ["why.rs -> engine/replay.rs"];
        assert_eq!(arrows(&[root, engine, replay, ("why.rs", user)]), expected, "{user}");
    }
    // A name that is both re-exported and used counts as used.
    let used = ("engine/mod.rs", "mod replay; pub use replay::Journey; fn of(_: Journey) {}");
    assert_eq!(arrows(&[used, replay]), ["engine/mod.rs -> engine/replay.rs"]);
}

#[test]
fn an_imported_name_leads_to_its_definition() {
    let engine = ("engine/mod.rs", "pub mod replay;");
    let replay = ("engine/replay.rs", "pub struct Journey;");
    let why = ("why.rs", "pub use crate::engine; fn of() { engine::replay::Journey; }");
    assert_eq!(arrows(&[engine, replay, why]), ["why.rs -> engine/replay.rs"]);
}

#[test]
fn definitions_are_read_with_kind_and_visibility() {
    let source = "pub struct Age; pub(crate) enum Seen {} type Low = u8; pub fn years() {} const ONE: u8 = 1; \
                  impl Age { pub fn on() {} } #[cfg(test)] mod tests { struct Made; }";
    let sources = Sources::read([("base.rs", source)]);
    let items = &sources.modules[&vec![String::from("base")]].items;
    let definitions: Vec<_> = items.iter().map(|item| (item.name.as_str(), item.kind, item.is_public)).collect();
    let expected = [
        ("Age", Kind::Type, true),
        ("Seen", Kind::Type, false),
        ("Low", Kind::Type, false),
        ("years", Kind::Function, true),
        ("ONE", Kind::Other, false),
        ("on", Kind::Method, true),
    ];
    assert_eq!(definitions, expected);
}
