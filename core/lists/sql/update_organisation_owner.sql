-- One organisation of many gets another owner, or none.
UPDATE organisation
   SET owner_user_id = :value,
       changed_at = :now,
       version = version + 1
 WHERE organisation_id = :organisation_id
   AND COALESCE(owner_user_id, 0) <> COALESCE(:value, 0)
