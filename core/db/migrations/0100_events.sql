-- Trade shows: what is asked on a stand, by which texts and by whom, and who was met there.

-- A stand has staff that may do nothing else. A CHECK cannot be altered: the table is made anew, its rows, keys and
-- highest key kept. References are judged at the end, when the rows are back.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE app_user_before AS
SELECT user_id, uuid, login, display_name, role, public_key, is_active, created_at
  FROM app_user;
CREATE TABLE app_user_sequence AS
SELECT seq
  FROM sqlite_sequence
 WHERE name = 'app_user';
DROP TABLE app_user;
CREATE TABLE app_user (
    user_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    login TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('administrator', 'salesperson', 'exhibitor')),
    public_key BLOB NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO app_user (user_id, uuid, login, display_name, role, public_key, is_active, created_at)
SELECT user_id, uuid, login, display_name, role, public_key, is_active, created_at
  FROM app_user_before;
DELETE FROM sqlite_sequence
 WHERE name = 'app_user';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'app_user', seq
  FROM app_user_sequence;
DROP TABLE app_user_before;
DROP TABLE app_user_sequence;

CREATE TABLE trade_show (
    trade_show_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    languages TEXT NOT NULL,
    notice_url TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX trade_show_by_day ON trade_show (ends_on);

-- What is asked: a tile each on the screen, a line each on the sheet.
CREATE TABLE trade_show_question (
    trade_show_question_id INTEGER PRIMARY KEY AUTOINCREMENT,
    trade_show_id INTEGER NOT NULL REFERENCES trade_show (trade_show_id),
    purpose_id INTEGER NOT NULL REFERENCES purpose (purpose_id),
    channel TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (trade_show_id, purpose_id, channel)
) STRICT;

-- The exact versions of the texts: screen and paper show the same ones all along.
CREATE TABLE trade_show_wording (
    trade_show_wording_id INTEGER PRIMARY KEY AUTOINCREMENT,
    trade_show_id INTEGER NOT NULL REFERENCES trade_show (trade_show_id),
    wording_id INTEGER NOT NULL REFERENCES wording (wording_id),
    UNIQUE (trade_show_id, wording_id)
) STRICT;

CREATE TABLE trade_show_notice (
    trade_show_notice_id INTEGER PRIMARY KEY AUTOINCREMENT,
    trade_show_id INTEGER NOT NULL REFERENCES trade_show (trade_show_id),
    notice_id INTEGER NOT NULL REFERENCES notice (notice_id),
    UNIQUE (trade_show_id, notice_id)
) STRICT;

CREATE TABLE trade_show_staff (
    trade_show_staff_id INTEGER PRIMARY KEY AUTOINCREMENT,
    trade_show_id INTEGER NOT NULL REFERENCES trade_show (trade_show_id),
    user_uuid TEXT NOT NULL,
    UNIQUE (trade_show_id, user_uuid)
) STRICT;

-- One visitor's passage. Its code is made before anything is written, so that no visitor counts twice: not after a
-- crash, and not when a stand's vault comes home again.
CREATE TABLE capture (
    capture_id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    trade_show_id INTEGER NOT NULL REFERENCES trade_show (trade_show_id),
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    origin TEXT NOT NULL CHECK (origin IN ('screen', 'sheet')),
    sheet_number TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    answers TEXT NOT NULL DEFAULT '',
    is_minor INTEGER NOT NULL CHECK (is_minor IN (0, 1)),
    captured_at INTEGER NOT NULL,
    captured_on TEXT NOT NULL,
    captured_by TEXT NOT NULL,
    reviewed_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX capture_by_day ON capture (trade_show_id, captured_on, capture_id);
CREATE INDEX capture_by_person ON capture (person_id);
