-- One line per user and person is enough.
DELETE FROM recent_use
 WHERE user_uuid = :user_uuid
   AND person_id = :person_id
