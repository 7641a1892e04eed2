-- Postal registers are of names: who changes theirs takes along what was refused under the one before. Whatever way a name
-- changes, the one before waits here for the end of its transaction, which takes it away again; outside one, this is empty.
CREATE TABLE former_name (
    person_id INTEGER PRIMARY KEY,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL
) STRICT;
CREATE TRIGGER former_name_of_renamed_person
 AFTER UPDATE OF first_name, last_name ON person
  WHEN old.first_name <> new.first_name OR old.last_name <> new.last_name
BEGIN
    INSERT INTO former_name (person_id, first_name, last_name)
    VALUES (old.person_id, old.first_name, old.last_name)
        ON CONFLICT (person_id)
        DO NOTHING;
END;
