-- Take back the photos of the people of an undone import.
DELETE FROM attachment
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
