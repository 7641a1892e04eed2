-- Who has given a consent that still holds; a list of those without is the rest.
SELECT person_id AS record_id
  FROM consent_state
 WHERE state = 'given'
   AND (valid_until IS NULL OR valid_until > :today)
