-- The proof of one row, to find a remembered head again.
SELECT mac
  FROM audit_entry
 WHERE audit_entry_id = :audit_entry_id
