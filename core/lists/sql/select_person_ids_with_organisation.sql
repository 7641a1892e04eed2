-- Who works for somebody; a list of those without is the rest.
SELECT person_id AS record_id
  FROM affiliation
 WHERE ended_on IS NULL
