//! Which children have entries that join records. What these entries mean is not known here.

use crate::casebook::Casebook;
use crate::error::Error;
use crate::ids::ChildId;

/// The entries of the partial index; the condition must be written as in the schema.
const SQL: &str = "SELECT DISTINCT child FROM entry WHERE kind IN ('joined', 'part-of')";

impl Casebook {
    /// Returns the children with an entry that joins two records, without reading any other entry.
    ///
    /// # Errors
    /// [`Error::Sql`].
    pub fn with_joins(&self) -> Result<Vec<ChildId>, Error> {
        let mut statement = self.connection.prepare_cached(SQL)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::SQL;
    use crate::schema::{STEPS, bring_up_to_date};

    #[test]
    fn joins_are_found_in_the_index_alone() {
        let mut connection = rusqlite::Connection::open_in_memory().unwrap();
        bring_up_to_date(&mut connection, STEPS).unwrap();
        let plan: String =
            connection.query_row(&format!("EXPLAIN QUERY PLAN {SQL}"), [], |row| row.get("detail")).unwrap();
        assert!(plan.contains("INDEX entry_that_joins"), "{plan}");
    }
}
