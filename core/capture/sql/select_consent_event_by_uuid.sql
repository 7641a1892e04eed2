-- Whether an act that a stand recorded is in the ledger already.
SELECT consent_event_id
  FROM consent_event
 WHERE uuid = :uuid
