-- The order of the list by name within one owner, as ids only: rows are read when they come into view.
SELECT person_id
  FROM person
 WHERE owner_user_id = :owner_user_id
 ORDER BY sort_key, person_id
 LIMIT COALESCE(:row_limit, 9223372036854775807)
