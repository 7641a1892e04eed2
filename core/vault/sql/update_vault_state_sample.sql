-- The vault becomes the sample company; never one that holds people already.
UPDATE vault_state
   SET is_sample = 1
 WHERE vault_state_id = 1
   AND NOT EXISTS (SELECT 1
                     FROM person)
