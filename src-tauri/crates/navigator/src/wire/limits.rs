//! How long each kind of text may be, in characters: one table, held to by the navigator and by the fields of the screens.

/// A single line: a name, a setting, who said something.
pub const LONGEST_LINE: usize = 200;
/// A text of several lines.
pub const LONGEST_TEXT: usize = 20_000;
/// What is looked for.
pub const LONGEST_SEARCH: usize = 200;
/// A passphrase. A field must not cut one short without a word, so that its fields set no limit of their own.
pub const LONGEST_PASSPHRASE: usize = 1_000;
/// A whole form as it is kept while it is being typed, so that it may be longer than any of its texts.
pub const LONGEST_DRAFT: usize = 200_000;

/// The limits that the screens need, by the name that they have there.
#[cfg(test)]
pub(crate) const LIMITS: [(&str, usize); 3] =
    [("line", LONGEST_LINE), ("text", LONGEST_TEXT), ("search", LONGEST_SEARCH)];
