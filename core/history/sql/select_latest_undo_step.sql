-- What "undo" would take back: the user's last act that still stands.
SELECT undo_step_id, uuid, kind, user_uuid, record_kind, record_uuid, created_at, undone_at
  FROM undo_step
 WHERE user_uuid = :user_uuid
   AND undone_at IS NULL
   AND EXISTS (SELECT 1
                 FROM undo_image
                WHERE undo_image.undo_step_id = undo_step.undo_step_id)
 ORDER BY undo_step_id DESC
 LIMIT 1
