-- Who has acted once; a list of those without is the rest.
SELECT person_id AS record_id
  FROM person
 WHERE last_contact_on IS NOT NULL
