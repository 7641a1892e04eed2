-- What the law obliges to keep, sealed to the archive; nothing in clear leads to the person.
INSERT INTO archived_record (uuid, kind, erasure_act_uuid, keep_until, legal_ref, compartment, generation, payload, created_at)
VALUES (:uuid, :kind, :erasure_act_uuid, :keep_until, :legal_ref, :compartment, :generation, :payload, :created_at)
