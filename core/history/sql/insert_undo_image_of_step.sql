-- A row as it was before the act and as the act left it.
INSERT INTO undo_image (undo_step_id, person_id, organisation_id, table_name, record_id, image, after_image, created_at)
VALUES (:undo_step_id, :person_id, :organisation_id, :table_name, :record_id, :image, :after_image, :created_at)
