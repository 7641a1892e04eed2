-- Each person's supplier, to be compared without accents and case.
SELECT person_id AS record_id, supplier AS words
  FROM person
 WHERE supplier <> ''
