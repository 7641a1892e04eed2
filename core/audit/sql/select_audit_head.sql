-- The last row, which the seal remembers.
SELECT audit_entry_id, mac
  FROM audit_entry
 ORDER BY audit_entry_id DESC
 LIMIT 1
