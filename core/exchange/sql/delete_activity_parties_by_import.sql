-- The notes of an undone import are about nobody any more; the next statement removes them.
DELETE FROM activity_party
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
