-- Version 4: the end of a record. Whoever is in `erased` can be removed, and nobody else but a sample.

-- That a record was erased, and when. The random id says nothing, and lets an older copy that is put back end again.
CREATE TABLE erased (
    child      TEXT PRIMARY KEY CHECK (length(child) = 32),
    on_date    TEXT NOT NULL CHECK (length(on_date) = 10)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER erased_is_never_changed BEFORE UPDATE ON erased
BEGIN SELECT RAISE(ABORT, 'an erased record stays erased'); END;
CREATE TRIGGER erased_is_never_removed BEFORE DELETE ON erased
BEGIN SELECT RAISE(ABORT, 'an erased record stays erased'); END;
CREATE TRIGGER an_erased_child_never_comes_back BEFORE INSERT ON child
WHEN EXISTS (SELECT 1 FROM erased WHERE child = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an erased record stays erased'); END;

DROP TRIGGER attachment_is_never_removed;
CREATE TRIGGER attachment_is_never_removed BEFORE DELETE ON attachment
WHEN (SELECT sample FROM child WHERE id = OLD.child) IS NOT 1 AND NOT EXISTS (SELECT 1 FROM erased WHERE child = OLD.child)
BEGIN SELECT RAISE(ABORT, 'attachments are only ever added'); END;
DROP TRIGGER entry_is_never_removed;
CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
WHEN (SELECT sample FROM child WHERE id = OLD.child) IS NOT 1 AND NOT EXISTS (SELECT 1 FROM erased WHERE child = OLD.child)
BEGIN SELECT RAISE(ABORT, 'entries are only ever added'); END;
DROP TRIGGER journey_is_never_removed;
CREATE TRIGGER journey_is_never_removed BEFORE DELETE ON journey
WHEN (SELECT sample FROM child WHERE id = OLD.child) IS NOT 1 AND NOT EXISTS (SELECT 1 FROM erased WHERE child = OLD.child)
BEGIN SELECT RAISE(ABORT, 'journeys are only ever added'); END;
DROP TRIGGER child_is_never_removed;
CREATE TRIGGER child_is_never_removed BEFORE DELETE ON child
WHEN OLD.sample IS NOT 1 AND NOT EXISTS (SELECT 1 FROM erased WHERE child = OLD.id)
BEGIN SELECT RAISE(ABORT, 'children are only ever added'); END;
