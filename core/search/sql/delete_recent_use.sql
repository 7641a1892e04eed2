-- One line per user and record is enough.
DELETE FROM recent_use
 WHERE user_uuid = :user_uuid
   AND (person_id = :person_id OR organisation_id = :organisation_id)
