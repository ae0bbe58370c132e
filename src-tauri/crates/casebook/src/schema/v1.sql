-- Version 1: children, journeys, the editions they stand on, and the entries. Entries are only ever added.

CREATE TABLE casebook (
    only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
    id         TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key        TEXT PRIMARY KEY,
    value      TEXT NOT NULL
) STRICT;

CREATE TABLE child (
    id         TEXT PRIMARY KEY,
    created    TEXT NOT NULL,
    -- The number and the digest of the newest entry, so that a missing tail is seen too.
    head_seq   INTEGER NOT NULL DEFAULT 0,
    head       BLOB NOT NULL DEFAULT x''
) STRICT;

-- What the list of children and the search read. Made from entries; never the truth.
CREATE TABLE child_index (
    child      TEXT PRIMARY KEY REFERENCES child (id),
    name       TEXT NOT NULL,
    known_as   TEXT NOT NULL,
    born       TEXT NOT NULL,
    setting    TEXT NOT NULL,
    archived   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE edition (
    digest     TEXT PRIMARY KEY,
    pathway    TEXT NOT NULL,
    version    INTEGER NOT NULL,
    -- A JSON object: file name to text.
    files      TEXT NOT NULL
) STRICT;

CREATE TABLE journey (
    id         TEXT PRIMARY KEY,
    child      TEXT NOT NULL REFERENCES child (id),
    pathway    TEXT NOT NULL,
    edition    TEXT NOT NULL REFERENCES edition (digest)
) STRICT;
CREATE INDEX journey_of_child ON journey (child);

CREATE TABLE entry (
    child      TEXT NOT NULL REFERENCES child (id),
    seq        INTEGER NOT NULL CHECK (seq > 0),
    journey    TEXT REFERENCES journey (id),
    kind       TEXT NOT NULL,
    body       TEXT NOT NULL,
    at         TEXT NOT NULL,
    on_date    TEXT NOT NULL,
    by_name    TEXT NOT NULL,
    by_role    TEXT NOT NULL,
    previous   BLOB NOT NULL,
    digest     BLOB NOT NULL,
    PRIMARY KEY (child, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are only ever added'); END;
CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are only ever added'); END;

CREATE VIRTUAL TABLE text_index USING fts5 (
    child UNINDEXED, journey UNINDEXED, seq UNINDEXED, words,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
