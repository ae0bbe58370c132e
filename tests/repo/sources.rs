//! Reads the sources of a crate as modules: their definitions, their imports, and the other files that they use.

mod paths;
mod read;
mod resolve;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use acceptance::{project_files, text};

pub(crate) use read::{Kind, read_file};

/// A module path from the root of a crate; the root itself is empty.
pub(crate) type ModulePath = Vec<String>;

/// A module of a crate, in its own file or inside another.
#[derive(Debug, Default)]
pub(crate) struct Module {
    /// The file, relative to the `src` folder of the crate.
    pub(crate) file: String,
    pub(crate) items: Vec<Item>,
    /// Names imported by `use`, with their paths as written.
    imports: BTreeMap<String, Vec<String>>,
    /// The paths imported by `use …::*`.
    globs: Vec<Vec<String>>,
    /// Every other path in the module, including imports that are not re-exported.
    paths: BTreeSet<Vec<String>>,
}

/// A definition.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    /// Whether it is marked `pub` without restriction.
    pub(crate) is_public: bool,
}

/// A crate: its modules by path. Modules for tests are left out.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    pub(crate) modules: BTreeMap<ModulePath, Module>,
}

impl Module {
    /// Whether a path to a definition with this name can end here.
    fn defines(&self, name: &str) -> bool {
        self.items.iter().any(|item| item.name == name && item.kind != Kind::Method)
    }
}

impl Sources {
    /// Reads files, each with its path relative to `src`.
    pub(crate) fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Sources {
        let mut sources = Sources::default();
        let mut for_tests: Vec<ModulePath> = Vec::new();
        for (name, source) in files {
            read_file(name, source, &mut sources.modules, &mut for_tests);
        }
        // A module in a folder of tests is declared only by tests.
        sources.modules.retain(|path, _| !for_tests.iter().any(|tests| path.starts_with(tests)));
        sources
    }

    /// Returns the files that each file uses, without itself.
    pub(crate) fn arrows(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut arrows: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (here, module) in &self.modules {
            let used = arrows.entry(&module.file).or_default();
            let files = module.paths.iter().filter_map(|path| self.file_of(here, path));
            used.extend(files.filter(|file| *file != module.file));
        }
        arrows
    }
}

/// Returns the sources below a folder of the project.
pub(crate) fn sources_of(folder: &str) -> Sources {
    let prefix = format!("{folder}/");
    let names = project_files().into_iter().filter(|name| name.starts_with(&prefix) && name.ends_with(".rs"));
    let files: Vec<(String, String)> =
        names.map(|name| (name.strip_prefix(&prefix).unwrap().to_owned(), text(&name))).collect();
    assert!(!files.is_empty(), "{folder} has no sources");
    Sources::read(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

/// Returns every crate of the workspace that is not for tests: its name and its folder of sources.
pub(crate) fn crates() -> Vec<(String, String)> {
    let members = acceptance::METADATA["workspace_members"].as_array().unwrap();
    let packages = acceptance::METADATA["packages"].as_array().unwrap();
    let root = acceptance::root();
    let ours = packages.iter().filter(|package| members.contains(&package["id"]) && package["name"] != "acceptance");
    ours.map(|package| {
        let manifest = std::path::Path::new(package["manifest_path"].as_str().unwrap());
        let folder = manifest.parent().unwrap().join("src");
        let folder = folder.strip_prefix(root.canonicalize().unwrap()).unwrap().to_str().unwrap().to_owned();
        (package["name"].as_str().unwrap().to_owned(), folder)
    })
    .collect()
}
