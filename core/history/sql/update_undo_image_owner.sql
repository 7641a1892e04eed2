-- An image goes with the person to whom its row belongs now.
UPDATE undo_image
   SET person_id = :person_id
 WHERE undo_step_id = :undo_step_id
   AND table_name = :table_name
   AND record_id = :record_id
