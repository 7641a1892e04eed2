-- What "redo" would do again: the first undone act after the last one that stands.
SELECT undo_step_id, uuid, kind, user_uuid, record_kind, record_uuid, created_at, undone_at
  FROM undo_step
 WHERE user_uuid = :user_uuid
   AND undone_at IS NOT NULL
   AND undo_step_id > (SELECT COALESCE(MAX(undo_step_id), 0)
                         FROM undo_step
                        WHERE user_uuid = :standing_user_uuid
                          AND undone_at IS NULL)
   AND EXISTS (SELECT 1
                 FROM undo_image
                WHERE undo_image.undo_step_id = undo_step.undo_step_id)
 ORDER BY undo_step_id
 LIMIT 1
