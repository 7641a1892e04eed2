-- Whose e-mail this is, for a message that a server gave back or a STOP without a code.
SELECT contact_point_id, person_id
  FROM contact_point
 WHERE normal = :normal
   AND kind = 'email'
   AND person_id IS NOT NULL
 ORDER BY contact_point_id
