-- Whether anybody answered for a purpose yet.
SELECT consent_event_id
  FROM consent_event
 WHERE purpose_code = :purpose_code
 LIMIT 1
