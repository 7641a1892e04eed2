-- Whether a photo that an import brought is still the one that is shown.
SELECT attachment_id
  FROM attachment
 WHERE attachment_id = :attachment_id
   AND removed_at IS NULL
