-- Keep one act that still decides, so that a list of a million needs no history.
INSERT INTO consent_state (person_id, purpose_code, channel, contact_point_id, state, origin, consent_event_id,
                           occurred_at, occurred_on, valid_until, is_provable, has_evidence, is_complete, has_guardian)
VALUES (:person_id, :purpose_code, :channel, :contact_point_id, :state, :origin, :consent_event_id,
        :occurred_at, :occurred_on, :valid_until, :is_provable, :has_evidence, :is_complete, :has_guardian)
