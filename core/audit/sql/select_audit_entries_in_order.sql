-- The whole journal from its first row, to verify it.
SELECT audit_entry_id, occurred_at, user_uuid, fn, kind, outcome, record_kind, record_uuid, code, mac
  FROM audit_entry
 ORDER BY audit_entry_id
