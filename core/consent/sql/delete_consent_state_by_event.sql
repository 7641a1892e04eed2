-- Drop an act that a later one has made irrelevant.
DELETE FROM consent_state
 WHERE consent_event_id = :consent_event_id
