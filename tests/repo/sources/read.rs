//! Reads one file: its items, its imports and its paths.

use std::collections::BTreeMap;

use syn::visit::{self, Visit};
use syn::{Attribute, ItemMod, ItemUse, UseTree, Visibility};

use super::paths::in_tokens;
use super::{Item, Module, ModulePath};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A struct, an enum, a trait or an alias.
    Type,
    Function,
    /// Found by its type, never by a path.
    Method,
    Module,
    /// A constant, a static, a macro.
    Other,
}

/// Reads a file into its modules. `for_tests` gets the names of test modules that are in their own files.
pub(crate) fn read_file(
    name: &str,
    source: &str,
    modules: &mut BTreeMap<ModulePath, Module>,
    for_tests: &mut Vec<ModulePath>,
) {
    let file = syn::parse_file(source).unwrap_or_else(|error| panic!("{name}: {error}"));
    let path = path_of(name);
    modules.entry(path.clone()).or_default().file = name.to_owned();
    let mut reader = Reader { file: name.to_owned(), path, modules, for_tests };
    reader.visit_file(&file);
}

/// Returns the module path: `engine::replay` for `engine/replay.rs`, `engine` for `engine/mod.rs`, and the root for
/// `lib.rs` and `main.rs`.
fn path_of(name: &str) -> ModulePath {
    let mut path: ModulePath = name.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    let last = path.last().map(String::as_str);
    if last == Some("mod") || path.len() == 1 && matches!(last, Some("lib" | "main")) {
        path.pop();
    }
    path
}

/// Whether the item has `#[test]` or `#[cfg(test)]`.
fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let is_cfg_test = attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|condition| condition.is_ident("test"));
        is_cfg_test || attribute.path().segments.last().is_some_and(|last| last.ident == "test")
    })
}

struct Reader<'a> {
    file: String,
    path: ModulePath,
    modules: &'a mut BTreeMap<ModulePath, Module>,
    for_tests: &'a mut Vec<ModulePath>,
}

impl Reader<'_> {
    fn here(&mut self) -> &mut Module {
        self.modules.entry(self.path.clone()).or_default()
    }

    fn define(&mut self, name: &syn::Ident, kind: Kind, visibility: Option<&Visibility>) {
        let is_public = matches!(visibility, Some(Visibility::Public(_)));
        self.here().items.push(Item { name: name.to_string(), kind, is_public });
    }

    /// Reads every branch of a `use`. A re-export (`pub use`) defines a name and does not use it.
    fn import(&mut self, tree: &UseTree, before: &[String], is_passed_on: bool) {
        let with = |name: &dyn ToString| before.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>();
        let (name, path) = match tree {
            UseTree::Path(path) => return self.import(&path.tree, &with(&path.ident), is_passed_on),
            UseTree::Group(group) => {
                return group.items.iter().for_each(|item| self.import(item, before, is_passed_on));
            }
            UseTree::Glob(_) => {
                self.here().globs.push(before.to_vec());
                if !is_passed_on {
                    self.here().paths.insert(before.to_vec());
                }
                return;
            }
            UseTree::Name(name) if name.ident == "self" => (before.last().cloned(), before.to_vec()),
            UseTree::Name(name) => (Some(name.ident.to_string()), with(&name.ident)),
            UseTree::Rename(rename) if rename.ident == "self" => (Some(rename.rename.to_string()), before.to_vec()),
            UseTree::Rename(rename) => (Some(rename.rename.to_string()), with(&rename.ident)),
        };
        if !is_passed_on {
            self.here().paths.insert(path.clone());
        }
        if let Some(name) = name {
            self.here().imports.insert(name, path);
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        let name = module.ident.to_string();
        if is_for_tests(&module.attrs) {
            let path = self.path.iter().cloned().chain([name]).collect();
            self.for_tests.push(path);
            return;
        }
        self.define(&module.ident, Kind::Module, Some(&module.vis));
        if module.content.is_some() {
            self.path.push(name);
            let file = self.file.clone();
            self.here().file = file;
            visit::visit_item_mod(self, module);
            self.path.pop();
        }
    }

    fn visit_item_use(&mut self, import: &'ast ItemUse) {
        if !is_for_tests(&import.attrs) {
            self.import(&import.tree, &[], !matches!(import.vis, Visibility::Inherited));
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.here().paths.insert(names);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.visit_path(&call.path);
        let paths = in_tokens(call.tokens.clone());
        self.here().paths.extend(paths);
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        if !is_for_tests(&function.attrs) {
            self.define(&function.sig.ident, Kind::Function, Some(&function.vis));
            visit::visit_item_fn(self, function);
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        if !is_for_tests(&function.attrs) {
            self.define(&function.sig.ident, Kind::Method, Some(&function.vis));
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if !is_for_tests(&item.attrs) {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        if !is_for_tests(&item.attrs) {
            self.define(&item.ident, Kind::Type, Some(&item.vis));
            visit::visit_item_struct(self, item);
        }
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        if !is_for_tests(&item.attrs) {
            self.define(&item.ident, Kind::Type, Some(&item.vis));
            visit::visit_item_enum(self, item);
        }
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.define(&item.ident, Kind::Type, Some(&item.vis));
        visit::visit_item_trait(self, item);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.define(&item.ident, Kind::Type, Some(&item.vis));
        visit::visit_item_type(self, item);
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        if !is_for_tests(&item.attrs) {
            self.define(&item.ident, Kind::Other, Some(&item.vis));
            visit::visit_item_const(self, item);
        }
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        if !is_for_tests(&item.attrs) {
            self.define(&item.ident, Kind::Other, Some(&item.vis));
            visit::visit_item_static(self, item);
        }
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        if let Some(name) = &item.ident {
            self.define(name, Kind::Other, None);
        }
        visit::visit_item_macro(self, item);
    }

    // Visibility and attributes use nothing.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}
