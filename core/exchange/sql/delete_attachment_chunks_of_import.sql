-- Take back the content of a photo that an import brought.
DELETE FROM attachment_chunk
 WHERE attachment_id = :attachment_id
