-- One person of many gets another owner, or none.
UPDATE person
   SET owner_user_id = :value,
       changed_at = :now,
       version = version + 1
 WHERE person_id = :person_id
   AND COALESCE(owner_user_id, 0) <> COALESCE(:value, 0)
