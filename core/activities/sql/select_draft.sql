-- What this user was writing about a person.
SELECT payload
  FROM draft
 WHERE user_uuid = :user_uuid
   AND person_id = :person_id
   AND kind = :kind
 ORDER BY draft_id DESC
 LIMIT 1
