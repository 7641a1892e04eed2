-- The order of the list by name, as ids only: rows are read when they come into view.
SELECT person_id
  FROM person
 ORDER BY sort_key, person_id
 LIMIT COALESCE(:row_limit, 9223372036854775807)
