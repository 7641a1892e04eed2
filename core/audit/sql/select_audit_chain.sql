-- The key of the next row, with the number that the row will have.
SELECT next_key,
       first_key_sealed,
       compartment,
       generation,
       (SELECT COALESCE(MAX(audit_entry_id), 0) + 1 FROM audit_entry) AS next_id
  FROM audit_chain
 WHERE audit_chain_id = 1
