-- Who has this e-mail or number already, while somebody types a new person.
SELECT DISTINCT person_id
  FROM contact_point
 WHERE normal = :normal
   AND normal <> ''
   AND person_id IS NOT NULL
 LIMIT 20
