-- Who already bears this name in this organisation.
SELECT person.person_id, person.search_key
  FROM person
  JOIN affiliation ON affiliation.person_id = person.person_id
  JOIN organisation ON organisation.organisation_id = affiliation.organisation_id
 WHERE person.search_key = :search_key
   AND organisation.search_key = :organisation_key
 ORDER BY person.person_id
 LIMIT 20
