-- Somebody comes back to a firm, or changes the job there: one who works for it today may have worked for it before. What
-- was one job per person and firm becomes any number. A constraint cannot be dropped: the table is made anew, its rows,
-- keys and highest key kept. References are judged at the end, when the rows are back.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE affiliation_before AS
SELECT affiliation_id, person_id, organisation_id, job_title, started_on, ended_on
  FROM affiliation;
CREATE TABLE affiliation_sequence AS
SELECT seq
  FROM sqlite_sequence
 WHERE name = 'affiliation';
DROP TABLE affiliation;
CREATE TABLE affiliation (
    affiliation_id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (organisation_id),
    job_title TEXT NOT NULL DEFAULT '',
    started_on TEXT,
    ended_on TEXT
) STRICT;
INSERT INTO affiliation (affiliation_id, person_id, organisation_id, job_title, started_on, ended_on)
SELECT affiliation_id, person_id, organisation_id, job_title, started_on, ended_on
  FROM affiliation_before;
DELETE FROM sqlite_sequence
 WHERE name = 'affiliation';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'affiliation', seq
  FROM affiliation_sequence;
DROP TABLE affiliation_before;
DROP TABLE affiliation_sequence;
CREATE INDEX affiliation_by_person ON affiliation (person_id, organisation_id);
CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id);
CREATE INDEX affiliation_in_progress ON affiliation (person_id, ended_on) WHERE ended_on IS NULL;
