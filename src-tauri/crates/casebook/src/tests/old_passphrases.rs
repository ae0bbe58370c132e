//! Tests casebooks whose key was derived from the bytes of a passphrase as they were typed.

use super::{PASSPHRASE, fresh, now};
use crate::ErrorKind;
use crate::casebook::Casebook;
use crate::folder::key_file;
use crate::key_file::KeyFile;

fn opens_with(folder: &std::path::Path, typed: &str) -> Result<(), ErrorKind> {
    let opened = Casebook::open(folder, typed, now()).map_err(|error| error.kind())?;
    opened.close().map_err(|error| error.kind())
}

#[test]
fn an_older_casebook_opens_as_it_was_typed_and_then_in_every_other_way() {
    let table = [
        // The passphrase as it was set, and ways of typing it that open at once.
        ("café lantern bridge", vec!["café lantern bridge", "cafe\u{301} lantern bridge", "café\u{a0}lantern bridge"]),
        (
            "cafe\u{301} lantern bridge",
            vec!["cafe\u{301} lantern bridge", "café lantern bridge", "café lantern\u{2003}bridge"],
        ),
        ("otter\u{a0}lantern bridge", vec!["otter\u{a0}lantern bridge"]),
        ("otter lantern bridge ", vec!["otter lantern bridge "]),
        ("ﬁne lantern bridge", vec!["ﬁne lantern bridge"]),
    ];
    for (set, ways) in table {
        for way in ways {
            let (folder, casebook) = fresh();
            let path = key_file(folder.path());
            let keys = KeyFile::read(&path).unwrap().with_bytes_as_typed(&casebook.key, set);
            casebook.close().unwrap();
            keys.write(&path).unwrap();
            assert_eq!(opens_with(folder.path(), "another lantern bridge"), Err(ErrorKind::WrongPassphrase));
            assert_eq!(opens_with(folder.path(), way), Ok(()), "{set:?} typed as {way:?}");
            // From now on the text counts, not its bytes.
            let plain: String = set.replace('\u{a0}', " ").replace("e\u{301}", "é").replace('ﬁ', "fi");
            let otherwise = format!("\u{3000}{} ", plain.trim().replace('é', "e\u{301}").replace(' ', "\u{2009}"));
            assert_eq!(opens_with(folder.path(), &otherwise), Ok(()), "{set:?} typed as {otherwise:?}");
        }
    }
}

#[test]
fn a_key_file_in_the_current_form_is_not_written_again_when_it_opens() {
    let (folder, casebook) = fresh();
    casebook.close().unwrap();
    let before = std::fs::read(key_file(folder.path())).unwrap();
    assert_eq!(opens_with(folder.path(), PASSPHRASE), Ok(()));
    assert_eq!(opens_with(folder.path(), " otter\u{a0}lantern bridge"), Ok(()));
    assert_eq!(std::fs::read(key_file(folder.path())).unwrap(), before);
}
