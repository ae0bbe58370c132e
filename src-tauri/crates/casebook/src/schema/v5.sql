-- Version 5: the entries that join records of one child, found without reading the others.

CREATE INDEX entry_that_joins ON entry (child) WHERE kind IN ('joined', 'part-of');
