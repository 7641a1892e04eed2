-- Images live thirty days: undoing is a second look, not an archive of former values.
DELETE FROM undo_image
 WHERE created_at < :before
