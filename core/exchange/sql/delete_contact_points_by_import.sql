-- Take back how the people of an undone import could be reached.
DELETE FROM contact_point
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
