-- The order of the list by when it was changed, as ids only: rows are read when they come into view.
SELECT person_id
  FROM person
 ORDER BY changed_at DESC, person_id DESC
 LIMIT COALESCE(:row_limit, 9223372036854775807)
