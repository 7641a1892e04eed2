-- All users in the order they were made: names are compared in their normal form, which SQL does not know.
SELECT user_id, uuid, login, display_name, role, public_key, is_active
  FROM app_user
 ORDER BY user_id
