-- Keep what somebody was writing when the vault locked.
INSERT INTO draft (user_uuid, person_id, kind, payload, created_at)
VALUES (:user_uuid, :person_id, :kind, :payload, :created_at)
