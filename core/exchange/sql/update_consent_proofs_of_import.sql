-- Proofs name the people who go: their content goes too, and the ledger says by which act.
UPDATE consent_proof
   SET person_id = NULL,
       payload = NULL,
       salt = NULL,
       evidence_kind = '',
       evidence = NULL,
       removed_by = (SELECT uuid
                       FROM import_batch
                      WHERE import_batch_id = :import_batch_id)
 WHERE person_id IN (SELECT person_id
                       FROM person
                      WHERE import_batch_id = :import_batch_id)
