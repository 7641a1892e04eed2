-- Every act of one person, in the order of the ledger.
SELECT consent_event_id, uuid, person_uuid, purpose_code, channel, contact_point_uuid, kind, origin, occurred_at,
       occurred_on, recorded_at, valid_until, is_provable, has_evidence, is_complete, has_guardian, mechanism,
       wording_uuid, recorded_by, commitment, previous_hash, hash
  FROM consent_event
 WHERE person_uuid = :person_uuid
 ORDER BY consent_event_id
