-- Hide a file, or show it again.
UPDATE attachment
   SET removed_at = :removed_at
 WHERE attachment_id = :attachment_id
