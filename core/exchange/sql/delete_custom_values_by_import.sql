-- Take back what an undone import said about its people in the firm's own fields.
DELETE FROM custom_value
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
