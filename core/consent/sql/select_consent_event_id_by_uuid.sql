-- Whether the ledger holds an act.
SELECT consent_event_id
  FROM consent_event
 WHERE uuid = :uuid
