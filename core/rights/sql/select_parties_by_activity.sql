-- Who is found by an exchange's words: their index follows when the words change.
SELECT person_id,
       organisation_id
  FROM activity_party
 WHERE activity_id = :activity_id
