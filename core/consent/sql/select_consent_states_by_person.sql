-- The acts of one person that still decide.
SELECT person_id, purpose_code, channel, contact_point_id, state, origin, consent_event_id, occurred_at, occurred_on,
       valid_until, is_provable, has_evidence, is_complete, has_guardian
  FROM consent_state
 WHERE person_id = :person_id
 ORDER BY consent_event_id
