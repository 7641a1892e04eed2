-- Whether an erasure still waits for the write-ahead log to be emptied.
SELECT cleaning_pending
  FROM vault_state
 WHERE vault_state_id = 1
