-- An import is undone once.
UPDATE import_batch
   SET state = 'undone',
       undone_at = :undone_at
 WHERE import_batch_id = :import_batch_id
   AND state = 'applied'
