-- Another role; the compartments follow in keys.json.
UPDATE app_user
   SET role = :role
 WHERE user_id = :user_id
