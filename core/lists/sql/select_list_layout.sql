-- How a user arranged the columns of a list.
SELECT layout
  FROM list_layout
 WHERE user_uuid = :user_uuid
   AND subject = :subject
