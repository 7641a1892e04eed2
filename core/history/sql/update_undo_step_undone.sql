-- A step stands (no time) or is undone; never twice the same.
UPDATE undo_step
   SET undone_at = :undone_at
 WHERE undo_step_id = :undo_step_id
   AND (undone_at IS NULL) = :was_standing
