-- Who has a number; a list of those without is the rest.
SELECT person_id AS record_id
  FROM contact_point
 WHERE person_id IS NOT NULL
   AND kind IN ('phone', 'mobile')
