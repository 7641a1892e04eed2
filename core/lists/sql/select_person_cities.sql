-- Towns, to be compared without accents and case.
SELECT person_id AS record_id, city AS words
  FROM contact_point
 WHERE person_id IS NOT NULL
   AND city <> ''
