//! Making a casebook where there is none.

use std::fs::{self, File};
use std::path::Path;

use crate::error::Error;
use crate::folder::{database, is_there, key_file, lock, put_in_place};
use crate::key_file::{DataKey, KeyCost, KeyFile, random_id};
use crate::open::{connect, keep_log, long_enough};
use crate::recovery_code::RecoveryCode;
use crate::{Casebook, schema};

impl Casebook {
    /// Makes a new casebook and its recovery code. Refuses where any part of one lies already.
    ///
    /// # Errors
    /// [`Error::Exists`], [`Error::PassphraseTooShort`], [`Error::ReadOnly`], [`Error::DiskFull`].
    pub fn create(folder: &Path, passphrase: &str, cost: KeyCost) -> Result<(Casebook, RecoveryCode), Error> {
        long_enough(passphrase)?;
        fs::create_dir_all(folder)?;
        refuse_if_there(folder)?;
        let lock = lock(folder)?;
        // Once more, now that nobody else can be making one.
        refuse_if_there(folder)?;
        let (key, code, id) = (DataKey::random()?, RecoveryCode::random()?, random_id()?);
        let keys = KeyFile::new(&id, cost, &key, passphrase, &code)?;
        // The database is finished before its key is kept, so that a full disk leaves nothing that looks like a casebook.
        let beside = database(folder).with_extension("db.new");
        build(&beside, &key, &id)?;
        keys.write(&key_file(folder))?;
        put_in_place(&beside, &database(folder))?;
        let connection = connect(&database(folder), &key, &id)?;
        keep_log(&connection)?;
        Ok((Casebook { connection, folder: folder.to_owned(), key, id, _lock: lock }, code))
    }
}

fn refuse_if_there(folder: &Path) -> Result<(), Error> {
    if is_there(&database(folder))? || is_there(&key_file(folder))? { Err(Error::Exists) } else { Ok(()) }
}

fn build(beside: &Path, key: &DataKey, id: &str) -> Result<(), Error> {
    // What an attempt that failed left here has no key anywhere: emptying it loses nothing.
    File::create(beside)?;
    let mut connection = connect(beside, key, id)?;
    schema::bring_up_to_date(&mut connection, schema::STEPS)?;
    connection.execute("INSERT INTO casebook (only_row, id) VALUES (1, ?1)", [id])?;
    connection.close().map_err(|(_, error)| error.into())
}
