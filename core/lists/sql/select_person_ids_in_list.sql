-- Who stands in a list that the asking user may see, by its name or UUID.
SELECT m.person_id AS record_id
  FROM saved_view AS v
  JOIN list_member AS m ON m.saved_view_id = v.saved_view_id
 WHERE v.subject = 'people'
   AND v.kind = 'list'
   AND (v.uuid = :value OR v.name_key = :name_key)
   AND (v.is_shared = 1 OR v.owner_uuid = :user_uuid)
