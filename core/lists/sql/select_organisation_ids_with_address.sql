-- Who has one; a list of those without is the rest.
SELECT organisation_id AS record_id
  FROM contact_point
 WHERE organisation_id IS NOT NULL
   AND kind = 'address'
