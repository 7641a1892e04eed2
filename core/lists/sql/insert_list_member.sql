-- One person of many joins a list; nothing for whoever is in it or has gone.
INSERT INTO list_member (saved_view_id, person_id, added_at)
SELECT :target_id, p.person_id, :added_at
  FROM person AS p
 WHERE p.person_id = :person_id
ON CONFLICT (saved_view_id, person_id) DO NOTHING
