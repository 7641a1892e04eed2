-- Images of people who go need not stay.
DELETE FROM undo_image
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
