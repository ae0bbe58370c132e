//! The acts of a session that can be undone and redone, in order. They are forgotten when the casebook locks.

use std::collections::BTreeMap;

use crate::wire::ChildId;

/// The numbers of the entries that were written together, by the record in which they are stored and as they are stored
/// there.
pub(crate) type WrittenEntries = BTreeMap<ChildId, Vec<u32>>;

/// One act: everything that was saved with one press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Act {
    /// Distinguishes it from every other act of the session.
    pub(crate) number: u32,
    /// What it wrote.
    pub(crate) written: WrittenEntries,
    /// The entries that undid it last; empty while it is in force.
    pub(crate) undone_by: WrittenEntries,
}

/// Two stacks: what was done, and what was undone since. A new act ends what can be redone.
#[derive(Default)]
pub(crate) struct Acts {
    done: Vec<Act>,
    undone: Vec<Act>,
    count: u32,
    /// The newest entry that this session wrote, by record.
    newest: BTreeMap<ChildId, u32>,
}

impl Acts {
    /// The act that would be undone next.
    pub(crate) fn to_undo(&self) -> Option<&Act> {
        self.done.last()
    }

    /// The act that would be redone next.
    pub(crate) fn to_redo(&self) -> Option<&Act> {
        self.undone.last()
    }

    /// Adds a new act.
    pub(crate) fn did(&mut self, written: WrittenEntries) {
        self.undone.clear();
        if written.is_empty() {
            return;
        }
        self.saw(&written);
        self.count += 1;
        self.done.push(Act { number: self.count, written, undone_by: WrittenEntries::new() });
    }

    /// The newest act was undone by these entries.
    pub(crate) fn undid(&mut self, by: WrittenEntries) {
        self.saw(&by);
        self.undone.extend(self.done.pop().map(|act| Act { undone_by: by, ..act }));
    }

    /// The newest act was undone and cannot be redone, nor what was undone before it.
    pub(crate) fn undid_for_good(&mut self, by: &WrittenEntries) {
        self.saw(by);
        self.done.pop();
        self.undone.clear();
    }

    /// The act that was undone last was redone by these entries.
    pub(crate) fn redid(&mut self, by: &WrittenEntries) {
        self.saw(by);
        self.done.extend(self.undone.pop().map(|act| Act { undone_by: WrittenEntries::new(), ..act }));
    }

    /// Something was done that cannot be undone here: nothing before it can be undone any more either, so that no press
    /// undoes an act that the person does not expect.
    pub(crate) fn clear(&mut self) {
        self.done.clear();
        self.undone.clear();
    }

    /// Whether the newest entry of a record, as it is stored, is the last one that this session wrote. If not, something
    /// was built on it.
    pub(crate) fn wrote(&self, child: &ChildId, newest: u32) -> bool {
        self.newest.get(child) == Some(&newest)
    }

    fn saw(&mut self, written: &WrittenEntries) {
        let newest = |(child, seqs): (&ChildId, &Vec<u32>)| Some((child.clone(), *seqs.last()?));
        self.newest.extend(written.iter().filter_map(newest));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(seq: u32) -> WrittenEntries {
        WrittenEntries::from([(ChildId::from("wren"), vec![seq])])
    }

    #[test]
    fn acts_are_undone_from_the_newest_and_redone_in_order_until_a_new_act() {
        let mut acts = Acts::default();
        (1..=3).for_each(|seq| acts.did(written(seq)));
        acts.undid(written(4));
        acts.undid(written(5));
        assert_eq!(acts.to_undo().map(|act| act.number), Some(1));
        assert_eq!(acts.to_redo().map(|act| (act.number, &act.undone_by)), Some((2, &written(5))));
        acts.redid(&written(6));
        assert_eq!(acts.to_undo().map(|act| (act.number, &act.undone_by)), Some((2, &WrittenEntries::new())));
        assert_eq!(acts.to_redo().map(|act| act.number), Some(3));
        acts.did(written(7));
        assert_eq!((acts.to_undo().map(|act| act.number), acts.to_redo()), (Some(4), None));
        acts.clear();
        assert_eq!((acts.to_undo(), acts.to_redo()), (None, None));
    }

    #[test]
    fn an_entry_that_the_session_did_not_write_is_noticed() {
        let mut acts = Acts::default();
        assert!(!acts.wrote(&"wren".into(), 0));
        acts.did(written(7));
        assert!(acts.wrote(&"wren".into(), 7));
        assert!(!acts.wrote(&"wren".into(), 8), "somebody else wrote since");
        acts.undid(written(8));
        assert!(acts.wrote(&"wren".into(), 8));
    }
}
