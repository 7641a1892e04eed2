-- A user with the public half of the key pair of their slot: this copy is the trusted one.
INSERT INTO app_user (uuid, login, display_name, role, public_key, is_active, created_at)
VALUES (:uuid, :login, :display_name, :role, :public_key, 1, :created_at)
