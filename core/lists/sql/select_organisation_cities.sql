-- Towns, to be compared without accents and case.
SELECT organisation_id AS record_id, city AS words
  FROM contact_point
 WHERE organisation_id IS NOT NULL
   AND city <> ''
