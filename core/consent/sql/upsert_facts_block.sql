-- Keep what verdicts read of some people, in the place of what another program kept.
INSERT INTO facts_block (facts_block_id, version, facts)
VALUES (:facts_block_id, :version, :facts)
    ON CONFLICT (facts_block_id)
    DO UPDATE SET version = excluded.version, facts = excluded.facts
