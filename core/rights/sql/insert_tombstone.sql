-- An erased person's keyed hash; a second erasure of the same address changes nothing.
INSERT INTO tombstone (kind, hash, normal_version, erasure_act_uuid, created_at)
VALUES (:kind, :hash, :normal_version, :erasure_act_uuid, :created_at)
ON CONFLICT (kind, hash) DO NOTHING
