//! A program with every process that it started.

use std::collections::BTreeSet;
use std::process::Child;

use acceptance::processes::{end_family, family_of};

/// A program with every process that it started. Dropping it ends them.
pub(crate) struct Family(Child);

impl Family {
    pub(crate) fn of(first: Child) -> Family {
        Family(first)
    }

    pub(crate) fn ids(&self) -> BTreeSet<u32> {
        family_of(&[self.0.id()])
    }
}

impl Drop for Family {
    fn drop(&mut self) {
        end_family(&mut self.0);
    }
}
