-- The one row that says which vault this is; keys.json must name the same.
INSERT INTO vault_state (vault_state_id, uuid, recovery_public_key, is_sample, created_at)
VALUES (1, :uuid, :recovery_public_key, :is_sample, :created_at)
