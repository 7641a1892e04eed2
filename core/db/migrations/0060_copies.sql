-- The register of copies: every export that left, for what, to whom, until when, and whether its destruction was confirmed.
-- Which people a copy holds stands in disclosure, and goes with each person.

CREATE TABLE copy_of_data (
    copy_of_data_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL,
    recipient TEXT NOT NULL,
    keep_until TEXT NOT NULL,
    format TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('person', 'selection', 'view', 'everyone')),
    fields TEXT NOT NULL,
    people_count INTEGER NOT NULL,
    organisation_count INTEGER NOT NULL,
    checksum TEXT NOT NULL,
    is_protected INTEGER NOT NULL CHECK (is_protected IN (0, 1)),
    user_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    destroyed_on TEXT,
    destroyed_how TEXT NOT NULL DEFAULT ''
        CHECK (destroyed_how IN ('', 'deleted', 'confirmed', 'never_written')),
    destroyed_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX copy_of_data_by_end ON copy_of_data (keep_until) WHERE destroyed_on IS NULL;

ALTER TABLE disclosure ADD COLUMN copy_of_data_id INTEGER REFERENCES copy_of_data (copy_of_data_id);
CREATE INDEX disclosure_by_copy ON disclosure (copy_of_data_id) WHERE copy_of_data_id IS NOT NULL;
