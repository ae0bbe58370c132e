//! A name in a file, with its place.

use toml::Spanned;

/// Text that names something, and where it is.
pub(crate) type SpannedName = Spanned<String>;
