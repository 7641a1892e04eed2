-- Erase the proof of one event and say by which act; the event keeps its commitment (0 rows = nothing was left).
UPDATE consent_proof
   SET person_id = NULL,
       payload = NULL,
       salt = NULL,
       evidence_kind = '',
       evidence = NULL,
       removed_by = :removed_by
 WHERE consent_event_id = :consent_event_id
   AND removed_by IS NULL
