-- What decides about each person of a range, beside contact points and acts.
SELECT person.person_id, person.uuid, person.kind, person.relation, person.country, person.birth_date,
       person.is_collected_directly, person.supplier, person.informed_on,
       (SELECT MIN(sale.sold_on)
          FROM sale
         WHERE sale.person_id = person.person_id) AS first_sale_on,
       (SELECT MIN(sale.sold_on)
          FROM sale
         WHERE sale.person_id = person.person_id
           AND sale.is_refusal_offered = 1) AS refusal_offered_on,
       EXISTS (SELECT 1
                 FROM affiliation
                WHERE affiliation.person_id = person.person_id
                  AND affiliation.ended_on IS NULL) AS has_work,
       EXISTS (SELECT 1
                 FROM import_batch
                WHERE import_batch.import_batch_id = person.import_batch_id
                  AND import_batch.supplier <> ''
                  AND import_batch.proof_name = '') AS is_without_proof,
       EXISTS (SELECT 1
                 FROM request
                WHERE request.person_id = person.person_id
                  AND request.right_kind = 'restriction'
                  AND request.state <> 'refused') AS is_restricted
  FROM person
 WHERE person.person_id >= :first
   AND person.person_id <= :last
 ORDER BY person.person_id
