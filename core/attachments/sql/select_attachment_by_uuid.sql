-- One file that is there, without its content.
SELECT attachment_id, uuid, person_id, organisation_id, kind, name, media_type, size, checksum, created_at
  FROM attachment
 WHERE uuid = :uuid
   AND removed_at IS NULL
