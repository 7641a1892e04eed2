-- Whether anything was ever noted: no export holds it, and says so.
SELECT activity_id
  FROM activity
 WHERE body <> ''
 LIMIT 1
