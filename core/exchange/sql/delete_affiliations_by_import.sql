-- The people of an undone import worked for nobody.
DELETE FROM affiliation
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
