-- How a record was before the import; without an image, it was not there.
INSERT INTO undo_image (import_batch_id, person_id, organisation_id, table_name, record_id, image,
                        after_image, created_at)
VALUES (:import_batch_id, :person_id, :organisation_id, :table_name, :record_id, :image,
        :after_image, :created_at)
