-- The people that this user looked at last, with the words that they are found by.
SELECT r.person_id, e.name, e.organisation, e.contact, e.place, e.notes
  FROM recent_use AS r
  JOIN search_entry AS e ON e.person_id = r.person_id
 WHERE r.user_uuid = :user_uuid
 ORDER BY r.used_at DESC
 LIMIT :row_limit
