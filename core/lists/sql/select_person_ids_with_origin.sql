-- Of whom is known where the record comes from; a list of those without is the rest.
SELECT person_id AS record_id
  FROM person
 WHERE source <> ''
