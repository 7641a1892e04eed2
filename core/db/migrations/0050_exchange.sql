-- Where the columns of a file go, kept under a name and found again by the header of the file.

CREATE TABLE import_mapping (
    import_mapping_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    header_key TEXT NOT NULL,
    targets TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX import_mapping_by_header ON import_mapping (header_key, changed_at);
