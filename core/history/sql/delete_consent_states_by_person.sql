-- The projection goes with the person; the ledger keeps its events.
DELETE FROM consent_state
 WHERE person_id = :person_id
