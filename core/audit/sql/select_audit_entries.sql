-- The newest acts, of one record or one user when named; an empty text means any.
SELECT audit_entry_id, occurred_at, user_uuid, fn, kind, outcome, record_kind, record_uuid, code
  FROM audit_entry
 WHERE (:record_uuid = '' OR record_uuid = :record_uuid)
   AND (:user_uuid = '' OR user_uuid = :user_uuid)
   AND occurred_at >= :since
 ORDER BY audit_entry_id DESC
 LIMIT :row_limit
