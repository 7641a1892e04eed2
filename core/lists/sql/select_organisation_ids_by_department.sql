-- Narrows a list of organisations by the first signs of a postal code.
SELECT organisation_id AS record_id
  FROM contact_point
 WHERE organisation_id IS NOT NULL
   AND kind = 'address'
   AND SUBSTR(postal_code, 1, LENGTH(:value)) = :value
