-- An act that the journal knows and the ledger does not.
SELECT code
  FROM audit_entry
 WHERE kind IN ('consent.given', 'consent.refused', 'consent.withdrawn', 'consent.renewed', 'objection.recorded')
   AND outcome = 'done'
   AND code <> ''
   AND NOT EXISTS (SELECT 1
                     FROM consent_event
                    WHERE consent_event.uuid = audit_entry.code)
 ORDER BY audit_entry_id
 LIMIT 1
