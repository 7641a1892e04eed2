-- A new recovery sheet: the slot of the old one is no longer trusted.
UPDATE vault_state
   SET recovery_public_key = :recovery_public_key
 WHERE vault_state_id = 1
