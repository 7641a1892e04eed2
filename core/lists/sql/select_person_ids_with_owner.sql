-- Whom somebody looks after; a list of those without is the rest.
SELECT person_id AS record_id
  FROM person
 WHERE owner_user_id IS NOT NULL
