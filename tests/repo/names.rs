//! Checks that no two public types have the same name, and that no replaced name returns.

use std::collections::{BTreeMap, BTreeSet};

use acceptance::{project_files, text};
use proc_macro2::{TokenStream, TokenTree};

use crate::sources::{Kind, crates, sources_of};

/// Public types that have the same name because one is the screen's form of the other (`navigator::wire`), converted
/// field by field.
const TWINS_ON_THE_WIRE: &[&str] = &[
    "Contact",
    "GateState",
    "NewKey",
    "Question",
    "RecoveryCode",
    "RouteState",
    "ServiceSource",
    "Sharing",
    "Stopped",
    "Strength",
    "Timescale",
    "Why",
];

/// Public types that have the same name and must still be renamed. The list only shrinks: the test fails for a name
/// that is fixed, until it is removed here.
const STILL_ALIKE: &[&str] = &[];

/// The kind of definition that had the old name.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Was {
    Type,
    Function,
    /// Any name in the code, such as that of an argument.
    Word,
    /// A file or a folder, anywhere in the project: the end of its path.
    File,
}
use Was::{File, Function, Type, Word};

/// Replaced names, with the name that is used now.
const OLD: &[(Was, &str, &str)] = &[
    (Type, "Desk", "Session"),
    (File, "/desk.rs", "session.rs"),
    (Function, "at_desk", "with_session"),
    (Function, "sit_down", "open_session"),
    (Type, "Read", "RecordEntry"),
    (Type, "Body", "EntryBody"),
    (Type, "Whole", "CaseFile"),
    (Type, "Replayed", "CaseFile"),
    (Type, "Opened", "JourneyState"),
    (Type, "Kept", "RecordCache"),
    (File, "/kept.rs", "cache.rs"),
    (Type, "Glance", "ChildSummary"),
    (Function, "glance", "summarise"),
    (File, "/typed.rs", "forms/fields.rs"),
    (Function, "needed_line", "required_line"),
    (Type, "Telling", "PathwayText"),
    (Type, "Saying", "PathwayText"),
    (File, "/telling.rs", "labels.rs"),
    (File, "/folded.rs", "text_match.rs"),
    (Type, "Wanted", "Query, or WorkItem"),
    (Type, "Name", "SearchableText"),
    (Type, "Closeness", "MatchRank"),
    (Type, "Said", "ConsentEvent, VoiceForm, SchoolChange or MessageSignature"),
    (Type, "Written", "NewEntry, or OpenDisagreement"),
    (File, "/odds.rs", "conflicts.rs"),
    (Type, "AtOdds", "Conflict"),
    (Type, "Rest", "Basis"),
    (Type, "For", "ViewContext"),
    (Word, "whom", "ctx"),
    (File, "/imagining.rs", "what_if.rs"),
    (Type, "Imagined", "Scenario"),
    (File, "/correcting.rs", "correct.rs"),
    (File, "/editing.rs", "edit.rs"),
    (Type, "Misfit", "DecisionConflict"),
    (File, "/later.rs", "in_force.rs"),
    (Type, "LaterWord", "Amendments"),
    (Function, "later_word", "amendments_of"),
    (File, "navigator/src/engine.rs", "replay.rs"),
    (Type, "Giving", "ImpliedEvidence"),
    (File, "/told.ftl", "entry-text.ftl"),
    (File, "app/held.ftl", "app/evidence.ftl"),
    (File, "/failing.rs", "failure_from.rs"),
    (File, "/failing.svelte.ts", "errors.svelte.ts"),
    (File, "api/front.rs", "snapshot.rs"),
    (Type, "Front", "Snapshot"),
    (File, "casebook/src/act.rs", "transaction.rs"),
    (File, "casebook/src/look.rs", "inspect.rs"),
    (File, "casebook/src/mark.rs", "high_water_mark.rs"),
    (Type, "Mark", "HighWaterMark"),
    (File, "casebook/src/stops.rs", "cancel.rs"),
    (File, "casebook/src/harm.rs", "write_block.rs"),
    (Type, "Harm", "WriteBlock"),
    (Type, "DoorChange", "OfferChange"),
    (Type, "DoorKind", "OfferKind"),
    (Type, "DoorLine", "OfferLine"),
    (Function, "tick", "set_task_done"),
    (Function, "hold_evidence", "record_evidence"),
];

