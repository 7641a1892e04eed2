-- Narrows a list of people by kind.
SELECT person_id AS record_id
  FROM person
 WHERE kind = :value
