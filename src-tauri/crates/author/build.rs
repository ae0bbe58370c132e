//! Builds again when a rule's page has changed; the pages are read in by `include_dir`.

fn main() {
    println!("cargo::rerun-if-changed=../../../docs/rules");
}
