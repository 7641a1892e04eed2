-- Nobody has looked at the people of an undone import.
DELETE FROM recent_use
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
