-- Duplicates: pairs that a scan found and what was decided about them; merged cards, under which names they are still
-- known, and what each of them allowed by itself, so that the strictest of them goes on counting.

CREATE TABLE duplicate_pair (
    duplicate_pair_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    score INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'later', 'different')),
    found_at INTEGER NOT NULL,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER
) STRICT;
CREATE INDEX duplicate_pair_by_state ON duplicate_pair (state, score);

CREATE TABLE duplicate_member (
    duplicate_member_id INTEGER PRIMARY KEY AUTOINCREMENT,
    duplicate_pair_id INTEGER NOT NULL REFERENCES duplicate_pair (duplicate_pair_id),
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE INDEX duplicate_member_by_pair ON duplicate_member (duplicate_pair_id);
CREATE INDEX duplicate_member_by_person ON duplicate_member (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX duplicate_member_by_organisation ON duplicate_member (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE person_alias (
    person_alias_id INTEGER PRIMARY KEY AUTOINCREMENT,
    alias_uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    import_batch_id INTEGER REFERENCES import_batch (import_batch_id),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX person_alias_by_person ON person_alias (person_id);

CREATE TABLE organisation_alias (
    organisation_alias_id INTEGER PRIMARY KEY AUTOINCREMENT,
    alias_uuid TEXT NOT NULL UNIQUE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (organisation_id),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX organisation_alias_by_organisation ON organisation_alias (organisation_id);

CREATE TABLE contact_point_alias (
    contact_point_alias_id INTEGER PRIMARY KEY AUTOINCREMENT,
    alias_uuid TEXT NOT NULL UNIQUE,
    kept_uuid TEXT NOT NULL,
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    created_at INTEGER NOT NULL,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE INDEX contact_point_alias_by_person ON contact_point_alias (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE merged_side (
    merged_side_id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    record_uuid TEXT NOT NULL,
    card TEXT NOT NULL,
    card_after TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX merged_side_by_person ON merged_side (person_id);

CREATE TABLE merged_row (
    merged_row_id INTEGER PRIMARY KEY AUTOINCREMENT,
    merged_side_id INTEGER NOT NULL REFERENCES merged_side (merged_side_id),
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    table_name TEXT NOT NULL,
    record_id INTEGER NOT NULL
) STRICT;
CREATE INDEX merged_row_by_person ON merged_row (person_id);
CREATE INDEX merged_row_by_side ON merged_row (merged_side_id);
