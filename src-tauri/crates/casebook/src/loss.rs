//! Work that was saved and is missing, as it is reported.

use std::path::PathBuf;

use crate::ids::ChildId;

/// What is missing, and which copy may have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The children with missing entries.
    pub children: Vec<LostOf>,
    /// The copy with most of it.
    pub copy: Option<CopyOf>,
}

/// What is missing from one child's record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LostOf {
    /// The child.
    pub child: ChildId,
    /// How many entries are missing.
    pub entries: u32,
    /// Whether other entries replace them, so that more may be missing.
    pub at_least: bool,
}

/// A copy with missing entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyOf {
    /// Where the copy is.
    pub path: PathBuf,
    /// The number of children for whom it has them.
    pub children: usize,
}
