-- Who already bears this name in this organisation.
SELECT person.person_id, person.search_key
  FROM person
  JOIN affiliation ON affiliation.person_id = person.person_id
 WHERE person.search_key = :search_key
   AND affiliation.organisation_id = :organisation_id
 ORDER BY person.person_id
 LIMIT 20
