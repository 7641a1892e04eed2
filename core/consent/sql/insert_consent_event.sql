-- Append one act to the ledger; nothing is ever changed in it.
INSERT INTO consent_event (uuid, person_uuid, purpose_code, channel, contact_point_uuid, kind, origin, occurred_at,
                           occurred_on, recorded_at, valid_until, is_provable, has_evidence, is_complete, has_guardian,
                           mechanism, wording_uuid, recorded_by, commitment, previous_hash, hash)
VALUES (:uuid, :person_uuid, :purpose_code, :channel, :contact_point_uuid, :kind, :origin, :occurred_at,
        :occurred_on, :recorded_at, :valid_until, :is_provable, :has_evidence, :is_complete, :has_guardian,
        :mechanism, :wording_uuid, :recorded_by, :commitment, :previous_hash, :hash)
