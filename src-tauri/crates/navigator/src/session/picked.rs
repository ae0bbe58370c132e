//! Files that were picked or dropped for a form that is not saved yet. They are in memory only, under a number that
//! counts once, and are forgotten when the casebook locks.

use std::collections::BTreeMap;

use crate::wire::{Code, Failure, Media};

/// How many are kept, so that forgotten ones do not fill the memory.
const MOST: usize = 4;

/// A picked file.
#[derive(Clone, Debug)]
pub(crate) struct Picked {
    /// Without its folder and unsafe characters; empty if nothing remains. The extension follows the content.
    pub(crate) name: String,
    pub(crate) media: Media,
    pub(crate) bytes: Vec<u8>,
}

/// The files that wait for their forms, by number.
#[derive(Default)]
pub(crate) struct PickedFiles {
    count: u32,
    files: BTreeMap<u32, Picked>,
}

impl PickedFiles {
    /// Keeps a file, and forgets the oldest if there are too many. Returns its number.
    pub(crate) fn keep(&mut self, file: Picked) -> u32 {
        self.count = self.count.saturating_add(1);
        self.files.insert(self.count, file);
        while self.files.len() > MOST {
            self.files.pop_first();
        }
        self.count
    }

    /// Returns the file of a form. It is kept until [`PickedFiles::forget`], so that a form with a mistake can be sent
    /// again.
    pub(crate) fn file(&self, number: u32) -> Result<&Picked, Failure> {
        self.files.get(&number).ok_or(Failure::of_field(Code::FileGone, "file"))
    }

    pub(crate) fn forget(&mut self, number: u32) {
        self.files.remove(&number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_waits_for_its_form_and_the_oldest_gives_way() {
        let file = |name: &str| Picked { name: name.to_owned(), media: Media::Pdf, bytes: Vec::new() };
        let mut files = PickedFiles::default();
        let numbers: Vec<u32> = ["one", "two", "three", "four", "five"].map(|name| files.keep(file(name))).to_vec();
        let names: Vec<Option<String>> =
            numbers.iter().map(|number| files.file(*number).ok().map(|file| file.name.clone())).collect();
        let kept = ["two", "three", "four", "five"].map(|name| Some(name.to_owned()));
        assert_eq!((names.first(), names.get(1..)), (Some(&None), Some(kept.as_slice())));
        files.forget(5);
        assert_eq!(files.file(5).err().map(|failure| failure.code), Some(Code::FileGone));
        assert_eq!(files.keep(file("six")), 6, "a number is never used again");
    }
}
