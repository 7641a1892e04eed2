-- The content of a file, piece by piece.
SELECT data
  FROM attachment_chunk
 WHERE attachment_id = :attachment_id
 ORDER BY position
