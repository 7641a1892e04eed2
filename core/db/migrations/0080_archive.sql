-- Holds: what keeps a piece of the intermediate archive beyond its term, e.g. a lawsuit (RGPD 17(3)(e)).
-- A hold names the piece by UUID and its ground by a code; it is released, never deleted, so that it stays known who
-- kept what and why.

CREATE TABLE hold (
    hold_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    record_uuid TEXT NOT NULL,
    ground TEXT NOT NULL CHECK (ground IN ('claim', 'inspection', 'dispute')),
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    released_by TEXT,
    released_at INTEGER,
    CHECK ((released_at IS NULL) = (released_by IS NULL))
) STRICT;
-- One hold in force for each ground.
CREATE UNIQUE INDEX hold_in_force ON hold (record_uuid, ground) WHERE released_at IS NULL;
