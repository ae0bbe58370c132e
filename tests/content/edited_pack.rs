//! The shipped pack with one text of a pathway changed.

use acceptance::PACK;
use author::PackFiles;

/// The files of the pack with a text of one pathway replaced, in whichever of its files has it.
#[track_caller]
pub(crate) fn with_change(source: PackFiles, pathway: &str, was: &str, is: &str) -> PackFiles {
    let edition = PACK.pathway(&pathway.into()).unwrap();
    let own = source.structure.iter().filter(|file| edition.is_written_in(&file.name));
    let texts = own.map(|file| (file.name.clone(), String::from_utf8(file.bytes.clone()).unwrap()));
    let (name, text) = texts.into_iter().find(|(_, text)| text.contains(was)).unwrap_or_else(|| panic!("no {was}"));
    source.with(&name, text.replacen(was, is, 1))
}
