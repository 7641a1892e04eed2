-- The last merge that still stands, to take it back.
SELECT uuid
  FROM undo_step
 WHERE kind IN (:people, :organisations)
   AND undone_at IS NULL
 ORDER BY undo_step_id DESC
 LIMIT 1
