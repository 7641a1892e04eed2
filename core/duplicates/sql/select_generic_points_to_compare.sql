-- The generic e-mails, numbers and addresses that organisations are compared by.
SELECT organisation_id, kind, normal
  FROM contact_point
 WHERE organisation_id IS NOT NULL
   AND normal <> ''
