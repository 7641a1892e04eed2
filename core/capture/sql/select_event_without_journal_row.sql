-- An act that the ledger holds and the journal never saw.
SELECT uuid
  FROM consent_event
 WHERE NOT EXISTS (SELECT 1
                     FROM audit_entry
                    WHERE audit_entry.outcome = 'done'
                      AND audit_entry.code = consent_event.uuid)
 ORDER BY consent_event_id
 LIMIT 1
