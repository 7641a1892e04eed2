-- The whole ledger with what is left of each proof, to verify the chain. The raw spelling of each column counts.
SELECT consent_event.consent_event_id, consent_event.uuid, consent_event.person_uuid, consent_event.purpose_code,
       consent_event.channel, consent_event.contact_point_uuid, consent_event.kind, consent_event.origin,
       consent_event.occurred_at, consent_event.occurred_on, consent_event.recorded_at, consent_event.valid_until,
       consent_event.is_provable, consent_event.has_evidence, consent_event.is_complete, consent_event.has_guardian,
       consent_event.mechanism, consent_event.wording_uuid, consent_event.recorded_by, consent_event.commitment,
       consent_event.previous_hash, consent_event.hash, consent_proof.payload, consent_proof.salt,
       consent_proof.evidence_kind, consent_proof.evidence, consent_proof.keep_until, consent_proof.removed_by,
       COALESCE(person.uuid = consent_event.person_uuid
                OR EXISTS (SELECT 1
                             FROM person_alias
                            WHERE person_alias.alias_uuid = consent_event.person_uuid
                              AND person_alias.person_id = consent_proof.person_id), 0) AS is_holder_right,
       (EXISTS (SELECT 1
                  FROM erasure_act
                 WHERE erasure_act.uuid = consent_proof.removed_by)
        OR EXISTS (SELECT 1
                     FROM import_batch
                    WHERE import_batch.uuid = consent_proof.removed_by)) AS is_act_known
  FROM consent_event
  LEFT JOIN consent_proof ON consent_proof.consent_event_id = consent_event.consent_event_id
  LEFT JOIN person ON person.person_id = consent_proof.person_id
 ORDER BY consent_event.consent_event_id
