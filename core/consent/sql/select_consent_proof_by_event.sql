-- What is left of the proof of one event.
SELECT payload, salt, evidence_kind, evidence, keep_until, removed_by
  FROM consent_proof
 WHERE consent_event_id = :consent_event_id
