-- Version 3: the line of the index that an entry's words lie in, so that an entry is found as it now reads.

CREATE TABLE text_line (
    child      TEXT NOT NULL REFERENCES child (id) ON DELETE CASCADE,
    seq        INTEGER NOT NULL,
    line       INTEGER NOT NULL,
    PRIMARY KEY (child, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO text_line (child, seq, line) SELECT child, seq, rowid FROM text_index;
