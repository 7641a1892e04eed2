-- Images live thirty days: undoing is a second look, not an archive of former values.
DELETE FROM undo_image
 WHERE undo_step_id IN (SELECT undo_step_id
                          FROM undo_step
                         WHERE created_at < :before)
