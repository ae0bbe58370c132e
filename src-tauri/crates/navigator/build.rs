//! Builds again when the content that the app carries has changed; the files are read in by `include_dir`.

fn main() {
    for folder in ["pathways", "locales"] {
        println!("cargo::rerun-if-changed=../../../{folder}");
    }
}
