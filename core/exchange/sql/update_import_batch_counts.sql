-- Close the record of an import with what became of its rows.
UPDATE import_batch
   SET row_count = :row_count,
       created_count = :created_count,
       updated_count = :updated_count,
       skipped_count = :skipped_count,
       refused_count = :refused_count
 WHERE import_batch_id = :import_batch_id
