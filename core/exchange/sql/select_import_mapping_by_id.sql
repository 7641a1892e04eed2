-- Where the columns of one import went.
SELECT mapping
  FROM import_batch
 WHERE import_batch_id = :import_batch_id
