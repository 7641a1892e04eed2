-- Who was informed (RGPD 13, 14); a list of those without is the rest.
SELECT person_id AS record_id
  FROM person
 WHERE informed_on IS NOT NULL
