-- Note one act with its proof.
INSERT INTO audit_entry (audit_entry_id, occurred_at, user_uuid, fn, kind, outcome, record_kind, record_uuid, code, mac)
VALUES (:audit_entry_id, :occurred_at, :user_uuid, :fn, :kind, :outcome, :record_kind, :record_uuid, :code, :mac)
