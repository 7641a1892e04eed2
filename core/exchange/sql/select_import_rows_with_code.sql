-- Rows of one import that were refused or left, in the order of the file.
SELECT line, code
  FROM import_row
 WHERE import_batch_id = :import_batch_id
   AND code <> ''
 ORDER BY line
 LIMIT :row_limit
