-- Narrows a list to the people whom the asking user looks after.
SELECT p.person_id AS record_id
  FROM app_user AS u
  JOIN person AS p ON p.owner_user_id = u.user_id
 WHERE u.uuid = :value
