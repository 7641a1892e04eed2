-- The order of the whole list by created, as ids only: rows are read when they come into view.
SELECT person_id
  FROM person
 ORDER BY created_at, person_id
