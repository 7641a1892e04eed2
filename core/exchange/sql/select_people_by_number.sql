-- Who already has this telephone number; the first few, so that a shared one shows.
SELECT person.person_id, person.search_key
  FROM contact_point
  JOIN person ON person.person_id = contact_point.person_id
 WHERE contact_point.normal = :normal
   AND contact_point.normal <> ''
   AND contact_point.kind IN ('phone', 'mobile', 'fax')
 ORDER BY person.person_id
 LIMIT 20
