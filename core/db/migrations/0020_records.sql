-- Records in full: undo, numbers of firms, web and social handles, tags, fields of the firm's own, attachments.
-- Times are UTC milliseconds, dates ISO text. Each column has an entry in core/catalogue/personaldata.json.

CREATE TABLE undo_step (
    undo_step_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    user_uuid TEXT NOT NULL,
    record_kind TEXT NOT NULL DEFAULT '',
    record_uuid TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;
CREATE INDEX undo_step_by_user ON undo_step (user_uuid, undo_step_id);
CREATE INDEX undo_step_by_time ON undo_step (created_at);

-- "image" stays the row as it was before; a step needs the row as it left it too, to redo and to see what is newer.
ALTER TABLE undo_image ADD COLUMN undo_step_id INTEGER REFERENCES undo_step (undo_step_id);
ALTER TABLE undo_image ADD COLUMN after_image TEXT;
CREATE INDEX undo_image_by_step ON undo_image (undo_step_id) WHERE undo_step_id IS NOT NULL;

-- The numbers by which the State knows a firm.
ALTER TABLE organisation ADD COLUMN legal_name TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN siret TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN vat_number TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN ape_code TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN owner_user_id INTEGER REFERENCES app_user (user_id);
CREATE INDEX organisation_by_siren ON organisation (siren) WHERE siren <> '';

-- Web pages and handles are contact points too. A CHECK cannot be altered: the table is made anew, its rows, keys and
-- highest key kept. References are judged at the end, when the rows are back.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE contact_point_before AS
SELECT contact_point_id, uuid, person_id, organisation_id, kind, label, value, normal, postal_code, city, country,
       status, is_preferred, source, created_at
  FROM contact_point;
CREATE TABLE contact_point_sequence AS
SELECT seq
  FROM sqlite_sequence
 WHERE name = 'contact_point';
DROP TABLE contact_point;
CREATE TABLE contact_point (
    contact_point_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'mobile', 'fax', 'address', 'website', 'social')),
    label TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL,
    normal TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'valid' CHECK (status IN ('valid', 'unverified', 'bounced', 'returned', 'wrong')),
    is_preferred INTEGER NOT NULL DEFAULT 0 CHECK (is_preferred IN (0, 1)),
    source TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
INSERT INTO contact_point (contact_point_id, uuid, person_id, organisation_id, kind, label, value, normal, postal_code,
                           city, country, status, is_preferred, source, created_at)
SELECT contact_point_id, uuid, person_id, organisation_id, kind, label, value, normal, postal_code,
       city, country, status, is_preferred, source, created_at
  FROM contact_point_before;
DELETE FROM sqlite_sequence
 WHERE name = 'contact_point';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'contact_point', seq
  FROM contact_point_sequence;
DROP TABLE contact_point_before;
DROP TABLE contact_point_sequence;
CREATE INDEX contact_point_by_person ON contact_point (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX contact_point_by_organisation ON contact_point (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX contact_point_by_normal ON contact_point (normal) WHERE normal <> '';

CREATE TABLE tag (
    tag_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    search_key TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE person_tag (
    person_tag_id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    tag_id INTEGER NOT NULL REFERENCES tag (tag_id),
    UNIQUE (person_id, tag_id)
) STRICT;
CREATE INDEX person_tag_by_tag ON person_tag (tag_id, person_id);

CREATE TABLE organisation_tag (
    organisation_tag_id INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation_id INTEGER NOT NULL REFERENCES organisation (organisation_id),
    tag_id INTEGER NOT NULL REFERENCES tag (tag_id),
    UNIQUE (organisation_id, tag_id)
) STRICT;
CREATE INDEX organisation_tag_by_tag ON organisation_tag (tag_id, organisation_id);

-- A field of the firm's own: never without purpose, legal basis and retention (Art. 5(1)(b), 5(1)(e) and 6 GDPR).
CREATE TABLE custom_field (
    custom_field_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL CHECK (subject IN ('person', 'organisation')),
    field_key TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice', 'choices', 'flag')),
    choices TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    basis TEXT NOT NULL CHECK (basis <> ''),
    retention TEXT NOT NULL CHECK (retention <> ''),
    position INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (subject, field_key)
) STRICT;

-- Values in one form whatever was typed: plain decimal numbers, ISO dates, yes or no, several choices by line.
CREATE TABLE custom_value (
    custom_value_id INTEGER PRIMARY KEY AUTOINCREMENT,
    custom_field_id INTEGER NOT NULL REFERENCES custom_field (custom_field_id),
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    value TEXT NOT NULL,
    number REAL,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX custom_value_by_person ON custom_value (person_id, custom_field_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX custom_value_by_organisation ON custom_value (organisation_id, custom_field_id)
    WHERE organisation_id IS NOT NULL;
CREATE INDEX custom_value_by_field ON custom_value (custom_field_id, value);

-- Files lie in the vault, in rows of 1 MiB. A removed one stays thirty days, so that it can be had back.
CREATE TABLE attachment (
    attachment_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    kind TEXT NOT NULL CHECK (kind IN ('file', 'photo')),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL,
    checksum TEXT NOT NULL,
    author_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    removed_at INTEGER,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE INDEX attachment_by_person ON attachment (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX attachment_by_organisation ON attachment (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX attachment_by_removal ON attachment (removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE attachment_chunk (
    attachment_chunk_id INTEGER PRIMARY KEY AUTOINCREMENT,
    attachment_id INTEGER NOT NULL REFERENCES attachment (attachment_id),
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (attachment_id, position)
) STRICT;
CREATE INDEX attachment_chunk_by_person ON attachment_chunk (person_id) WHERE person_id IS NOT NULL;
