-- Steps go with their images, by age or because everybody whom they spoke of was erased.
DELETE FROM undo_step
 WHERE NOT EXISTS (SELECT 1
                     FROM undo_image
                    WHERE undo_image.undo_step_id = undo_step.undo_step_id)
