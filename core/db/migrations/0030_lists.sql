-- Lists: the columns that they are sorted by, saved views, lists kept by hand, and how each user arranged the columns.

CREATE INDEX person_by_created ON person (created_at, person_id);
CREATE INDEX person_by_changed ON person (changed_at, person_id);
CREATE INDEX person_by_owner ON person (owner_user_id, sort_key, person_id) WHERE owner_user_id IS NOT NULL;
CREATE INDEX organisation_by_created ON organisation (created_at, organisation_id);
CREATE INDEX organisation_by_changed ON organisation (changed_at, organisation_id);

CREATE TABLE saved_view (
    saved_view_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL CHECK (subject IN ('people', 'organisations')),
    kind TEXT NOT NULL CHECK (kind IN ('view', 'list')),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    owner_uuid TEXT NOT NULL,
    is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)),
    filter TEXT NOT NULL DEFAULT '',
    sort_column TEXT NOT NULL DEFAULT 'name',
    is_descending INTEGER NOT NULL DEFAULT 0 CHECK (is_descending IN (0, 1)),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX saved_view_by_name ON saved_view (subject, name_key);

CREATE TABLE list_member (
    list_member_id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_view_id INTEGER NOT NULL REFERENCES saved_view (saved_view_id),
    person_id INTEGER REFERENCES person (person_id),
    organisation_id INTEGER REFERENCES organisation (organisation_id),
    added_at INTEGER NOT NULL,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL)),
    UNIQUE (saved_view_id, person_id),
    UNIQUE (saved_view_id, organisation_id)
) STRICT;
CREATE INDEX list_member_by_person ON list_member (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX list_member_by_organisation ON list_member (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE list_layout (
    list_layout_id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_uuid TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('people', 'organisations')),
    layout TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (user_uuid, subject)
) STRICT;
