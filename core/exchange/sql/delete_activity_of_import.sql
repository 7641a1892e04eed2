-- Take a note back that an import added.
DELETE FROM activity
 WHERE activity_id = :activity_id
