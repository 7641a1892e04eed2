-- The cards of a range of people, as far as they decide, from an index that holds just that.
SELECT person.person_id, person.kind, person.relation, person.country, person.birth_date, person.is_collected_directly,
       person.supplier, person.informed_on,
       EXISTS (SELECT 1
                 FROM import_batch
                WHERE import_batch.import_batch_id = person.import_batch_id
                  AND import_batch.supplier <> ''
                  AND import_batch.proof_name = '') AS is_without_proof
  FROM person INDEXED BY person_for_verdicts
 WHERE person.person_id >= :first
   AND person.person_id <= :last
 ORDER BY person.person_id
