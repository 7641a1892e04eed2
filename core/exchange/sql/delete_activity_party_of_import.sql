-- Take a note of an import off its person.
DELETE FROM activity_party
 WHERE activity_id = :activity_id
