-- Which vault this is, and whom the recovery sheet's slot belongs to.
SELECT uuid, recovery_public_key, is_sample
  FROM vault_state
 WHERE vault_state_id = 1
