-- What was removed thirty days ago goes for good.
DELETE FROM attachment_chunk
 WHERE attachment_id IN (SELECT attachment_id
                           FROM attachment
                          WHERE removed_at < :before)
