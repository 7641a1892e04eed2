-- The draft was used or given up.
DELETE FROM draft
 WHERE user_uuid = :user_uuid
   AND person_id = :person_id
   AND kind = :kind
