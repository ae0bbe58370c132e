//! Names every request that the window may make: without this list each would be open to every window.

const REQUESTS: &[&str] = &[
    "status",
    "urgent_help",
    "pathway_map",
    "explore_step",
    "find_services",
    "service",
    "set_preferences",
    "set_up",
    "unlock",
    "recover",
    "lock",
    "change_passphrase",
    "set_me",
    "children",
    "reading",
    "child",
    "add_child",
    "move_child",
    "teach_outside_year",
    "save_child",
    "archive_child",
    "save_self_view",
    "record_not_heard",
    "search",
    "say",
    "plan",
    "make_plan",
    "change_plan",
    "review_plan",
    "end_plan",
    "take_back_plan",
    "hold_evidence",
    "answer",
    "record_absence",
    "terms",
    "add_term",
    "remove_term",
    "take_back_absence",
    "note_urgent",
    "begin_journey",
    "step",
    "decide",
    "undo",
    "tick",
    "note",
    "why",
    "way",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(REQUESTS);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
