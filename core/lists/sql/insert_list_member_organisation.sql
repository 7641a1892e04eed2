-- One organisation of many joins a list; nothing for what is in it or has gone.
INSERT INTO list_member (saved_view_id, organisation_id, added_at)
SELECT :target_id, o.organisation_id, :added_at
  FROM organisation AS o
 WHERE o.organisation_id = :organisation_id
ON CONFLICT (saved_view_id, organisation_id) DO NOTHING
