//! What an entry says about two records that are read as one.

use super::EntryBody;

impl EntryBody {
    /// The other record that the entry joins to its own, and the order of the entries of both.
    pub fn joins(&self) -> Option<(&str, &[u32])> {
        match self {
            EntryBody::Joined { other, runs, .. } => Some((other, runs)),
            _ => None,
        }
    }

    /// The record that the record of the entry became part of, and the stored number of the entry that joined them.
    pub fn part_of(&self) -> Option<(&str, u32)> {
        match self {
            EntryBody::PartOf { whole, at } => Some((whole, *at)),
            _ => None,
        }
    }
}
