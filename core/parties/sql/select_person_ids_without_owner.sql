-- The end of the order by owner: those whom nobody looks after, by name.
SELECT person_id
  FROM person
 WHERE owner_user_id IS NULL
 ORDER BY sort_key, person_id
 LIMIT COALESCE(:row_limit, 9223372036854775807)
