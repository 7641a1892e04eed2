-- The identifier of an import, for the records that came with it.
SELECT uuid
  FROM import_batch
 WHERE import_batch_id = :import_batch_id
