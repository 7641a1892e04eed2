-- Who can look after people.
SELECT login AS value, display_name AS label, user_id
  FROM app_user
 WHERE is_active = 1
 ORDER BY display_name, user_id
