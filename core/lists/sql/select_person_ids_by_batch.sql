-- Who came with an import, named by the end of its UUID.
SELECT p.person_id AS record_id
  FROM import_batch AS b
  JOIN person AS p ON p.import_batch_id = b.import_batch_id
 WHERE LENGTH(:value) >= 8
   AND SUBSTR(b.uuid, -LENGTH(:value)) = :value
