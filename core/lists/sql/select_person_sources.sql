-- Each person's source, to be compared without accents and case.
SELECT person_id AS record_id, source AS words
  FROM person
 WHERE source <> ''
