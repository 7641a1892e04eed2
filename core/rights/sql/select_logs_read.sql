-- How far this database has read the logs beside it.
SELECT erased_log_read, refused_log_read
  FROM vault_state
 WHERE vault_state_id = 1
