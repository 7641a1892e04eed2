-- Stricter rules of contact that the firm sets itself, and purposes that are about sensitive data (RGPD 9).

-- A rule is ended, never deleted: verdicts of the past named it.
CREATE TABLE own_rule (
    own_rule_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    country TEXT NOT NULL,
    channels TEXT NOT NULL,
    recipients TEXT NOT NULL,
    purposes TEXT NOT NULL,
    requirement TEXT NOT NULL CHECK (requirement IN ('OPT_IN', 'PROHIBITED')),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    author_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

-- The category of RGPD 9(1) that consent to the purpose is about; empty for most.
ALTER TABLE purpose ADD COLUMN sensitive TEXT NOT NULL DEFAULT '';
