-- All that the logs beside this database say is in it now.
UPDATE vault_state
   SET erased_log_read = :erased_log_read, refused_log_read = :refused_log_read
 WHERE vault_state_id = 1
