-- Whether a user has given the same name before.
SELECT uuid
  FROM saved_view
 WHERE subject = :subject
   AND name_key = :name_key
   AND owner_uuid = :owner_uuid
