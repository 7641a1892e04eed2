-- The step that added an organisation can be redone; until then its images belong to none.
UPDATE undo_image
   SET organisation_id = NULL
 WHERE undo_step_id = :undo_step_id
   AND organisation_id = :organisation_id
