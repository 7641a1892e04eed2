-- Whether an act that a stand recorded is in the ledger already, whose it is and of when.
SELECT consent_event_id, person_uuid, occurred_at
  FROM consent_event
 WHERE uuid = :uuid
