-- Whether somebody has said yes or no for this contact point since it was added.
SELECT 1 AS found
  FROM consent_state
 WHERE contact_point_id = :contact_point_id
 LIMIT 1
