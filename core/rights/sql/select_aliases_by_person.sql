-- The codes of cards that were merged into this one: their acts and their journal are the person's.
SELECT alias_uuid
  FROM person_alias
 WHERE person_id = :person_id
 ORDER BY person_alias_id
