-- The end of the chain, which the next event continues.
SELECT hash
  FROM consent_event
 ORDER BY consent_event_id DESC
 LIMIT 1
