//! The types and calls of the screens, made from the table of requests and compared with the committed files.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use super::*;

/// The declarations of every type that a request takes or answers with, by name.
struct Types {
    config: Config,
    declared: BTreeMap<String, String>,
}

impl Types {
    /// Adds a type with all that it is made of, and gives its name in TypeScript.
    fn add<T: TS + 'static>(&mut self) -> String {
        self.visit::<T>();
        T::visit_generics(self);
        T::name(&self.config)
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let name = T::ident(&self.config);
        // A number or a list is declared nowhere.
        if T::output_path().is_none() || self.declared.contains_key(&name) {
            return;
        }
        self.declared.insert(name, T::decl(&self.config));
        T::visit_dependencies(self);
    }
}

/// One request, in TypeScript.
struct Call {
    docs: Vec<&'static str>,
    request: &'static str,
    /// Names and types.
    args: Vec<(&'static str, String)>,
    /// The arguments that travel encrypted.
    secret: Vec<&'static str>,
    answer: String,
}

impl Call {
    /// A line of `commands.ts`, or two if it has words.
    fn line(&self) -> String {
        let docs: String = self.docs.iter().map(|doc| format!("  /**{doc} */\n")).collect();
        let (name, request, answer) = (camel_case(self.request), self.request, &self.answer);
        if self.args.is_empty() {
            return format!("{docs}  {name}: () => invoke<{answer}>('{request}'),\n");
        }
        let args: Vec<String> = self.args.iter().map(|(name, of)| format!("{}: {of}", camel_case(name))).collect();
        let secret: Vec<String> = self.secret.iter().map(|name| format!("'{}'", camel_case(name))).collect();
        let call = match secret.is_empty() {
            true => format!("invoke<{answer}>('{request}', args)"),
            false => format!("invokeEncrypted<{answer}>('{request}', args, [{}])", secret.join(", ")),
        };
        format!("{docs}  {name}: (args: {{ {} }}) => {call},\n", args.join("; "))
    }
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

/// Every request in the order of the table, and the types that they need.
fn requests() -> (Vec<Call>, Types) {
    let mut types = Types { config: Config::default(), declared: BTreeMap::new() };
    types.add::<Failure>();
    let mut calls = Vec::new();
    macro_rules! calls {
        ($($feature:ident { $(
            $(#[doc = $doc:literal])* $([$state:ident])? $request:ident($($arg:ident: $type:ty),*) -> $answer:ty;
        )* })*) => {
            $($(calls.push(Call {
                docs: vec![$($doc),*],
                request: stringify!($request),
                args: vec![$((stringify!($arg), types.add::<$type>())),*],
                secret: {
                    let all: Vec<(&'static str, &'static str)> = vec![$((stringify!($arg), stringify!($type))),*];
                    all.into_iter().filter(|(_, of)| *of == "Secret").map(|(name, _)| name).collect()
                },
                answer: types.add::<$answer>(),
            });)*)*
        };
    }
    crate::for_each_request!(calls);
    (calls, types)
}

/// Returns the complete text of `ui/src/lib/generated/wire.ts`.
fn wire(types: &Types) -> String {
    let mut text = String::from(
        "// The shapes that cross from the navigator to the screens. Made by `cargo xtask gen`; do not edit.\n",
    );
    for declaration in types.declared.values() {
        text.push_str(&format!("\nexport {declaration}\n"));
    }
    let limits = limits::LIMITS.map(|(name, most)| format!("{name}: {most}")).join(", ");
    text.push_str(&format!("\n/** The most characters that each kind of text may have. */\nexport const LIMITS = {{ {limits} }} as const;\n"));
    text
}

/// The whole of `ui/src/lib/generated/commands.ts`.
fn commands(calls: &[Call], types: &Types) -> String {
    let lines: String = calls.iter().map(Call::line).collect();
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let words: std::collections::BTreeSet<&str> = lines.split(|letter| !is_word(letter)).collect();
    let used: Vec<&str> = types.declared.keys().map(String::as_str).filter(|name| words.contains(name)).collect();
    format!(
        "// Every request that the screens may make of the shell. Made by `cargo xtask gen`; do not edit.\n\
         import {{ invoke }} from '@tauri-apps/api/core';\n\
         import {{ invokeEncrypted }} from '../encrypt';\n\
         import type {{\n  {},\n}} from './wire';\n\n\
         /** A rejected promise carries a wire `Failure`. */\n\
         export const commands = {{\n{lines}}};\n",
        used.join(",\n  ")
    )
}

/// Compares a generated file with the committed one, or writes it if `UPDATE_GENERATED` is set.
fn is_committed(name: &str, now: &str) {
    let folder = std::path::Path::new("../../../ui/src/lib/generated");
    let path = folder.join(name);
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(&path, now).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == now, "ui/src/lib/generated/{name} is out of date: run `cargo xtask gen`");
}

#[test]
fn the_committed_types_are_those_of_the_table() {
    is_committed("wire.ts", &wire(&requests().1));
}

#[test]
fn the_committed_calls_are_those_of_the_table() {
    let (calls, types) = requests();
    is_committed("commands.ts", &commands(&calls, &types));
}

#[test]
fn a_call_is_named_as_the_screens_name_it() {
    let args = vec![("idle_ms", String::from("number")), ("open", String::from("boolean"))];
    let answer = String::from("Presence");
    let call = Call { docs: vec![" Words."], request: "report_presence", args, secret: Vec::new(), answer };
    let line = "  /** Words. */\n  reportPresence: (args: { idleMs: number; open: boolean }) => invoke<Presence>('report_presence', args),\n";
    assert_eq!(call.line(), line);
    let args = vec![("set_aside", String::from("boolean")), ("new_code", String::from("string"))];
    let call =
        Call { docs: Vec::new(), request: "unlock", args, secret: vec!["new_code"], answer: String::from("Status") };
    let line = "  unlock: (args: { setAside: boolean; newCode: string }) => invokeEncrypted<Status>('unlock', args, ['newCode']),\n";
    assert_eq!(call.line(), line);
}
