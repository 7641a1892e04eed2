-- Empty a person's projection before it is rebuilt from the ledger.
DELETE FROM consent_state
 WHERE person_id = :person_id
