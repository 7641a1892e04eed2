-- The imports of a list that somebody sold or lent without showing a proof: whoever came with one is told first.
SELECT import_batch_id
  FROM import_batch
 WHERE supplier <> ''
   AND proof_name = ''
 ORDER BY import_batch_id
