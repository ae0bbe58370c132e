//! A program with every process that it started.

use std::collections::BTreeSet;
use std::process::{Child, Command, Stdio};

use acceptance::processes::family_of;

/// A program with every process that it started. Dropping it ends them, each by its own id.
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
        for id in self.ids() {
            // It may have ended with its parent.
            let _ = Command::new("kill").args(["-9", &id.to_string()]).stderr(Stdio::null()).status();
        }
        let _ = self.0.wait();
    }
}
