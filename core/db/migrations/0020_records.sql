-- Records in full: steps that can be undone and redone.
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
