-- Begin the journal of a new vault.
INSERT INTO audit_chain (audit_chain_id, next_key, first_key_sealed, compartment, generation)
VALUES (1, :next_key, :first_key_sealed, :compartment, :generation)
