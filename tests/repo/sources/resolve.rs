//! Resolves a path to the file that it leads to.

use super::{ModulePath, Sources};

/// How many re-exports of re-exports are followed; nobody writes more.
const DEEPEST: usize = 8;

impl Sources {
    /// Returns the file that defines `path`, written in the module `here`. `None` if it is in another crate.
    pub(super) fn file_of(&self, here: &ModulePath, path: &[String]) -> Option<&str> {
        let absolute = self.absolute(here, path, DEEPEST)?;
        let module = self.place_of(&absolute, DEEPEST)?;
        self.modules.get(&module).map(|module| module.file.as_str())
    }

    /// Returns the path from the root of the crate.
    fn absolute(&self, here: &ModulePath, path: &[String], depth: usize) -> Option<ModulePath> {
        let (first, rest) = path.split_first()?;
        let mut base = here.clone();
        match first.as_str() {
            "crate" => base.clear(),
            "self" => {}
            "super" => {
                base.pop();
                let above = rest.iter().take_while(|name| *name == "super").count();
                base.truncate(base.len().saturating_sub(above));
                base.extend(rest[above..].iter().cloned());
                return Some(base);
            }
            name => {
                base.push(name.to_owned());
                if !self.modules.contains_key(&base) {
                    let import = self.modules.get(here)?.imports.get(name)?;
                    // `use serde;` names a library, and the name leads to itself.
                    if depth == 0 || import.len() == 1 && import.first().is_some_and(|first| first == name) {
                        return None;
                    }
                    base = self.absolute(here, import, depth - 1)?;
                }
            }
        }
        base.extend(rest.iter().cloned());
        Some(base)
    }

    /// Returns the module that defines an absolute path. Re-exports are followed to the definition.
    fn place_of(&self, path: &[String], depth: usize) -> Option<ModulePath> {
        let longest = (0..=path.len()).rev().find(|length| self.modules.contains_key(&path[..*length]))?;
        let (module, rest) = path.split_at(longest);
        let module = module.to_vec();
        let Some((name, below)) = rest.split_first() else { return Some(module) };
        let read = &self.modules[&module];
        if depth == 0 || read.defines(name) {
            return Some(module);
        }
        if let Some(import) = read.imports.get(name) {
            let mut absolute = self.absolute(&module, import, depth - 1)?;
            absolute.extend(below.iter().cloned());
            return self.place_of(&absolute, depth - 1);
        }
        let defines = |place: &ModulePath| self.modules[place].defines(name);
        for glob in &read.globs {
            // Definitions of other crates are ignored.
            let Some(mut absolute) = self.absolute(&module, glob, depth - 1) else { continue };
            absolute.extend(rest.iter().cloned());
            if let Some(place) = self.place_of(&absolute, depth - 1).filter(defines) {
                return Some(place);
            }
        }
        Some(module)
    }
}
