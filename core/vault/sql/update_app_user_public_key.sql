-- A new key pair for a user who lost the password.
UPDATE app_user
   SET public_key = :public_key
 WHERE user_id = :user_id
