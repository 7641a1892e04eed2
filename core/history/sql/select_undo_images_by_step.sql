-- What a step changed, in the order of the act.
SELECT undo_image_id, person_id, organisation_id, table_name, record_id, image, after_image
  FROM undo_image
 WHERE undo_step_id = :undo_step_id
 ORDER BY undo_image_id