/// Replaced names that are still used. The list only shrinks: the test fails for a name that is gone, until it is
/// removed here.
const STILL_OPEN: &[&str] = &[];

/// Returns every definition of the crates, without tests: name, kind, whether it is public, and the file.
fn definitions() -> Vec<(String, Kind, bool, String)> {
    let mut all = Vec::new();
    for (name, folder) in crates() {
        for module in sources_of(&folder).modules.values() {
            let here = |item: &crate::sources::Item| {
                (item.name.clone(), item.kind, item.is_public, format!("{name}/{}", module.file))
            };
            all.extend(module.items.iter().map(here));
        }
    }
    all
}

/// Returns every name in a source, except in comments and strings.
fn words_in(source: &str) -> BTreeSet<String> {
    fn collect(tokens: TokenStream, words: &mut BTreeSet<String>) {
        for token in tokens {
            match token {
                TokenTree::Ident(name) => _ = words.insert(name.to_string()),
                TokenTree::Group(group) => collect(group.stream(), words),
                _ => {}
            }
        }
    }
    let mut words = BTreeSet::new();
    collect(source.parse().unwrap(), &mut words);
    words
}

/// Returns public types that have the same name, with their files.
fn alike() -> BTreeMap<String, Vec<String>> {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, kind, is_public, place) in definitions() {
        if kind == Kind::Type && is_public {
            places.entry(name).or_default().push(place);
        }
    }
    places.retain(|_, places| places.len() > 1);
    places
}

#[test]
fn no_two_public_types_are_called_alike() {
    let alike = alike();
    for name in TWINS_ON_THE_WIRE {
        let on_the_wire = alike.get(*name).is_some_and(|places| {
            places.len() == 2 && places.iter().filter(|place| place.starts_with("navigator/wire/")).count() == 1
        });
        assert!(on_the_wire, "{name} is not a twin on the wire, or no longer: {:?}", alike.get(*name));
    }
    let allowed: BTreeSet<&str> = TWINS_ON_THE_WIRE.iter().chain(STILL_ALIKE).copied().collect();
    let twice: Vec<String> = alike
        .iter()
        .filter(|(name, _)| !allowed.contains(name.as_str()))
        .map(|(name, places)| format!("{name}: {}", places.join(", ")))
        .collect();
    assert!(twice.is_empty(), "{} names are used twice\n{}", twice.len(), twice.join("\n"));
    let stale: Vec<&&str> = allowed.iter().filter(|name| !alike.contains_key(**name)).collect();
    assert!(stale.is_empty(), "remove these from the lists of this test, because they are no longer alike: {stale:?}");
}

#[test]
fn no_name_that_was_given_up_is_used() {
    let definitions = definitions();
    let files = project_files();
    let sources = files.iter().filter(|file| file.starts_with("src-tauri/") && file.ends_with(".rs"));
    let words: Vec<(String, BTreeSet<String>)> = sources.map(|file| (file.clone(), words_in(&text(file)))).collect();
    let places = |was: Was, old: &str| -> Vec<String> {
        let defined = |kinds: &[Kind]| {
            let alike = definitions.iter().filter(|(name, kind, ..)| name == old && kinds.contains(kind));
            alike.map(|(.., place)| place.clone()).collect()
        };
        match was {
            Type => defined(&[Kind::Type]),
            Function => defined(&[Kind::Function, Kind::Method]),
            Word => words.iter().filter(|(_, words)| words.contains(old)).map(|(file, _)| file.clone()).collect(),
            File => files.iter().filter(|file| file.ends_with(old)).cloned().collect(),
        }
    };
    let (mut used, mut stale) = (Vec::new(), Vec::new());
    for (was, old, new) in OLD {
        let found = places(*was, old);
        match (found.is_empty(), STILL_OPEN.contains(old)) {
            (false, false) => used.push(format!("{old} is now {new}: {}", found.join(", "))),
            (true, true) => stale.push(*old),
            _ => {}
        }
    }
    assert!(used.is_empty(), "{} old names\n{}", used.len(), used.join("\n"));
    let unknown: Vec<&&str> = STILL_OPEN.iter().filter(|open| !OLD.iter().any(|(_, old, _)| old == *open)).collect();
    assert!(stale.is_empty() && unknown.is_empty(), "remove these from STILL_OPEN: {stale:?} {unknown:?}");
}
