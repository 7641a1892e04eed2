-- The acts that still decide, for a range of people, in their order.
SELECT person_id, occurred_at, occurred_on, valid_until, purpose_code, contact_point_id, state, origin, channel, is_provable,
       has_evidence, is_complete, has_guardian, consent_event_id
  FROM consent_state INDEXED BY consent_state_by_person
 WHERE person_id >= :first
   AND person_id <= :last
 ORDER BY person_id, consent_event_id
