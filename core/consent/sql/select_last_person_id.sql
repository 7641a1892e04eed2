-- Where a walk over everybody ends.
SELECT COALESCE(MAX(person_id), 0) AS last_id
  FROM person
