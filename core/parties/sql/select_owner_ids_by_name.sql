-- Users in the order in which a list by owner shows their people.
SELECT user_id
  FROM app_user
 ORDER BY display_name, user_id
