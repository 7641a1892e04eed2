-- A projection row cannot outlive the number or address that it is about; the ledger keeps its events.
DELETE FROM consent_state
 WHERE contact_point_id = :contact_point_id
