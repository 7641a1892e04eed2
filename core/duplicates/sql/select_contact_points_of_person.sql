-- The e-mails, numbers and addresses that one person is compared by.
SELECT kind, normal
  FROM contact_point
 WHERE person_id = :person_id
   AND normal <> ''
