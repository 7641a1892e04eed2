-- The record of the rows stays, the people go.
UPDATE import_row
   SET person_id = NULL
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
