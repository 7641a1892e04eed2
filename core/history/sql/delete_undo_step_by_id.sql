-- A step without images is no step.
DELETE FROM undo_step
 WHERE undo_step_id = :undo_step_id
