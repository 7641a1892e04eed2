-- The name under which a merged card is still known.
INSERT INTO person_alias (alias_uuid, person_id, import_batch_id, created_at)
VALUES (:alias_uuid, :person_id, :import_batch_id, :created_at)
