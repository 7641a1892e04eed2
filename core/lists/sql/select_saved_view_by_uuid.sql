-- One view, if the asking user may see it.
SELECT v.saved_view_id, v.uuid, v.subject, v.kind, v.name, v.owner_uuid, v.is_shared, v.filter, v.sort_column, v.is_descending,
       (SELECT COUNT(*) FROM list_member AS m WHERE m.saved_view_id = v.saved_view_id) AS members
  FROM saved_view AS v
 WHERE v.uuid = :uuid
   AND (v.is_shared = 1 OR v.owner_uuid = :user_uuid)
