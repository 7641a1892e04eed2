-- The order of the list by when it was created, as ids only: rows are read when they come into view.
SELECT person_id
  FROM person
 ORDER BY created_at DESC, person_id DESC
 LIMIT COALESCE(:row_limit, 9223372036854775807)
