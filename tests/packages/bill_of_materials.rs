//! The bill of materials beside the packages.

use std::collections::BTreeSet;

use acceptance::root;
use serde_json::Value;

use crate::package;

#[test]
fn the_bill_of_materials_names_what_about_lists_and_nothing_that_only_tests_or_builds() {
    let text = std::fs::read_to_string(package(".cdx.json")).unwrap();
    assert!(!text.contains(root().canonicalize().unwrap().to_str().unwrap()), "it says where it was built");
    let bill: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&bill["bomFormat"], &bill["specVersion"]), (&"CycloneDX".into(), &"1.5".into()));
    assert_eq!(bill["metadata"]["component"]["version"], env!("CARGO_PKG_VERSION"));
    let parts = bill["components"].as_array().unwrap();
    let named: BTreeSet<String> = parts
        .iter()
        .map(|part| format!("{} {}", part["name"].as_str().unwrap(), part["version"].as_str().unwrap()))
        .collect();
    let list: Value = serde_json::from_str(&acceptance::text("ui/src/lib/generated/licences.json")).unwrap();
    for shipped in [&list["crates"], &list["npm"]].into_iter().flat_map(|names| names.as_array().unwrap()) {
        assert!(named.contains(shipped.as_str().unwrap()), "{shipped}");
    }
    for tool in ["vitest", "proptest", "fantoccini", "acceptance"] {
        assert!(!named.iter().any(|name| name.starts_with(&format!("{tool} "))), "{tool}");
    }
    let refs: BTreeSet<&str> = parts.iter().map(|part| part["bom-ref"].as_str().unwrap()).collect();
    let linked = bill["dependencies"].as_array().unwrap().iter().flat_map(|link| link["dependsOn"].as_array().unwrap());
    assert!(linked.clone().count() > parts.len());
    for used in linked {
        assert!(refs.contains(used.as_str().unwrap()), "{used} is linked and not listed");
    }
}
