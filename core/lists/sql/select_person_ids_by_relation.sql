-- Narrows a list of people by relation.
SELECT person_id AS record_id
  FROM person
 WHERE relation = :value
