-- Narrows a list of people by country.
SELECT person_id AS record_id
  FROM person
 WHERE country = :value
