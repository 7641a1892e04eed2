-- A step that brought a whole person back is over.
DELETE FROM undo_image
 WHERE undo_step_id = :undo_step_id
