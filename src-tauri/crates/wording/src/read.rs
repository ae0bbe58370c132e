//! Reads `.ftl` files as data: their messages, attributes and arguments, and their mistakes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::file::WordFile;

/// A message as declared: its arguments, and those of each attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Whether the message itself has text.
    pub has_value: bool,
    /// The arguments its text names.
    pub arguments: BTreeSet<String>,
    /// Its attributes, each with the arguments it names.
    pub attributes: BTreeMap<String, BTreeSet<String>>,
}

/// What is wrong with a file of words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub struct WordingProblem {
    /// The file name.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub found: String,
}

impl fmt::Display for WordingProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.found)
    }
}

impl WordingProblem {
    pub(crate) fn syntax(file: &WordFile, at: usize, what: &str) -> WordingProblem {
        let line = file.text.get(..at).unwrap_or(&file.text).matches('\n').count() + 1;
        WordingProblem { file: file.name.clone(), line, found: format!("this is not Fluent: {what}") }
    }

    pub(crate) fn twice(file: &WordFile, what: &str) -> WordingProblem {
        WordingProblem { file: file.name.clone(), line: 1, found: format!("declared twice in this language: {what}") }
    }
}

/// The largest file accepted, in bytes. The largest shipped file is much smaller.
const LARGEST: usize = 2 * 1024 * 1024;
/// The deepest nesting of braces accepted, because the parser makes one call for each.
const DEEPEST: usize = 32;

/// Returns why a file is not parsed at all. `None` if it is.
pub(crate) fn refused(file: &WordFile) -> Option<WordingProblem> {
    if file.text.len() > LARGEST {
        let found = format!("the file has {} bytes, more than 2 MiB", file.text.len());
        return Some(WordingProblem { file: file.name.clone(), line: 1, found });
    }
    let mut depth = 0_usize;
    for (line, text) in (1..).zip(file.text.lines()) {
        for byte in text.bytes() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                let found = format!("braces nested more than {DEEPEST} deep");
                return Some(WordingProblem { file: file.name.clone(), line, found });
            }
        }
        // A message ends at a line that is not indented, so an open brace above is a mistake of its own.
        if text.bytes().next().is_some_and(|first| !first.is_ascii_whitespace() && first != b'}') {
            depth = depth.min(text.matches('{').count());
        }
    }
    None
}

/// Returns every message of a file.
///
/// # Errors
/// Each place that is not valid Fluent.
pub fn read_messages(file: &WordFile) -> Result<BTreeMap<String, Message>, Vec<WordingProblem>> {
    if let Some(problem) = refused(file) {
        return Err(vec![problem]);
    }
    let resource = parser::parse(file.text.as_str()).map_err(|(_, errors)| {
        errors.iter().map(|error| WordingProblem::syntax(file, error.pos.start, &error.to_string())).collect::<Vec<_>>()
    })?;
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut read = Message { has_value: message.value.is_some(), ..Message::default() };
        if let Some(pattern) = &message.value {
            arguments_of(pattern, &mut read.arguments);
        }
        for attribute in &message.attributes {
            let mut arguments = BTreeSet::new();
            arguments_of(&attribute.value, &mut arguments);
            read.attributes.insert(attribute.id.name.to_owned(), arguments);
        }
        messages.insert(message.id.name.to_owned(), read);
    }
    Ok(messages)
}

fn arguments_of(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            arguments_in(expression, found);
        }
    }
}

fn arguments_in(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_arguments(inline, found),
        Expression::Select { selector, variants } => {
            inline_arguments(selector, found);
            variants.iter().for_each(|variant| arguments_of(&variant.value, found));
        }
    }
}

fn inline_arguments(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inline| inline_arguments(inline, found));
        }
        InlineExpression::Placeable { expression } => arguments_in(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
