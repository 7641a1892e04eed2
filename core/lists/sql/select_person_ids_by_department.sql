-- Narrows a list of people by the first signs of a postal code.
SELECT person_id AS record_id
  FROM contact_point
 WHERE person_id IS NOT NULL
   AND kind = 'address'
   AND SUBSTR(postal_code, 1, LENGTH(:value)) = :value
