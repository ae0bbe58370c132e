//! Builds again if a rule's page has changed, because `include_dir` reads the pages.

fn main() {
    println!("cargo::rerun-if-changed=../../../docs/rules");
}
