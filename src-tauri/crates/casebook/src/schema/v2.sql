-- Version 2: attached files, drafts, and a child made for training, who alone may be removed.

ALTER TABLE child ADD COLUMN sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1));

-- The bytes of a file, known by their digest, which the entry names. The same file on two entries of a child lies here once.
CREATE TABLE attachment (
    child      TEXT NOT NULL REFERENCES child (id),
    sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes      BLOB NOT NULL,
    PRIMARY KEY (child, sha256)
) STRICT;

-- What somebody was typing. No part of the record: it may be overwritten and removed.
CREATE TABLE draft (
    key        TEXT PRIMARY KEY,
    text       TEXT NOT NULL,
    at         TEXT NOT NULL
) STRICT;

CREATE TRIGGER a_child_never_becomes_a_sample BEFORE UPDATE ON child WHEN NEW.sample <> OLD.sample OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'a child stays who they are'); END;
CREATE TRIGGER attachment_is_never_changed BEFORE UPDATE ON attachment
BEGIN SELECT RAISE(ABORT, 'attachments are only ever added'); END;

-- Only what belongs to a sample may be removed. A child that is not there is no sample.
CREATE TRIGGER attachment_is_never_removed BEFORE DELETE ON attachment
WHEN (SELECT sample FROM child WHERE id = OLD.child) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'attachments are only ever added'); END;
DROP TRIGGER entry_is_never_removed;
CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
WHEN (SELECT sample FROM child WHERE id = OLD.child) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'entries are only ever added'); END;
CREATE TRIGGER journey_is_never_removed BEFORE DELETE ON journey
WHEN (SELECT sample FROM child WHERE id = OLD.child) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'journeys are only ever added'); END;
CREATE TRIGGER child_is_never_removed BEFORE DELETE ON child WHEN OLD.sample IS NOT 1
BEGIN SELECT RAISE(ABORT, 'children are only ever added'); END;

-- The words of a sample leave the index for good, and not only from what it answers.
INSERT INTO text_index (text_index, rank) VALUES ('secure-delete', 1);
