-- The imports, newest first.
SELECT import_batch_id, uuid, file_name, format, source, supplier, basis, collected_on, proof_name, state, row_count,
       created_count, updated_count, skipped_count, refused_count, user_uuid, created_at
  FROM import_batch
 ORDER BY import_batch_id DESC
 LIMIT :row_limit
