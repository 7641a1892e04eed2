-- Everybody, to find again the people who were erased after a backup was made.
SELECT person_id,
       uuid
  FROM person
 ORDER BY person_id
