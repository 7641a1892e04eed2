-- Everybody's e-mails, numbers and addresses, for the keys of a scan for duplicates.
SELECT person_id, kind, normal
  FROM contact_point
 WHERE person_id IS NOT NULL
   AND normal <> ''
