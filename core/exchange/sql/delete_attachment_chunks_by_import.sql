-- Take back the content of the photos of the people of an undone import.
DELETE FROM attachment_chunk
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
