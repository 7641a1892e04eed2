-- Everybody who may open the vault.
SELECT user_id, uuid, login, display_name, role, public_key, is_active, created_at
  FROM app_user
 ORDER BY user_id
