-- The newest acts that a person must hear of when an older database is put back.
SELECT audit_entry_id, kind, occurred_at
  FROM audit_entry
 WHERE outcome = 'done'
   AND kind IN ('person.erased', 'objection.recorded', 'consent.refused', 'consent.withdrawn', 'user.changed',
                'vault.rekeyed')
 ORDER BY audit_entry_id DESC
 LIMIT :limit
