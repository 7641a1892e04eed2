-- Forget the key of the row just written; only the next one stays.
UPDATE audit_chain
   SET next_key = :next_key
 WHERE audit_chain_id = 1
