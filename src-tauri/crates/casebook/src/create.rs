//! Making a casebook where there is none.

use std::path::Path;

use crate::change::set_code_confirmed;
use crate::error::Error;
use crate::folder::{database, is_there, key_file, lock, make_folder, new_file, put_in_place, unplaced};
use crate::key_file::{DataKey, KeyCost, KeyFile, random_id};
use crate::open::{connect, keep_log};
use crate::recovery_code::RecoveryCode;
use crate::strength::will_do;
use crate::{Casebook, schema};

impl Casebook {
    /// Makes a new casebook and its recovery code. Refuses where any part of one lies already.
    ///
    /// # Errors
    /// [`Error::Exists`], those of [`crate::judge`], [`Error::ReadOnly`], [`Error::DiskFull`].
    pub fn create(folder: &Path, passphrase: &str, cost: KeyCost) -> Result<(Casebook, RecoveryCode), Error> {
        will_do(passphrase)?;
        make_folder(folder)?;
        refuse_if_there(folder)?;
        let lock = lock(folder)?;
        // Once more, now that nobody else can be making one.
        refuse_if_there(folder)?;
        let (key, code, id) = (DataKey::random()?, RecoveryCode::random()?, random_id()?);
        let keys = KeyFile::new(&id, cost, &key, passphrase, &code)?;
        // The database is finished before its key is kept, so that a full disk leaves nothing that looks like a casebook.
        let beside = unplaced(folder);
        build(&beside, &key, &id)?;
        keys.write(&key_file(folder))?;
        put_in_place(&beside, &database(folder))?;
        let connection = connect(&database(folder), &key, &id)?;
        keep_log(&connection)?;
        Ok((Casebook::of(connection, folder, key, keys, lock), code))
    }
}

fn refuse_if_there(folder: &Path) -> Result<(), Error> {
    if is_there(&database(folder))? || is_there(&key_file(folder))? { Err(Error::Exists) } else { Ok(()) }
}

fn build(beside: &Path, key: &DataKey, id: &str) -> Result<(), Error> {
    // What an attempt that failed left here has no key anywhere: removing it loses nothing.
    drop(new_file(beside)?);
    let mut connection = connect(beside, key, id)?;
    schema::bring_up_to_date(&mut connection, schema::STEPS)?;
    connection.execute("INSERT INTO casebook (only_row, id) VALUES (1, ?1)", [id])?;
    // From the first moment: a casebook whose code nobody could write down yet says so, however its making ends.
    set_code_confirmed(&connection, false)?;
    connection.close().map_err(|(_, error)| error.into())
}
