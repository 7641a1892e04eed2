-- Disables a user: the row stays, what they did stays attributed.
UPDATE app_user
   SET is_active = :is_active
 WHERE user_id = :user_id
