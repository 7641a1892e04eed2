-- Narrows a list to the organisations whom the asking user looks after.
SELECT o.organisation_id AS record_id
  FROM app_user AS u
  JOIN organisation AS o ON o.owner_user_id = u.user_id
 WHERE u.uuid = :value
