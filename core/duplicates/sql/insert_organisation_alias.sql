-- The name under which a merged organisation is still known.
INSERT INTO organisation_alias (alias_uuid, organisation_id, created_at)
VALUES (:alias_uuid, :organisation_id, :created_at)
