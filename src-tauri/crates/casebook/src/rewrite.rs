//! Writes a database again, so that nothing of a removed row is left on any page.

use std::fs::File;
use std::path::Path;

use rusqlite::Connection;

use crate::connect::connect;
use crate::data_key::DataKey;
use crate::error::Error;
use crate::folder::new_file;
use crate::log::leave_log;
use crate::pages::is_sound;

/// Writes a database again, row by row, into another file under the same key, and checks it. A page that is only copied
/// can contain the rest of a row that was moved or removed; a page that is written anew cannot.
pub(crate) fn rewrite(source: &Connection, file: &Path, key: &DataKey, id: &str) -> Result<(), Error> {
    drop(new_file(file)?);
    // As bytes, because the name of a folder need not be valid text.
    source.execute("VACUUM INTO CAST(?1 AS TEXT)", [file.as_os_str().as_encoded_bytes()])?;
    let copy = connect(file, key, id)?;
    leave_log(&copy, false)?;
    if !is_sound(&copy)? {
        return Err(Error::BackupFailed);
    }
    copy.close().map_err(|(_, error)| error)?;
    Ok(File::open(file)?.sync_all()?)
}
