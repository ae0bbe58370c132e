//! The place of something in a file: `file:line:column`.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// One file of a pack: its name below the pack's folder, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path below the pack's folder, with forward slashes.
    pub name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

impl File {
    /// A file with this name and content.
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> File {
        File { name: name.into(), bytes: bytes.into() }
    }
}

/// Whether `name` is a section of the edition with this head: `ebsa/v1/10-notice.toml` is one of `ebsa/v1.toml`.
pub(crate) fn is_section(head: &str, name: &str) -> bool {
    let folder = head.strip_suffix(".toml").unwrap_or(head);
    name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// A place in a file. Lines and columns count from 1; columns and the width count characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file name below the pack's folder.
    pub file: Arc<str>,
    /// The line, counted from one.
    pub line: u32,
    /// The column in characters, counted from one.
    pub column: u32,
    /// The length of the marked part of the line, at least one character.
    pub width: u32,
}

impl Place {
    /// The first place of a file.
    pub fn top(file: &str) -> Place {
        Place { file: file.into(), line: 1, column: 1, width: 1 }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// The text of a file, used to turn byte offsets into places.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) name: Arc<str>,
    pub(crate) text: Arc<str>,
}

impl Text {
    /// The place of the first byte of `span`.
    pub(crate) fn place(&self, span: &Range<usize>) -> Place {
        let before = self.text.get(..span.start).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let meant = self.text.get(span.clone()).and_then(|meant| meant.lines().next()).unwrap_or_default();
        let width = meant.chars().count().max(1);
        Place {
            file: Arc::clone(&self.name),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
            width: u32::try_from(width).unwrap_or(u32::MAX),
        }
    }

    /// The first place of the file.
    pub(crate) fn top(&self) -> Place {
        Place::top(&self.name)
    }
}
