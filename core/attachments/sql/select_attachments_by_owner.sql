-- The files of one record, without their content, the newest first.
SELECT attachment_id, uuid, person_id, organisation_id, kind, name, media_type, size, checksum, created_at
  FROM attachment
 WHERE (person_id = :person_id OR organisation_id = :organisation_id)
   AND kind = :kind
   AND removed_at IS NULL
 ORDER BY attachment_id DESC
