-- The name of a card among programs.
SELECT uuid
  FROM person
 WHERE person_id = :person_id
