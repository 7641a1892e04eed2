-- What came with an import, named by the end of its UUID.
SELECT o.organisation_id AS record_id
  FROM import_batch AS b
  JOIN organisation AS o ON o.import_batch_id = b.import_batch_id
 WHERE LENGTH(:value) >= 8
   AND SUBSTR(b.uuid, -LENGTH(:value)) = :value
