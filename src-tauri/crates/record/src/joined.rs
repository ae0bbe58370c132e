//! Two records of one child that are read as one. Nothing is moved: the record that stays names the other and the order in
//! which the entries of both follow each other.
//!
//! The entries of both get new numbers, from 1, in that order. An entry that was written while two records were joined names
//! others by these numbers; every other entry names those of its own record. Here each name is followed to the entry itself and
//! replaced by the number that it now has. An entry of a record that was separated keeps its number, which is then left free, so
//! that no number changes when two records are separated.

mod chain;
mod order;
#[cfg(test)]
mod tests;
mod walk;

pub use self::chain::{Chain, Chains, Join, Joined, Origins, StoredAt, names, whole};
pub use self::order::{Entries, runs};
pub use self::walk::read;
