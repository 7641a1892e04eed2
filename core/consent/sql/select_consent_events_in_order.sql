-- The whole ledger with what is left of each proof, to verify the chain.
SELECT consent_event.consent_event_id, uuid, person_uuid, purpose_code, channel, contact_point_uuid, kind, origin,
       occurred_at, occurred_on, recorded_at, valid_until, is_provable, has_evidence, is_complete, has_guardian, mechanism,
       wording_uuid, recorded_by, commitment, previous_hash, hash, consent_proof.payload, consent_proof.salt,
       consent_proof.evidence_kind, consent_proof.evidence, consent_proof.keep_until, consent_proof.removed_by
  FROM consent_event
  LEFT JOIN consent_proof ON consent_proof.consent_event_id = consent_event.consent_event_id
 ORDER BY consent_event.consent_event_id
