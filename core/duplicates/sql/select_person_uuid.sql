-- The code of a card that is about to be merged.
SELECT uuid
  FROM person
 WHERE person_id = :person_id
