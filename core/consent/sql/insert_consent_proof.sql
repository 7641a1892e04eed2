-- Keep what the commitment of an event stands for, apart from the ledger so that it can go.
INSERT INTO consent_proof (consent_event_id, person_id, payload, salt, evidence_kind, evidence, keep_until)
VALUES (:consent_event_id, :person_id, :payload, :salt, :evidence_kind, :evidence, :keep_until)
