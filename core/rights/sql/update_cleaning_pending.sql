-- Set with an erasure, taken away once the write-ahead log is empty: a crash in between is finished later.
UPDATE vault_state
   SET cleaning_pending = :cleaning_pending
 WHERE vault_state_id = 1
