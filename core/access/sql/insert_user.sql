-- A new user; the private half of the key stays in keys.json.
INSERT INTO app_user (uuid, login, display_name, role, public_key, is_active, created_at)
VALUES (:uuid, :login, :display_name, :role, :public_key, :is_active, :created_at)
