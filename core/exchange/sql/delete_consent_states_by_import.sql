-- The projection goes with the people; the ledger and the opposition list keep the refusals that came with the file.
DELETE FROM consent_state
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
