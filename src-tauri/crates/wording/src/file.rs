//! A file of words, as it was read.

/// One file of words.
#[derive(Clone, Debug)]
pub struct WordFile {
    /// The file name below the language's folder.
    pub name: String,
    /// The Fluent text.
    pub text: String,
}
