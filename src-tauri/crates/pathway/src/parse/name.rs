//! A name in a file, with its place.

use toml::Spanned;

/// Text that names something, with its place in the file.
pub(crate) type SpannedName = Spanned<String>;
