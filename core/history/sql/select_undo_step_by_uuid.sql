-- A step by its identifier.
SELECT undo_step_id, uuid, kind, user_uuid, record_kind, record_uuid, created_at, undone_at
  FROM undo_step
 WHERE uuid = :uuid
