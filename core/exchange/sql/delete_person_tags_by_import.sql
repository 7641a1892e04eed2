-- Take back the tags of the people of an undone import.
DELETE FROM person_tag
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
