-- Take back a photo that an import brought.
DELETE FROM attachment
 WHERE attachment_id = :attachment_id
