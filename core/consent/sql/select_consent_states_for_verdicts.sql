-- The acts that still decide, for a range of people, in their order.
SELECT person_id, consent_event_id, occurred_at, occurred_on, valid_until, purpose_code, contact_point_id, state, origin,
       channel, is_provable, has_evidence, is_complete, has_guardian
  FROM consent_state
 WHERE person_id >= :first
   AND person_id <= :last
 ORDER BY person_id
