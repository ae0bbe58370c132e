//! The longest text of each kind, in characters: one table that both the navigator and the fields of the screens use.

/// A single line: a name, a setting, who said something.
pub const LONGEST_LINE: usize = 200;
/// A text of several lines.
pub const LONGEST_TEXT: usize = 20_000;
/// A search text.
pub const LONGEST_SEARCH: usize = 200;
/// A passphrase. A field must not cut one short silently, so its fields set no limit of their own.
pub const LONGEST_PASSPHRASE: usize = 1_000;
/// A complete form as stored while it is being typed. It can be longer than any of its texts.
pub const LONGEST_DRAFT: usize = 200_000;

/// The limits that the screens need, by their names there.
#[cfg(test)]
pub(crate) const LIMITS: [(&str, usize); 3] =
    [("line", LONGEST_LINE), ("text", LONGEST_TEXT), ("search", LONGEST_SEARCH)];
