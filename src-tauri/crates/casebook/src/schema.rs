//! The schema, version by version. A step that was shipped is never edited.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::error::Error;

pub(crate) const STEPS: &[M<'static>] = &[
    M::up(include_str!("schema/v1.sql")),
    M::up(include_str!("schema/v2.sql")),
    M::up(include_str!("schema/v3.sql")),
    M::up(include_str!("schema/v4.sql")),
    M::up(include_str!("schema/v5.sql")),
];

/// Returns the newest version that these steps lead to.
pub(crate) fn latest(steps: &[M<'static>]) -> i64 {
    i64::try_from(steps.len()).unwrap_or(i64::MAX)
}

/// Returns the version of a file.
pub(crate) fn version(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Migrates a file to the newest version, completely or not at all. The caller decides whether it may.
pub(crate) fn bring_up_to_date(connection: &mut Connection, steps: &[M<'static>]) -> Result<(), Error> {
    Migrations::from_slice(steps).to_latest(connection)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    /// The digest of each step as it was shipped. A new step adds a line; no line ever changes.
    const SHIPPED: &[&str] = &[
        include_str!("schema/v1.sha256"),
        include_str!("schema/v2.sha256"),
        include_str!("schema/v3.sha256"),
        include_str!("schema/v4.sha256"),
        include_str!("schema/v5.sha256"),
    ];

    #[test]
    fn no_shipped_step_was_edited() {
        let texts = [
            include_str!("schema/v1.sql"),
            include_str!("schema/v2.sql"),
            include_str!("schema/v3.sql"),
            include_str!("schema/v4.sql"),
            include_str!("schema/v5.sql"),
        ];
        assert_eq!(texts.len(), SHIPPED.len());
        for (text, shipped) in texts.iter().zip(SHIPPED) {
            assert_eq!(crate::data_key::hex(&Sha256::digest(text.as_bytes())), shipped.trim());
        }
    }
}
