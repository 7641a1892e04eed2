-- State by which right and for how long a purpose is pursued.
INSERT INTO purpose_terms (purpose_id, bases, interest_en, interest_fr, retention_en, retention_fr, changed_at)
VALUES (:purpose_id, :bases, :interest_en, :interest_fr, :retention_en, :retention_fr, :changed_at)
    ON CONFLICT (purpose_id) DO UPDATE
   SET bases = excluded.bases,
       interest_en = excluded.interest_en,
       interest_fr = excluded.interest_fr,
       retention_en = excluded.retention_en,
       retention_fr = excluded.retention_fr,
       changed_at = excluded.changed_at
