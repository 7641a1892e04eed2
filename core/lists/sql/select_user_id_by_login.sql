-- Who is to look after people.
SELECT user_id
  FROM app_user
 WHERE login = :login
   AND is_active = 1
