-- One act of a user that can be taken back.
INSERT INTO undo_step (uuid, kind, user_uuid, record_kind, record_uuid, created_at)
VALUES (:uuid, :kind, :user_uuid, :record_kind, :record_uuid, :created_at)
