-- The import that is named on the command line or in a list.
SELECT import_batch_id, uuid, file_name, format, source, supplier, basis, collected_on, proof_name, state, row_count,
       created_count, updated_count, skipped_count, refused_count, user_uuid, created_at
  FROM import_batch
 WHERE uuid LIKE :ending ESCAPE '\'
 ORDER BY import_batch_id
 LIMIT 2
