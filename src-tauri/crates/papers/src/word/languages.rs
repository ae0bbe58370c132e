//! The languages of a document, and the mark of each in a Word file.

use crate::block::Block;
use crate::check::texts_of;
use crate::text::TextLanguage;

/// Returns the name of the style that marks a run of a language.
pub(super) fn mark(number: usize) -> String {
    format!("Language{number}")
}

/// Adds every language that the blocks name, once each.
pub(super) fn collect(blocks: &[Block], found: &mut Vec<TextLanguage>) {
    for block in blocks {
        if let Block::KeepTogether(inner) = block {
            collect(inner, found);
        }
        for text in texts_of(block) {
            for language in text.language.iter().chain(text.runs.iter().filter_map(|run| run.language.as_ref())) {
                if !found.contains(language) {
                    found.push(language.clone());
                }
            }
        }
    }
}
